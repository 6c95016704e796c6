package brussels.samenhang.indicator.observation;

import brussels.samenhang.shared.text.Localized;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ObservationDecisionResult", title = "What became of one figure of several")
record DecisionResult(
        @Schema(required = true) UUID observation,
        @Schema(required = true) boolean decided,
        @Schema(description = "State it is in now.") String status,
        @Schema(description = "Why it could not be decided.") Localized reason) {
}
