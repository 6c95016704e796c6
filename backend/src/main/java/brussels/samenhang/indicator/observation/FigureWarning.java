package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.Definition;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What deserves a second look; it never prevents anything (product rule 10). */
enum FigureWarning {

    /** Four eyes see more than two. */
    ownFigure(context -> context.ownFigure()),

    /** More than twice or less than half of the figure before. */
    largeChange(context -> context.previous() != null && context.figure().value() != null && context.isLargeChange()),

    periodNotOver(context -> !context.period().isOverOn(context.today()) && !context.provisional()),

    noParts(context -> Definition.BY_DENOMINATOR.equals(context.definition().weight()) && context.definition().aggregation() == Combining.weightedMean
            && context.figure().value() != null && context.figure().numerator() == null);

    /** What the warnings look at. */
    record Context(Figure figure, Definition definition, ReportingPeriod period, boolean provisional, Previous previous, boolean ownFigure, LocalDate today) {

        private static final BigDecimal TWO = BigDecimal.valueOf(2);
        /** Below this, doubling is everyday noise. */
        private static final BigDecimal FEW = BigDecimal.TEN;

        boolean isLargeChange() {
            var before = previous.value();
            var now = figure.value();
            return before.max(now).compareTo(FEW) >= 0
                    && (now.compareTo(before.multiply(TWO)) > 0 || before.compareTo(now.multiply(TWO)) > 0);
        }
    }

    /** The figure of the same subject one period or more ago. */
    record Previous(String period, BigDecimal value) {
    }

    private final Predicate<Context> test;

    FigureWarning(Predicate<Context> test) {
        this.test = test;
    }

    static List<ObservationView.Warning> about(Context context) {
        return Stream.of(values()).filter(warning -> warning.test.test(context))
                .map(warning -> new ObservationView.Warning(warning.name(), Texts.localized("observation.warning." + warning.name(), arguments(context)))).toList();
    }

    private static Map<String, Object> arguments(Context context) {
        return context.previous() == null ? Map.of()
                : Map.of("previous", context.previous().value().toPlainString(), "period", context.previous().period());
    }
}
