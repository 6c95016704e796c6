package brussels.samenhang.shared.work;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task as it is looked at. */
@Schema(name = "LongRunningTaskStatus", title = "State of a long-running task")
public record TaskStatus(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, description = "What kind of work.", examples = "organizationImport") String kind,
        @Schema(description = "Identifier of what it works on.") UUID subject,
        @Schema(required = true) State state,
        @Schema(description = "What is being done now, in the caller's language.") String message,
        @Schema(required = true, description = "Steps done so far.") int done,
        @Schema(description = "Steps in all; absent as long as it is not known.") Integer total,
        @Schema(required = true, description = "What there is to tell in numbers.") Map<String, Integer> counts,
        @Schema(description = "Not worth asking again before.") Instant pollAfter,
        @Schema(required = true) Instant created,
        @Schema(description = "Absent as long as it waits for its turn.") Instant started,
        @Schema(description = "When it ended, one way or another.") Instant completed,
        @Schema(description = "Where the result is, when it is done.") URI result,
        @Schema(description = "Why it failed.") TaskProblem problem,
        @Schema(required = true, description = "What the reader may do: cancel.") List<String> permittedActions) {

    @Schema(name = "TaskState", title = "State of a task", description = "Cancelled work has changed nothing.")
    public enum State {
        processing, done, failed, cancelled
    }

    @Schema(name = "TaskProblem", title = "Why a task failed")
    public record TaskProblem(@Schema(required = true) URI type, @Schema(required = true) String title, String detail) {
    }

    /** As kept: sentences in every language, for whoever looks later. */
    record Failure(ProblemType type, Localized title, Localized detail) {

        static Failure of(Problem problem) {
            return new Failure(problem.type(), problem.title(), problem.sentence());
        }
    }
}
