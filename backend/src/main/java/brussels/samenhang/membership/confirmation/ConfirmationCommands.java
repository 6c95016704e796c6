package brussels.samenhang.membership.confirmation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about staying a member. */
final class ConfirmationCommands {

    private ConfirmationCommands() {
    }

    @Schema(name = "NewConfirmationRound", title = "Question to all members whether they stay")
    record NewRound(
            @NotNull @Schema(required = true) UUID partnership,
            @NotNull @Schema(required = true, description = "Day by which an answer is hoped for; later answers count as well.") LocalDate dueOn,
            @Size(min = 1, max = 2000) @Schema(description = "Sent along to the members.") String message) {
    }

    @Schema(name = "MembershipConfirmationAnswer", title = "Answer of a member")
    record Answered(
            @NotNull @Schema(required = true) Confirmation.Answer answer,
            @Size(min = 1, max = 4000) @Schema(description = "What the member expects from here on; for those who work together.") String expectations,
            @Schema(description = "Last day of the membership, today when absent. Only with leave.") LocalDate on,
            @Size(max = 60) @Schema(description = "With leave: code of the vocabulary membershipEndReasons. With staySleeping: code of the vocabulary sleepReasons. Required with both.") String reason,
            @Size(min = 1, max = 2000) @Schema(description = "In own words; for those who work together. Only with leave and staySleeping.") String note) {
    }
}
