package brussels.samenhang.partnership;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PhaseChange", title = "A partnership enters a phase")
record PhaseChange(
        @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary partnershipPhases.", examples = "implementation") String phase,
        @NotNull @Schema(required = true, description = "First day of the phase; the phase before ends the day before.") LocalDate from,
        @LocalizedText(max = 2000) @Schema(description = "Why now.") Localized reason) {
}
