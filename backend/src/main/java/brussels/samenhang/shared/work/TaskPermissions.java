package brussels.samenhang.shared.work;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A task is for who started it, and for the administration. */
@Singleton
class TaskPermissions {

    static final String SEE = "task-see";

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Blocking
    @PermissionChecker(SEE)
    boolean maySee(SecurityIdentity identity, UUID taskId) {
        return viewer.isAdministration() || viewer.isPerson() && viewer.personId().filter(person ->
                sql.query("select from work where id = :id and starter_id = :person").with("id", taskId).with("person", person).exists()).isPresent();
    }
}
