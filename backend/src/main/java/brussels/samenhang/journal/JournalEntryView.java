package brussels.samenhang.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One act as it is read back. */
@Schema(name = "JournalEntry", title = "Act in the journal")
record JournalEntryView(
        @Schema(required = true) long id,
        @Schema(required = true) URI href,
        @Schema(required = true) Instant at,
        @Schema(required = true) Act act,
        @Schema(required = true, examples = "membership") String subjectType,
        @Schema(required = true) UUID subject,
        @Schema(description = "Name of the person who did it; absent for the service itself.") String actor,
        @Schema(description = "The state the act found.", implementation = Object.class) JsonNode before,
        @Schema(description = "The state the act left.", implementation = Object.class) JsonNode after) {
}
