package brussels.samenhang.indicator.observation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure is handed in. */
@Schema(name = "ObservationSubmission", title = "Handing in of a figure")
record SubmitObservation(
        @Size(max = 2000) @Schema(description = "Answer to the note with which the figure was returned.") String note) {
}
