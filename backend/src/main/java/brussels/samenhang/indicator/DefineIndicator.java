package brussels.samenhang.indicator;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import brussels.samenhang.shared.time.PeriodType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new indicator in its first wording. */
@Schema(name = "NewIndicator", title = "New indicator")
record DefineIndicator(
        @NotBlank @Pattern(regexp = "[a-z][A-Za-z0-9]{1,59}") @Schema(description = "Names the indicator for good.", examples = "personsReached") String code,
        @NotNull @LocalizedText Localized name,
        @NotNull @LocalizedText(max = 2000) @Schema(description = "What is measured, in words.") Localized definition,
        @NotBlank @Size(max = 60) @Schema(description = "Term of the vocabulary units.", examples = "persons") String unit,
        @NotNull IndicatorKind kind,
        @LocalizedText(max = 1000) @Schema(description = "What is above the line of a percentage or ratio.") Localized numerator,
        @LocalizedText(max = 1000) @Schema(description = "What is below the line of a percentage or ratio.") Localized denominator,
        @LocalizedText(max = 2000) @Schema(description = "How to count: what is in, what is out, what counts once.") Localized countingRule,
        @NotNull PeriodType periodType,
        @NotNull @Schema(description = "Which way is better; none when it cannot be said.") Direction direction,
        @NotNull @Schema(description = "How figures of several subjects become one. A percentage, ratio or index is never added up.") Combining aggregation,
        @Size(max = 60) @Schema(description = "With weightedMean: 'denominator', or the code of the indicator whose figures weigh.", examples = "population") String weight,
        @NotNull @Schema(description = "Narrowest level the figure exists at.") Level lowestLevel,
        @Min(0) @Max(6) @Schema(description = "Decimals of a value the server works out.") Integer decimals,
        @NotNull @LocalizedText(max = 2000) @Schema(description = "What the figure does not say; shown wherever the figure is shown.") Localized caveat,
        @LocalizedText(max = 2000) @Schema(description = "What to know when reading the figures side by side.") Localized context,
        @LocalizedText(max = 1000) @Schema(description = "What the figure is collected for.") Localized purpose,
        @LocalizedText(max = 1000) @Schema(description = "Who sees and uses the figure.") Localized usedBy,
        @LocalizedText(max = 1000) Localized source,
        @Schema(description = "Whether persons reached or persons taking part in deciding are counted; never the one for the other.") Measures measures,
        @Schema(description = "The figure is context and may not be made a target.") Boolean neverATarget,
        @Schema(description = "periodic: each figure counts its own period; cumulative: each counts from the beginning. Periodic when absent.") Accumulation accumulation,
        @Size(max = 6) @Schema(description = "Terms of the vocabulary disaggregations: over what a figure may be broken down, each with its own closed list.", examples = "[\"gender\"]") List<@NotBlank @Size(max = 60) String> disaggregations,
        @Schema(description = "No figure lies below this.") BigDecimal minimum,
        @Schema(description = "No figure lies above this.") BigDecimal maximum,
        @Size(max = 12) @Schema(description = "Of an ordinal scale: the names of its steps, from 1 upwards.") List<@LocalizedText Localized> scale,
        @Size(max = 1000) @Schema(description = "Works the figure out from other indicators, by their codes; nobody enters it. Numbers, + - * / ( ), min, max, abs and round.", examples = "100 * personsReached / population") String formula,
        @Schema(description = "What of its own records the register counts on a day; nobody enters it.") RegisterMeasure registerMeasure) {

    Definition wording() {
        return new Definition(name, definition, unit, kind, numerator, denominator, countingRule, periodType, direction, aggregation, weight,
                lowestLevel, decimals, caveat, context, purpose, usedBy, source, measures, neverATarget, null, null,
                accumulation, disaggregations, minimum, maximum, scale, formula, registerMeasure);
    }
}
