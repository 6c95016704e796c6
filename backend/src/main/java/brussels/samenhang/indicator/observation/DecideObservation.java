package brussels.samenhang.indicator.observation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer decides about a figure. */
@Schema(name = "ObservationDecision", title = "Decision on a figure")
record DecideObservation(
        @NotNull @Schema(description = "A coordinator validates or returns; the administration also accepts what was validated, and publishes what was accepted.") Outcome outcome,
        @Size(max = 2000) @Schema(description = "What still has to be done; required when the figure is returned.") String note) {

    enum Outcome {
        returned, validated, accepted, published
    }
}
