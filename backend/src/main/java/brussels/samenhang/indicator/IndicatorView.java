package brussels.samenhang.indicator;

import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Indicator", title = "Indicator with one of its wordings")
record IndicatorView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, examples = "personsReached") String code,
        @Schema(required = true) Localized name,
        @Schema(required = true) Localized definition,
        @Schema(required = true, description = "Term of the vocabulary units.", examples = "persons") String unit,
        @Schema(required = true) IndicatorKind kind,
        Localized numerator,
        Localized denominator,
        Localized countingRule,
        @Schema(required = true) PeriodType periodType,
        @Schema(required = true) Direction direction,
        @Schema(required = true) Combining aggregation,
        @Schema(description = "'denominator', or the code of the indicator whose figures weigh.") String weight,
        @Schema(required = true) Level lowestLevel,
        @Schema(required = true) int decimals,
        @Schema(required = true) Localized caveat,
        Localized context,
        Localized purpose,
        Localized usedBy,
        Localized source,
        @Schema(required = true) Measures measures,
        @Schema(required = true) boolean neverATarget,
        @Schema(description = "How far figures of this wording compare with those of the one before.") Relation relationToPrevious,
        @Schema(description = "What changed since the wording before.") Localized note,
        @Schema(required = true, description = "periodic: each figure counts its own period; cumulative: each counts from the beginning.") Accumulation accumulation,
        @Schema(required = true, description = "Terms of the vocabulary disaggregations: over what a figure may be broken down.") List<String> disaggregations,
        BigDecimal minimum,
        BigDecimal maximum,
        @Schema(description = "Of an ordinal scale: the names of its steps, from 1 upwards.") List<Localized> scale,
        @Schema(description = "Works the figure out from other indicators; nobody enters it.") String formula,
        @Schema(description = "What of its own records the register counts; nobody enters it.") RegisterMeasure registerMeasure,
        @Schema(required = true, description = "Which wording this is.") int version,
        @Schema(required = true) VersionStatus status,
        LocalDate approvedOn,
        @Schema(required = true, description = "Every wording the viewer may read, oldest first.") List<Wording> versions,
        @Schema(description = "What the viewer may do now: edit, approve, startVersion, assign.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "IndicatorVersion", title = "Version of an indicator")
    record Wording(
            @Schema(required = true) int version,
            @Schema(required = true) VersionStatus status,
            LocalDate approvedOn,
            Relation relationToPrevious,
            Localized note) {
    }

    IndicatorView with(List<String> actions) {
        return new IndicatorView(id, href, code, name, definition, unit, kind, numerator, denominator, countingRule, periodType, direction,
                aggregation, weight, lowestLevel, decimals, caveat, context, purpose, usedBy, source, measures, neverATarget,
                relationToPrevious, note, accumulation, disaggregations, minimum, maximum, scale, formula, registerMeasure, version, status, approvedOn, versions, actions, revision);
    }
}
