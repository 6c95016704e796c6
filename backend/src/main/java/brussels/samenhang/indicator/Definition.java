package brussels.samenhang.indicator;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import brussels.samenhang.shared.time.PeriodType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What exactly is measured (1-R14, 2a-R60): one wording of an indicator, as asked for and as kept. */
@Embeddable
@Schema(name = "IndicatorDefinition", title = "Indicator definition")
public record Definition(
        @NotNull @LocalizedText @JdbcTypeCode(SqlTypes.JSON) Localized name,
        @NotNull @LocalizedText(max = 2000) @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "What is measured, in words.") Localized definition,
        @NotBlank @Size(max = 60) @Schema(description = "Term of the vocabulary units.", examples = "persons") String unit,
        @NotNull @Enumerated(EnumType.STRING) IndicatorKind kind,
        @LocalizedText(max = 1000) @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "What is above the line of a percentage or ratio.") Localized numerator,
        @LocalizedText(max = 1000) @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "What is below the line of a percentage or ratio.") Localized denominator,
        @LocalizedText(max = 2000) @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "How to count: what is in, what is out, what counts once.") Localized countingRule,
        @NotNull @Enumerated(EnumType.STRING) PeriodType periodType,
        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Which way is better; none when it cannot be said.") Direction direction,
        @NotNull @Enumerated(EnumType.STRING)
        @Schema(description = "How figures of several subjects become one. A percentage, ratio or index is never added up.") Combining aggregation,
        @Size(max = 60) @Schema(description = "With weightedMean: 'denominator', or the code of the indicator whose figures weigh.", examples = "population") String weight,
        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Narrowest level the figure exists at.") Level lowestLevel,
        @Min(0) @Max(6) @Schema(description = "Decimals of a value the server works out.") Integer decimals,
        @NotNull @LocalizedText(max = 2000) @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "What the figure does not say; shown wherever the figure is shown.") Localized caveat,
        @LocalizedText(max = 2000) @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "What to know when reading the figures side by side.") Localized context,
        @LocalizedText(max = 1000) @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "What the figure is collected for.") Localized purpose,
        @LocalizedText(max = 1000) @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Who sees and uses the figure.") Localized usedBy,
        @LocalizedText(max = 1000) @JdbcTypeCode(SqlTypes.JSON) Localized source,
        @Enumerated(EnumType.STRING)
        @Schema(description = "Whether persons reached or persons taking part in deciding are counted; never the one for the other.") Measures measures,
        @Column(name = "never_a_target") @Schema(description = "The figure is context and may not be made a target.") Boolean neverATarget,
        @Enumerated(EnumType.STRING) @Schema(description = "From the second version on: how far its figures compare with those of the version before.") Relation relationToPrevious,
        @LocalizedText(max = 2000) @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "What changed since the version before.") Localized note,
        @Enumerated(EnumType.STRING) @Schema(description = "periodic: each figure counts its own period; cumulative: each counts from the beginning. Periodic when absent.") Accumulation accumulation,
        @Size(max = 6) @Schema(description = "Terms of the vocabulary disaggregations: over what a figure may be broken down, each with its own closed list.", examples = "[\"gender\"]") List<@NotBlank @Size(max = 60) String> disaggregations,
        @Schema(description = "No figure lies below this.") BigDecimal minimum,
        @Schema(description = "No figure lies above this.") BigDecimal maximum,
        @Size(max = 12) @JdbcTypeCode(SqlTypes.JSON) @Schema(description = "Of an ordinal scale: the names of its steps, from 1 upwards.") List<@LocalizedText Localized> scale,
        @Size(max = 1000) @Schema(description = "Works the figure out from other indicators, by their codes; nobody enters it. Numbers, + - * / ( ), min, max, abs and round.", examples = "100 * personsReached / population") String formula,
        @Enumerated(EnumType.STRING) @Schema(description = "What of its own records the register counts on a day; nobody enters it.") RegisterMeasure registerMeasure) {

    public Definition {
        decimals = decimals == null ? Integer.valueOf(0) : decimals;
        measures = measures == null ? Measures.other : measures;
        neverATarget = neverATarget != null && neverATarget;
        accumulation = accumulation == null ? Accumulation.periodic : accumulation;
        disaggregations = disaggregations == null ? List.of() : List.copyOf(disaggregations);
    }

    /** Weight that stands for the denominator of the figures themselves. */
    public static final String BY_DENOMINATOR = "denominator";

    /** Worked out by a formula or counted by the register: nobody enters it. */
    public boolean workedOut() {
        return formula != null || registerMeasure != null;
    }

    boolean weighsByDenominator() {
        return aggregation == Combining.weightedMean && BY_DENOMINATOR.equals(weight);
    }

    boolean weighsByIndicator() {
        return aggregation == Combining.weightedMean && weight != null && !BY_DENOMINATOR.equals(weight);
    }
}
