package brussels.samenhang.indicator.assignment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator is to be followed somewhere. */
@Schema(name = "NewIndicatorAssignment", title = "New assignment of an indicator")
record AssignIndicator(
        @NotNull UUID indicator,
        @Schema(description = "The partnership it is followed for; or else territory.") UUID partnership,
        @Schema(description = "The territory it is followed for; or else partnership.") UUID territory,
        @Schema(description = "Who hands in the figure, when it is not the partnership as a whole.") UUID organization,
        @NotNull @Schema(description = "From this day on.") LocalDate validFrom,
        @Schema(description = "Up to and including this day.") LocalDate validUntil) {
}
