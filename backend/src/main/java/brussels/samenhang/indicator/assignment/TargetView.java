package brussels.samenhang.indicator.assignment;

import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorTarget", title = "Starting point or target of a partnership",
        description = "Compared with the own figure of the partnership only, never with another.")
record TargetView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) TargetKind kind,
        @Schema(required = true, examples = "2027") String period,
        @Schema(required = true) BigDecimal value,
        @Schema(required = true, description = "Term of the vocabulary units.") String unit,
        @Schema(required = true) Localized rationale,
        @Schema(required = true) LocalDate setOn,
        LocalDate withdrawnOn,
        String withdrawalReason,
        @Schema(description = "Own figure for the same period, once it was looked at.") Actual actual,
        @Schema(description = "Own figure less the target, in the unit of the indicator.") BigDecimal distance,
        @Schema(description = "Which part of the way from the starting point to the target was gone, in percent; when there is a starting point.") BigDecimal wayGone,
        @Schema(description = "What the viewer may do now: withdraw.") List<String> permittedActions) {

    @Schema(name = "IndicatorTargetActual", title = "Figure a target is put beside")
    record Actual(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(description = "Absent when the figure is an interval or missing for a reason.") BigDecimal value,
            @Schema(required = true, description = "Term of the vocabulary observationStatuses.") String status,
            @Schema(required = true, description = "Wording the figure was entered under.") int version) {
    }

    TargetView with(List<String> actions) {
        return new TargetView(id, href, kind, period, value, unit, rationale, setOn, withdrawnOn, withdrawalReason, actual, distance, wayGone, actions);
    }
}
