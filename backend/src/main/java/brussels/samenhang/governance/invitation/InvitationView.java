package brussels.samenhang.governance.invitation;

import brussels.samenhang.shared.http.Ref;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeetingInvitation", title = "Mail about a meeting to somebody")
record InvitationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) MeetingPost.Kind kind,
        @Schema(required = true, description = "Each edition reaches somebody once.") int edition,
        @Schema(description = "To whom.") String person,
        Ref organization,
        @Schema(required = true) State state,
        @Schema(required = true, description = "It takes the invitation back.") boolean cancellation,
        Instant sentAt) {

    @Schema(name = "MeetingInvitationState", description = "unconfirmed: handed over by a run that was broken off; perhaps it came through. It is not sent again by itself.")
    enum State {
        waiting, sending, sent, failed, unconfirmed
    }
}
