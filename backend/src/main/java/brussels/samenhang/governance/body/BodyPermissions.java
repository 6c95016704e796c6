package brussels.samenhang.governance.body;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.body.BodyCommands.NewBody;
import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who coordinates the partnership sets up bodies; they, the chair, secretary or leader keep them. A confidential body is not the administration's to keep. */
@Singleton
class BodyPermissions {

    static final String SET = "body-set";
    static final String KEEP = "body-keep";
    static final String KEEP_SEAT = "bodySeat-keep";
    static final String KEEP_READER = "bodyReader-keep";

    @Inject
    Viewer viewer;

    @Inject
    Sight sight;

    @Inject
    MembershipAccess access;

    @Blocking
    @PermissionChecker(SET)
    boolean maySet(SecurityIdentity identity, NewBody body) {
        return viewer.isPerson() && body.partnership() != null && access.runs(body.partnership());
    }

    @Blocking
    @PermissionChecker(KEEP)
    boolean mayKeep(SecurityIdentity identity, UUID bodyId) {
        return sight.keeps(bodyId);
    }

    @Blocking
    @PermissionChecker(KEEP_SEAT)
    boolean mayKeepSeat(SecurityIdentity identity, UUID seatId) {
        return sight.keepsThatOf("body_seat", seatId);
    }

    @Blocking
    @PermissionChecker(KEEP_READER)
    boolean mayKeepReader(SecurityIdentity identity, UUID readerId) {
        return sight.keepsThatOf("body_reader", readerId);
    }
}
