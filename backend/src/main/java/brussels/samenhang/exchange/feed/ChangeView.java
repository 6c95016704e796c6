package brussels.samenhang.exchange.feed;

import brussels.samenhang.journal.Act;
import brussels.samenhang.shared.http.Ref;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change in the feed. */
@Schema(name = "Change", title = "Change")
record ChangeView(
        @Schema(required = true, description = "Identifies the change; the same change may be read twice, and then has the same id.", examples = "1842") String id,
        @Schema(required = true, description = "To go on after this change: after=cursor. Keep the last one.") String cursor,
        @Schema(required = true) Instant at,
        @Schema(required = true) Act act,
        @Schema(required = true) ChangeKind kind,
        @Schema(required = true) Subject subject,
        @Schema(description = "The partnership in which it happened.") Ref partnership,
        @Schema(description = "Where the subject goes on, after a merge.") URI replacedBy,
        @Schema(description = "Fields as they were. With the scope register.read, and for who takes part.", implementation = Object.class) JsonNode before,
        @Schema(description = "Fields as they became. With the scope register.read, and for who takes part.", implementation = Object.class) JsonNode after) {

    @Schema(name = "ChangeSubject", title = "What was changed")
    record Subject(
            @Schema(required = true, examples = "membership") String type,
            @Schema(required = true) UUID id,
            @Schema(description = "Where it can be read as it is now.") URI href) {
    }
}
