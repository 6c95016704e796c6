package brussels.samenhang.indicator.assignment;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewIndicatorTarget", title = "Starting point or target")
record SetTarget(
        @NotNull TargetKind kind,
        @NotBlank @Size(max = 10) @Schema(description = "The period it is for, as the indicator is measured.", examples = "2027") String period,
        @NotNull @Digits(integer = 14, fraction = 6) BigDecimal value,
        @NotNull @LocalizedText(max = 2000) @Schema(description = "Why this one: how it was agreed and what it rests on.") Localized rationale) {
}
