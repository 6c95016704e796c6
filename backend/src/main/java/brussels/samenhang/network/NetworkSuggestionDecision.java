package brussels.samenhang.network;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkSuggestionDecision", title = "Answer to a suggestion")
record NetworkSuggestionDecision(
        @NotNull @Schema(required = true) Outcome outcome,
        @Size(max = 2000) @Schema(description = "Told to who made the suggestion; needed when it is declined.") String answer) {

    @Schema(name = "NetworkSuggestionOutcome")
    enum Outcome {
        applied, declined
    }
}
