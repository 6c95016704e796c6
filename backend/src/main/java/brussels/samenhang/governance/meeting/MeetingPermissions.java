package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.meeting.MeetingCommands.NewItem;
import brussels.samenhang.governance.meeting.MeetingCommands.NewMeeting;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who keeps the papers of a body plans its meetings; who takes part and is let in proposes items, for an organization of its own. */
@Singleton
class MeetingPermissions {

    static final String PLAN = "meeting-plan";
    static final String KEEP = "meeting-keep";
    static final String ADD_ITEM = "meeting-addItem";

    @Inject
    Sight sight;

    @Inject
    Viewer viewer;

    @Blocking
    @PermissionChecker(PLAN)
    boolean mayPlan(SecurityIdentity identity, NewMeeting meeting) {
        return sight.keeps(meeting.body());
    }

    @Blocking
    @PermissionChecker(KEEP)
    boolean mayKeep(SecurityIdentity identity, UUID meetingId) {
        return sight.keepsThatOf("meeting", meetingId);
    }

    @Blocking
    @PermissionChecker(ADD_ITEM)
    boolean mayAdd(SecurityIdentity identity, UUID meetingId, NewItem item) {
        return viewer.isPerson() && sight.of("meeting", meetingId)
                .filter(body -> body.keeps() || body.inside() && body.takesPart() && (item.organization() == null || viewer.belongsTo(item.organization()))).isPresent();
    }
}
