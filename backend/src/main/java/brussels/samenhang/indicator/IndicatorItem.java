package brussels.samenhang.indicator;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorItem", title = "Indicator in a list")
record IndicatorItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, examples = "personsReached") String code,
        @Schema(required = true) Localized name,
        @Schema(required = true, description = "Term of the vocabulary units.", examples = "persons") String unit,
        @Schema(required = true) IndicatorKind kind,
        @Schema(required = true) PeriodType periodType,
        @Schema(required = true) Direction direction,
        @Schema(required = true) Level lowestLevel,
        @Schema(required = true) Localized caveat,
        @Schema(required = true, description = "What its figures may be broken down by: terms of the vocabulary disaggregations.") List<String> disaggregations,
        @Schema(required = true, description = "Which wording this is.") int version,
        @Schema(required = true) VersionStatus status,
        @Schema(required = true, description = "Whether its figures are entered, worked out by a formula, or counted by the register.") FigureOrigin origin,
        @Schema(required = true, description = "In how many places it is followed today.") int assignments,
        @Schema(required = true, description = "Followed nowhere, without a figure that was looked at, and in no formula or weight: to be put to use or withdrawn.") boolean unused,
        @Schema(description = "Number of the wording in draft; for the administration.") Integer draftVersion) {
}
