package brussels.samenhang.governance.minutes;

import brussels.samenhang.governance.minutes.Minutes.Status;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Minutes", title = "Minutes of a meeting", description = "Drafts are for who sits in the body, the text for who takes part once it is published, the public text for everybody who may read what the body publishes.")
record MinutesView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref meeting,
        @Schema(required = true) Status status,
        @Schema(required = true, description = "0 as long as it is not published; goes up with other words after that.") int edition,
        @Schema(description = "For who takes part.") Localized text,
        @Schema(description = "For everybody; names no persons.") Localized publicText,
        Instant reviewedAt,
        Instant publishedAt,
        Instant approvedAt,
        @Schema(description = "Where it was approved.") Ref approvedAtMeeting,
        @Schema(description = "Who changed what, for who sits in the body.") List<Change> changes,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "MinutesAction")
    enum Action {
        edit, review, publish, approve, send
    }

    @Schema(name = "MinutesChange", title = "Change of minutes")
    record Change(@Schema(required = true) Instant at, @Schema(required = true) String person, @Schema(required = true) Kind act, MinutesCommands.Fields before, MinutesCommands.Fields after) {

        @Schema(name = "MinutesChangeKind")
        enum Kind {
            drafted, changed, reviewed, published, approved
        }
    }
}
