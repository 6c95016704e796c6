package brussels.samenhang.indicator.collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewCollectionRound", title = "Period that is opened")
record OpenRound(
        @NotBlank @Size(max = 10) @Schema(examples = "2026-Q4") String period,
        @NotNull @Schema(description = "First day on which figures may be entered.") LocalDate opensOn,
        @NotNull @Schema(description = "Last day; afterwards the period is closed again.") LocalDate deadline,
        @Schema(description = "Only for partnerships of this generation; for everybody when absent.") UUID generation) {
}
