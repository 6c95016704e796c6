package brussels.samenhang.journal;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
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
        @Schema(required = true, description = "What there is to look at: the subject itself, or what it belongs to.") About about,
        @Schema(description = "The partnership in whose history this belongs.") Ref partnership,
        @Schema(description = "The organization in whose history this belongs.") Ref organization,
        @Schema(required = true, description = "Whether a person did it; else the service itself.") boolean byPerson,
        @Schema(description = "Name of the person who did it, for those who may see it: the administration, who takes part in the partnership, and colleagues.") String actor,
        @Schema(description = "The state the act found.", implementation = Object.class) JsonNode before,
        @Schema(description = "The state the act left.", implementation = Object.class) JsonNode after,
        @Schema(required = true, description = "Names of what is referred to by id in the states.") List<Mention> mentions) {

    JournalEntryView mentioning(List<Mention> found) {
        return new JournalEntryView(id, href, at, act, subjectType, subject, about, partnership, organization, byPerson, actor, before, after, found);
    }

    /** @param kind singular name of the resource, from which a client knows its page: {@code post} */
    @Schema(name = "JournalSubject", title = "What an act is about")
    record About(
            @Schema(required = true, examples = "post") String kind,
            @Schema(required = true) UUID id,
            @Schema(description = "Absent when it has no name of its own.") Localized name) {
    }

    @Schema(name = "JournalMention", title = "Name of something an act refers to")
    record Mention(@Schema(required = true) UUID id, @Schema(required = true) Localized name) {
    }
}
