package brussels.samenhang.indicator.assignment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorAssignmentEnding", title = "End of an assignment")
record EndAssignment(@NotNull @Schema(description = "Last day on which the indicator is followed.") LocalDate on) {
}
