package brussels.samenhang.indicator.calculated;

import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CalculatedFigure", title = "Figure that nobody entered",
        description = "Worked out the moment it is asked for, from other figures or from the register. A value, or why there is none; never zero for what is absent.")
record CalculatedFigure(
        @Schema(required = true) IndicatorRef indicator,
        @Schema(required = true, description = "Term of the vocabulary units.", examples = "percent") String unit,
        @Schema(required = true) IndicatorKind kind,
        @Schema(required = true) PeriodType periodType,
        @Schema(required = true, description = "The period; of a figure from the register the day.", examples = "2026-Q1") String period,
        Ref partnership,
        Ref territory,
        BigDecimal value,
        @Schema(description = "Why there is no value.") List<Absence> absences,
        @Schema(description = "Of a share from the register.") BigDecimal numerator,
        BigDecimal denominator,
        @Schema(required = true) Origin origin,
        @Schema(description = "The formula, when there is one.") String formula,
        @Schema(description = "What a formula was worked out from.") List<Input> inputs,
        @Schema(required = true, description = "Where the figure comes from, in words.") Localized source,
        @Schema(required = true, description = "calculated: nobody entered or reviewed it.", examples = "calculated") String status,
        @Schema(required = true, description = "The day it was worked out.") LocalDate calculatedOn,
        @Schema(required = true, description = "What the figure does not say.") Localized caveat) {

    @Schema(name = "CalculatedOrigin")
    enum Origin {
        formula, register
    }

    @Schema(name = "CalculatedIndicator", title = "Indicator in a certain wording")
    record IndicatorRef(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) String code,
            @Schema(required = true) Localized name,
            @Schema(required = true) int version) {
    }

    @Schema(name = "CalculatedAbsence", title = "Why no value comes out")
    record Absence(
            @Schema(required = true, examples = "noFigure") String reason,
            @Schema(description = "Code of the indicator that is missing, when it is for want of a figure.") String indicator,
            @Schema(required = true) Localized text) {
    }

    @Schema(name = "CalculatedInput", title = "Figure another was worked out from")
    record Input(
            @Schema(required = true) String code,
            @Schema(required = true) Localized name,
            @Schema(required = true, description = "Term of the vocabulary units.") String unit,
            @Schema(description = "Period of the figure that was used; it may differ from the period asked for.") String period,
            BigDecimal value,
            @Schema(description = "State of the figure, or calculated.") String status,
            @Schema(description = "Why it has no value.") String absence) {
    }
}
