package brussels.samenhang.indicator.assignment;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Who decides what is followed: the administration everywhere, a coordinator for the own partnership. */
@Singleton
class AssignmentPermissions {

    static final String ASSIGN = "assignIndicator";
    static final String SEE_TARGETS = "listIndicatorTargets";
    static final String WITHDRAW_TARGET = "withdrawIndicatorTarget";
    static final String END = "endIndicatorAssignment";

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Blocking
    @PermissionChecker(ASSIGN)
    boolean mayAssign(SecurityIdentity identity, AssignIndicator command) {
        return manages(command.partnership());
    }

    @Blocking
    @PermissionChecker(END)
    boolean mayEnd(SecurityIdentity identity, UUID indicatorAssignmentId) {
        return manages(sql.query("select partnership_id from indicator_assignment where id = :id").with("id", indicatorAssignmentId)
                .list(row -> row.uuid("partnership_id")).stream().filter(Objects::nonNull).findFirst().orElse(null));
    }

    @Blocking
    @PermissionChecker(SEE_TARGETS)
    boolean maySeeTargets(SecurityIdentity identity, UUID indicatorAssignmentId) {
        return viewer.isAdministration() || viewer.isEvaluator()
                || partnership("select partnership_id from indicator_assignment where id = :id", indicatorAssignmentId).filter(viewer::takesPartIn).isPresent();
    }

    @Blocking
    @PermissionChecker(WITHDRAW_TARGET)
    boolean mayWithdrawTarget(SecurityIdentity identity, UUID indicatorTargetId) {
        return viewer.isAdministration() || partnership("select a.partnership_id from indicator_target g join indicator_assignment a on a.id = g.assignment_id where g.id = :id",
                indicatorTargetId).filter(viewer::coordinates).isPresent();
    }

    private Optional<UUID> partnership(String statement, UUID id) {
        return sql.query(statement).with("id", id).list(row -> Optional.ofNullable(row.uuid("partnership_id"))).stream().flatMap(Optional::stream).findFirst();
    }

    boolean manages(UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership);
    }
}
