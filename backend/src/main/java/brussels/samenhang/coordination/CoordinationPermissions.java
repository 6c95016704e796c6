package brussels.samenhang.coordination;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;

/**
 * Who may manage posts and who holds them: the administration everywhere, a coordinator for the posts of the own
 * partnership. Posts above partnerships are the administration's, and of what cannot be found nobody is coordinator.
 */
@Singleton
class CoordinationPermissions {

    static final String CREATE_POST = "createPost";
    static final String MANAGE_POST = "managePost";
    static final String APPOINT = "appoint";
    static final String MANAGE_APPOINTMENT = "manageAppointment";
    static final String DIRECTORY = "coordinatorDirectory";
    static final String DASHBOARD = "coordinationDashboard";

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Blocking
    @PermissionChecker(CREATE_POST)
    boolean mayCreate(SecurityIdentity identity, NewPost post) {
        return manages(post.partnership());
    }

    @Blocking
    @PermissionChecker(MANAGE_POST)
    boolean mayManagePost(SecurityIdentity identity, UUID postId) {
        return manages(partnershipOfPost(postId));
    }

    @Blocking
    @PermissionChecker(APPOINT)
    boolean mayAppoint(SecurityIdentity identity, NewAppointment appointment) {
        return manages(partnershipOfPost(appointment.post()));
    }

    @Blocking
    @PermissionChecker(MANAGE_APPOINTMENT)
    boolean mayManageAppointment(SecurityIdentity identity, UUID appointmentId) {
        return manages(partnership("select post.partnership_id from appointment a join post on post.id = a.post_id where a.id = :id", appointmentId));
    }

    @Blocking
    @PermissionChecker(DASHBOARD)
    boolean maySeeDashboard(SecurityIdentity identity) {
        return viewer.isAdministration() || viewer.isEvaluator() || viewer.hasScope(Sight.MACHINE_SCOPE);
    }

    @Blocking
    @PermissionChecker(DIRECTORY)
    boolean maySeeDirectory(SecurityIdentity identity) {
        return viewer.isAdministration() || viewer.isPerson() && !viewer.coordinatedPartnerships().isEmpty();
    }

    boolean manages(UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership);
    }

    private UUID partnershipOfPost(UUID post) {
        return partnership("select partnership_id from post where id = :id", post);
    }

    private UUID partnership(String query, UUID id) {
        return sql.query(query).with("id", id).list(row -> row.uuid("partnership_id")).stream().filter(Objects::nonNull).findFirst().orElse(null);
    }
}
