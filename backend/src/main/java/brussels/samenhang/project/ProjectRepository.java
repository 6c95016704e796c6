package brussels.samenhang.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {
}
