package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.observation.DecideObservation.Outcome;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One decision about several figures. */
@Schema(name = "ObservationDecisions", title = "Decision on several figures")
record DecideObservations(
        @NotEmpty @Size(max = 200) List<@NotNull UUID> observations,
        @NotNull Outcome outcome,
        @Size(max = 2000) @Schema(description = "What still has to be done; required when figures are returned.") String note) {
}
