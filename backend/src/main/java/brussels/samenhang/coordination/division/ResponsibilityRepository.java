package brussels.samenhang.coordination.division;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class ResponsibilityRepository implements PanacheRepositoryBase<Responsibility, UUID> {
}
