package brussels.samenhang.governance.task;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.task.AssignedTaskCommands.NewTask;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who keeps the papers assigns; whose task it is says what became of it. */
@Singleton
class AssignedTaskPermissions {

    static final String ASSIGN = "assignedTask-assign";
    static final String EDIT = "assignedTask-edit";
    static final String END = "assignedTask-end";

    @Inject
    Sight sight;

    @Inject
    Viewer viewer;

    @Inject
    AssignedTaskReader reader;

    @Blocking
    @PermissionChecker(ASSIGN)
    boolean mayAssign(SecurityIdentity identity, NewTask task) {
        return sight.keeps(task.body());
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID assignedTaskId) {
        return sight.keepsThatOf("assigned_task", assignedTaskId);
    }

    @Blocking
    @PermissionChecker(END)
    boolean mayEnd(SecurityIdentity identity, UUID assignedTaskId) {
        return viewer.isPerson() && (sight.keepsThatOf("assigned_task", assignedTaskId) || reader.isOwn(assignedTaskId));
    }
}
