package brussels.samenhang.statistics;

import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.Direction;
import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.indicator.Relation;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StatisticsAnswer", title = "Figures as asked for",
        description = "Subjects in alphabetical order, periods in order of time. Nothing here says that one is better than another.")
public record CubeView(
        @Schema(required = true) URI self,
        @Schema(description = "The figures are as they were known at the end of this day.") LocalDate asOf,
        @Schema(required = true, description = "What is needed to read the figures, once an indicator.") List<Measured> indicators,
        @Schema(required = true) List<Dimension> dimensions,
        @Schema(required = true) List<CubeCell> items,
        @Schema(required = true, description = "Where the definition changed in a way that breaks the comparison.") List<Break> breaks,
        @Schema(required = true, description = "How many of the items are withheld because they are about too few persons.") int suppressed,
        @Schema(required = true, description = "What nobody should read into these figures.") Localized note,
        @Schema(required = true, description = "In which quality the viewer sees this: administration, evaluator, machine, partner or public.", examples = "public") String visibleAs) {

    @Schema(name = "StatisticsIndicator", title = "Indicator of an answer")
    public record Measured(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) String code,
            @Schema(required = true) Localized name,
            @Schema(required = true) Localized definition,
            @Schema(required = true, description = "Term of the vocabulary units.") String unit,
            @Schema(required = true) Localized unitLabel,
            @Schema(required = true) IndicatorKind kind,
            @Schema(required = true) PeriodType periodType,
            @Schema(required = true) Direction direction,
            @Schema(required = true) Measures measures,
            @Schema(required = true) boolean neverATarget,
            Localized numerator,
            Localized denominator,
            @Schema(required = true) Localized caveat,
            Localized context,
            Localized source,
            @Schema(required = true, description = "The wording in force.") int version,
            @Schema(required = true) int decimals,
            @Schema(required = true) CubeLevel level,
            @Schema(required = true) Combining aggregation,
            @Schema(description = "'denominator', or the code of the indicator whose figures weigh.") String weight,
            @Schema(required = true, description = "How figures were put together, or that they are not.") Localized method,
            @Schema(required = true, description = "Fewer persons than this are not shown to the public.") int minimumCellSize) {
    }

    @Schema(name = "StatisticsDimension", title = "Dimension of an answer")
    public record Dimension(
            @Schema(required = true, examples = "subject") String code,
            @Schema(required = true) Localized label,
            @Schema(required = true) List<Category> categories) {
    }

    @Schema(name = "StatisticsCategory", title = "Category of a dimension")
    public record Category(
            @Schema(required = true) String code,
            @Schema(required = true) Localized label,
            URI href) {
    }

    @Schema(name = "StatisticsBreak", title = "Break in a definition")
    public record Break(
            @Schema(required = true) String indicator,
            @Schema(required = true, description = "First period of the new wording.") String period,
            @Schema(required = true) int fromVersion,
            @Schema(required = true) int toVersion,
            @Schema(required = true) Relation relation,
            Localized note) {
    }
}
