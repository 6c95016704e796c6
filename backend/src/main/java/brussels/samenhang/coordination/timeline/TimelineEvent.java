package brussels.samenhang.coordination.timeline;

import brussels.samenhang.shared.text.Localized;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened, on the day it holds from rather than the day somebody wrote it down.
 *
 * @param title what it happened to: the organization, the function, the phase; null when the act says it all
 */
@Schema(name = "TimelineEvent", title = "Something that happened")
public record TimelineEvent(
        @Schema(required = true, description = "Identifies the event.") String key,
        @Schema(required = true, description = "The day it holds from.") LocalDate on,
        @Schema(required = true) Kind kind,
        @Schema(required = true, description = "What happened, for a client that has a sentence for it.", examples = "memberJoined") String what,
        @Schema(description = "What it happened to.") Localized title,
        @Schema(description = "More about it.") Localized detail,
        @Schema(description = "The person it is about, for those who may see names there.") String person,
        @Schema(description = "Page in the application, as a path.", examples = "/posts/0190f3a1-7c00-7000-8000-0000000000aa") String page,
        @Schema(description = "When it was written down; absent when that is not known.") Instant recordedAt,
        @Schema(description = "Who wrote it down, for those who may see names there.") String recordedBy) {

    @Schema(name = "TimelineKind", description = "What an event is about.")
    public enum Kind {
        founding, name, phase, boundary, rule, member, people, decision, division, project
    }
}
