package brussels.samenhang.governance.invitation;

import brussels.samenhang.governance.Sight;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who keeps the papers of the body invites. */
@Singleton
class InvitationPermissions {

    static final String INVITE = "meeting-invite";

    @Inject
    Sight sight;

    @Blocking
    @PermissionChecker(INVITE)
    boolean mayInvite(SecurityIdentity identity, UUID meetingId) {
        return sight.keepsThatOf("meeting", meetingId);
    }
}
