package brussels.samenhang.governance.poll;

import brussels.samenhang.governance.poll.DatePollCommands.Choice;
import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DatePoll", title = "Question when people can come to a meeting", description = "For who may read what the body discusses. Names only for who takes part.")
record DatePollView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref meeting,
        @Schema(required = true) DatePoll.Status status,
        @Schema(required = true) LocalDate answerBy,
        String note,
        @Schema(description = "The option that was chosen.") UUID chosen,
        @Schema(required = true, description = "How many people were asked.") int asked,
        @Schema(required = true, description = "How many of them answered.") int answered,
        @Schema(required = true, description = "Earliest first, never by number of answers.") List<Option> options,
        @Schema(required = true, description = "Who was asked and has not answered; only for who takes part.") List<Somebody> waitingFor,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions) {

    @Schema(name = "DatePollAction", description = "answer: say when one can come; settle: choose a moment, or end the question without choosing.")
    enum Action {
        answer, settle
    }

    @Schema(name = "DatePollPerson", title = "Somebody who was asked")
    record Somebody(@Schema(required = true) String name, Ref organization) {
    }

    @Schema(name = "DatePollOption", title = "Moment that may be chosen")
    record Option(
            @Schema(required = true) UUID id,
            @Schema(required = true) Instant startsAt,
            @Schema(required = true) Instant endsAt,
            @Schema(required = true) int yes,
            @Schema(required = true) int ifNeeded,
            @Schema(required = true) int no,
            @Schema(description = "What the caller answered.") Choice own,
            @Schema(required = true, description = "Who answered what; only for who takes part.") List<Given> answers) {
    }

    @Schema(name = "DatePollGivenAnswer", title = "Answer of somebody")
    record Given(@Schema(required = true) String name, Ref organization, @Schema(required = true) Choice answer) {
    }
}
