package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.Definition;
import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What deserves a second look. Each check looks at one thing, explains itself in a sentence, and says how much it weighs; only
 * what cannot be true keeps a figure from being handed in (product rule 10).
 */
public enum FigureCheck {

    /** The parts of one breakdown are more than the whole they are parts of. */
    partsAboveWhole(Severity.error, context -> context.breakdowns().stream().filter(parts -> parts.sum().compareTo(parts.whole()) > 0).findFirst().map(FigureCheck::named)),

    /** Three times as far from the own middle value as is usual, and more than everyday noise. */
    unlikeOwnHistory(Severity.warning, context -> context.isUnlikeHistory()
            ? Optional.of(Map.of("median", plain(context.median()), "count", context.history().size())) : Optional.empty()),

    /** More than twice or less than half of the figure before; with so little history there is no better measure. */
    largeChange(Severity.warning, context -> context.isLargeChange()
            ? Optional.of(Map.of("previous", plain(context.history().getLast().value()), "period", context.history().getLast().period())) : Optional.empty()),

    /** Zero says that was counted and found nothing. */
    zeroAfterNumbers(Severity.warning, context -> context.figure().value() != null && context.figure().value().signum() == 0 && context.history().size() >= 2
            && context.history().stream().allMatch(before -> before.value().signum() > 0) ? Optional.of(Map.of()) : Optional.empty()),

    /** The number of those who decide is as large as the number of those reached (1-R8). */
    participationAsReach(Severity.warning, context -> context.definition().measures() == Measures.participation && context.reached() != null && context.counted() != null
            && context.counted().compareTo(context.reached()) >= 0 ? Optional.of(Map.of("reached", plain(context.reached()))) : Optional.empty()),

    partsBelowWhole(Severity.info, context -> context.breakdowns().stream().filter(parts -> parts.sum().compareTo(parts.whole()) < 0).findFirst().map(FigureCheck::named)),

    /** A formula cannot be worked out without it. */
    missingCounterpart(Severity.info, context -> context.missing().isEmpty() ? Optional.empty() : Optional.of(Map.of("indicator", context.missing().getFirst()))),

    /** Four eyes see more than two. */
    ownFigure(Severity.info, context -> context.ownFigure() ? Optional.of(Map.of()) : Optional.empty()),

    /** Without words beside it a figure is read as more than it says, so it cannot become public (2a-R66). */
    noContext(Severity.info, context -> hasContext(context.figure().narrative(), context.definition()) ? Optional.empty() : Optional.of(Map.of())),

    periodNotOver(Severity.info, context -> !context.period().isOverOn(context.today()) && !context.provisional() ? Optional.of(Map.of()) : Optional.empty()),

    noParts(Severity.info, context -> Definition.BY_DENOMINATOR.equals(context.definition().weight()) && context.definition().aggregation() == Combining.weightedMean
            && context.figure().value() != null && context.figure().numerator() == null ? Optional.of(Map.of()) : Optional.empty());

    /** How much a finding weighs: an error keeps a figure from being handed in, a warning asks for a note, the rest is for information. */
    public enum Severity {
        error, warning, info
    }

    /**
     * What the checks look at.
     *
     * @param history values of the same subject and part in the periods before, oldest first
     * @param breakdowns whole and sum of parts, per dimension with parts
     * @param reached how many were reached in the same period, when that is known
     * @param missing figures that a formula needs beside this one
     */
    public record Context(Figure figure, Definition definition, ReportingPeriod period, boolean provisional, List<Previous> history, List<Parts> breakdowns,
            BigDecimal reached, List<Localized> missing, boolean ownFigure, LocalDate today) {

        private static final BigDecimal TWO = BigDecimal.valueOf(2);
        /** Below this, doubling is everyday noise. */
        private static final BigDecimal FEW = BigDecimal.TEN;
        private static final int ENOUGH = 4;
        /** Of a normal distribution, the median absolute deviation times this is the standard deviation. */
        private static final BigDecimal SPREAD = new BigDecimal("1.4826");
        private static final BigDecimal FAR = BigDecimal.valueOf(3);
        private static final BigDecimal NOISE = new BigDecimal("0.2");

        boolean isLargeChange() {
            if (history.isEmpty() || history.size() >= ENOUGH || figure.value() == null) {
                return false;
            }
            var before = history.getLast().value();
            var now = figure.value();
            return before.max(now).compareTo(FEW) >= 0 && (now.compareTo(before.multiply(TWO)) > 0 || before.compareTo(now.multiply(TWO)) > 0);
        }

        boolean isUnlikeHistory() {
            if (history.size() < ENOUGH || figure.value() == null) {
                return false;
            }
            var middle = median();
            var distance = figure.value().subtract(middle).abs();
            var deviation = middle(history.stream().map(before -> before.value().subtract(middle).abs()).sorted().toList());
            return distance.compareTo(FAR.multiply(SPREAD).multiply(deviation)) > 0 && distance.compareTo(middle.abs().multiply(NOISE)) > 0
                    && (definition.kind() != IndicatorKind.count || distance.compareTo(BigDecimal.valueOf(5)) >= 0);
        }

        BigDecimal median() {
            return middle(history.stream().map(Previous::value).sorted().toList());
        }

        /** Those counted: of a share, those above the line. */
        BigDecimal counted() {
            return figure.numerator() != null ? figure.numerator() : definition.kind() == IndicatorKind.count ? figure.value() : null;
        }

        private static BigDecimal middle(List<BigDecimal> sorted) {
            var half = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(half) : sorted.get(half - 1).add(sorted.get(half)).divide(TWO, 6, RoundingMode.HALF_UP);
        }
    }

    /** A figure of the same subject some periods ago. */
    public record Previous(String period, BigDecimal value) {
    }

    /** A whole beside what its parts over one dimension add up to. */
    public record Parts(Localized dimension, BigDecimal whole, BigDecimal sum) {
    }

    private final Severity severity;
    private final Function<Context, Optional<Map<String, Object>>> test;

    FigureCheck(Severity severity, Function<Context, Optional<Map<String, Object>>> test) {
        this.severity = severity;
        this.test = test;
    }

    /** The definition or the figure itself says what is needed to read it. */
    static boolean hasContext(Localized narrative, Definition definition) {
        return narrative != null || definition.context() != null;
    }

    Severity severity() {
        return severity;
    }

    /** Everything that was found, the heaviest first. */
    public static List<ObservationView.Warning> about(Context context) {
        return Stream.of(values()).flatMap(check -> check.test.apply(context).stream().map(arguments -> check.finding(arguments))).toList();
    }

    private ObservationView.Warning finding(Map<String, Object> arguments) {
        return new ObservationView.Warning(name(), severity, Texts.localized(language -> Texts.get(language, "observation.warning." + name(),
                arguments.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey,
                        entry -> entry.getValue() instanceof Localized words ? words.pick(language) : entry.getValue())))));
    }

    private static Map<String, Object> named(Parts parts) {
        return Map.of("dimension", parts.dimension(), "whole", plain(parts.whole()), "sum", plain(parts.sum()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
