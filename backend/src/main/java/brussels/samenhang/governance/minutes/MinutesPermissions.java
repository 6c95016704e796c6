package brussels.samenhang.governance.minutes;

import brussels.samenhang.governance.Sight;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who sits in the body writes and reviews; who keeps its papers drafts, publishes, notes the approval and sends. */
@Singleton
class MinutesPermissions {

    static final String DRAFT = "minutes-draft";
    static final String WRITE = "minutes-write";
    static final String KEEP = "minutes-keep";

    @Inject
    Sight sight;

    @Inject
    MinutesReader reader;

    @Blocking
    @PermissionChecker(DRAFT)
    boolean mayDraft(SecurityIdentity identity, UUID meetingId) {
        return sight.keepsThatOf("meeting", meetingId);
    }

    @Blocking
    @PermissionChecker(WRITE)
    boolean mayWrite(SecurityIdentity identity, UUID minutesId) {
        return reader.sits(minutesId);
    }

    @Blocking
    @PermissionChecker(KEEP)
    boolean mayKeep(SecurityIdentity identity, UUID minutesId) {
        return sight.keepsThatOf("minutes", minutesId);
    }
}
