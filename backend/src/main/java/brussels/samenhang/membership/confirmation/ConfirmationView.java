package brussels.samenhang.membership.confirmation;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipConfirmation", title = "Question whether a member stays", description = "Asked in a round of the coordinator, or because 24 months went by.")
record ConfirmationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) UUID membership,
        @Schema(required = true) Ref organization,
        @Schema(required = true) Ref partnership,
        @Schema(description = "The round it was asked in; absent when it was asked because 24 months went by.") UUID round,
        @Schema(description = "Words of the coordinator with the round.") String message,
        @Schema(required = true) LocalDate askedOn,
        @Schema(required = true) LocalDate dueOn,
        @Schema(description = "Absent as long as there is none.") Confirmation.Answer answer,
        String expectations,
        LocalDate answeredOn,
        @Schema(required = true, description = "What the caller may do.") List<Action> permittedActions) {

    @Schema(name = "MembershipConfirmationAction")
    enum Action {
        answer
    }

    @Schema(name = "ConfirmationRound", title = "Question to all members whether they stay")
    record RoundView(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID partnership,
            @Schema(required = true) LocalDate startedOn,
            @Schema(required = true) LocalDate dueOn,
            String message,
            @Schema(required = true, description = "Members asked.") int asked,
            @Schema(required = true, description = "Of these, members that answered.") int answered) {
    }
}
