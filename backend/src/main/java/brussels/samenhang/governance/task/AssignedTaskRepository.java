package brussels.samenhang.governance.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class AssignedTaskRepository implements PanacheRepositoryBase<AssignedTask, UUID> {
}
