package brussels.samenhang.indicator.observation;

import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ObservationCheckResult", title = "What the checks found in a figure that is not kept yet")
record CheckResult(
        @Schema(description = "The value that follows from numerator and denominator.") BigDecimal value,
        @Schema(required = true, description = "Contradictions, which are errors, and what deserves a second look; the heaviest first.") List<Finding> findings) {

    @Schema(name = "ObservationFinding", title = "Finding of a check")
    record Finding(
            @Schema(required = true, examples = "unlikeOwnHistory") String check,
            @Schema(required = true) FigureCheck.Severity severity,
            @Schema(required = true) Localized text,
            @Schema(description = "Field it is about, when it is one.") String field) {
    }
}
