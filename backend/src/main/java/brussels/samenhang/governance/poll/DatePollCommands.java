package brussels.samenhang.governance.poll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about the date of a meeting. */
final class DatePollCommands {

    private DatePollCommands() {
    }

    @Schema(name = "NewDatePollOption", title = "Moment that may be chosen")
    record Moment(@NotNull @Schema(required = true) Instant startsAt, @NotNull @Schema(required = true, description = "Less than a week after the start.") Instant endsAt) {
    }

    @Schema(name = "NewDatePoll", title = "Question when people can come")
    record NewPoll(
            @NotNull @Schema(required = true, description = "Last day to answer, today or later. Reminds; answers stay welcome until the question is ended.") LocalDate answerBy,
            @Size(min = 1, max = 1000) @Schema(description = "What to know before answering.") String note,
            @NotNull @Size(min = 2, max = 20) @Schema(required = true, description = "In the future, each once.") List<@NotNull @Valid Moment> options) {
    }

    @Schema(name = "DatePollChoice", description = "yes: can come; ifNeeded: can if it has to be; no: cannot.")
    enum Choice {
        yes, ifNeeded, no
    }

    @Schema(name = "DatePollOptionAnswer", title = "Answer for a moment")
    record Answer(@NotNull @Schema(required = true) UUID option, @NotNull @Schema(required = true) Choice answer) {
    }

    @Schema(name = "DatePollAnswers", title = "When the caller can come", description = "Replaces what the caller answered before.")
    record Answers(@NotNull @Size(min = 1, max = 20) @Schema(required = true, description = "A moment that is left out stays open.") List<@NotNull @Valid Answer> answers) {
    }

    @Schema(name = "DatePollSettlement", title = "The moment that is chosen")
    record Settlement(@NotNull @Schema(required = true) UUID option) {
    }
}
