package brussels.samenhang.notice.interest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NoticeInterestAnswer", title = "What who posted the notice does with the interest")
record InterestAnswer(
        @NotNull @Schema(required = true) Outcome outcome,
        @Size(max = 2000) @Schema(description = "For both sides only.") String message) {

    @Schema(name = "NoticeInterestOutcome", description = "In contact from now on, or not taken up.")
    enum Outcome {
        inContact, declined
    }
}
