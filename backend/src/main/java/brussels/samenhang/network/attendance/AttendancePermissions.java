package brussels.samenhang.network.attendance;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an organization attends is its own to say; the coordinators of its partnerships see it (3-R96) and may say it
 * for a member that does not, as may the administration.
 */
@Singleton
class AttendancePermissions {

    static final String STATE = "networkAttendance-state";
    static final String SEE = "networkAttendance-see";
    static final String EDIT = "networkAttendance-edit";
    private static final String MEMBER = """
            select from membership m where m.organization_id = :organization and m.partnership_id = any(cast(:coordinated as uuid[]))
              and daterange(m.valid_from, m.valid_until, '[]') @> :today""";

    @Inject
    Viewer viewer;

    @Inject
    AttendanceRepository attendances;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Blocking
    @PermissionChecker(STATE)
    boolean mayState(SecurityIdentity identity, NewAttendance attendance) {
        return statesFor(attendance.organization()).isPresent();
    }

    @Blocking
    @PermissionChecker(SEE)
    boolean maySee(SecurityIdentity identity, UUID networkAttendanceId) {
        return attendances.findByIdOptional(networkAttendanceId)
                .filter(attendance -> viewer.belongsTo(attendance.organizationId()) || statesFor(attendance.organizationId()).isPresent()).isPresent();
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID networkAttendanceId) {
        return attendances.findByIdOptional(networkAttendanceId).flatMap(attendance -> statesFor(attendance.organizationId())).isPresent();
    }

    /** In whose name the viewer may say what an organization attends; empty when that is not the viewer's to say. */
    Optional<Attendance.Origin> statesFor(UUID organization) {
        if (!viewer.isPerson() || organization == null) {
            return Optional.empty();
        }
        if (viewer.mayEditOrganization(organization)) {
            return Optional.of(Attendance.Origin.organization);
        }
        if (viewer.isAdministration()) {
            return Optional.of(Attendance.Origin.administration);
        }
        return coordinatesMember(organization) ? Optional.of(Attendance.Origin.coordinator) : Optional.empty();
    }

    private boolean coordinatesMember(UUID organization) {
        return !viewer.coordinatedPartnerships().isEmpty() && sql.query(MEMBER).with("organization", organization)
                .with("coordinated", viewer.coordinatedPartnerships()).with("today", LocalDate.now(clock)).exists();
    }

    List<AttendanceView.Action> actions(boolean mayState, boolean ended) {
        return !mayState ? List.of() : ended ? List.of(AttendanceView.Action.edit) : List.of(AttendanceView.Action.edit, AttendanceView.Action.end);
    }
}
