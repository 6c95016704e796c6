package brussels.samenhang.dashboard;

import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.Direction;
import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.indicator.Relation;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorSeries", title = "Figures of an indicator side by side",
        description = "In alphabetical order. Nothing here says that one is better than another.")
record SeriesView(
        @Schema(required = true) Definition indicator,
        @Schema(description = "What to know when reading these figures side by side.") Localized context,
        @Schema(required = true, description = "What the series are about.") Level level,
        @Schema(required = true, description = "In order of time; they need not follow one another.") List<String> periods,
        @Schema(required = true) List<Series> series,
        @Schema(required = true) Combined aggregate,
        @Schema(required = true, description = "Where the definition changed in a way that breaks the comparison.") List<Break> breaks,
        @Schema(required = true, description = "In which quality the viewer sees this: administration, evaluator, machine or partner.", examples = "administration") String visibleAs) {

    @Schema(name = "SeriesIndicator", title = "Indicator of a series")
    record Definition(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) String code,
            @Schema(required = true) Localized name,
            @Schema(required = true) Localized definition,
            @Schema(required = true) String unit,
            @Schema(required = true) IndicatorKind kind,
            @Schema(required = true) PeriodType periodType,
            @Schema(required = true) Direction direction,
            @Schema(required = true) Measures measures,
            @Schema(required = true) boolean neverATarget,
            Localized numerator,
            Localized denominator,
            @Schema(required = true) Localized caveat,
            Localized source,
            @Schema(required = true) int version) {
    }

    @Schema(name = "SubjectSeries", title = "Figures of one partnership or territory")
    record Series(
            @Schema(required = true) Ref subject,
            @Schema(required = true) List<Point> points) {
    }

    @Schema(name = "SeriesPoint", title = "Figure in a series")
    record Point(
            @Schema(required = true) String period,
            BigDecimal value,
            BigDecimal lower,
            BigDecimal upper,
            BigDecimal numerator,
            BigDecimal denominator,
            @Schema(description = "Why there is no figure: term of the vocabulary absenceReasons.") String absence,
            String absenceNote,
            @Schema(required = true) String status,
            @Schema(required = true) boolean estimated,
            @Schema(required = true) boolean provisional,
            @Schema(required = true, description = "Wording the figure was entered under.") int version,
            @Schema(required = true) String source,
            String edition,
            @Schema(description = "Phase the partnership was in.") String phase,
            Localized narrative,
            @Schema(description = "How many organizations' figures were put together; absent when it is one figure.") Integer parts,
            @Schema(description = "How many organizations had no figure to put in.") Integer missingParts) {
    }

    @Schema(name = "SeriesAggregate", title = "All series as one")
    record Combined(
            @Schema(required = true) Combining method,
            @Schema(description = "'denominator', or the code of the indicator whose figures weigh.") String weight,
            @Schema(required = true) List<CombinedPoint> points,
            @Schema(required = true, description = "How this was worked out, or why it was not.") Localized note) {
    }

    @Schema(name = "SeriesAggregatePoint", title = "All figures of a period as one")
    record CombinedPoint(
            @Schema(required = true) String period,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            @Schema(required = true, description = "How many figures it is made of.") int included,
            @Schema(required = true, description = "How many had no figure that could be used; none is taken as zero.") int missing,
            @Schema(description = "Why there is no value.") Aggregate.Reason reason,
            @Schema(description = "Periods the weights are of, when they are another indicator's figures.") List<String> weightPeriods) {
    }

    @Schema(name = "SeriesBreak", title = "Break in the definition")
    record Break(
            @Schema(required = true, description = "First period of the new wording.") String period,
            @Schema(required = true) int fromVersion,
            @Schema(required = true) int toVersion,
            @Schema(required = true) Relation relation,
            Localized note) {
    }
}
