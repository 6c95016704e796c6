package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What contradicts the definition or itself. What is merely missing is no contradiction: see {@link #missing}. */
public enum FigureRule {

    oneContent((f, _) -> f.contents() > 1
            ? issue(IssueType.exactlyOneOfExpected, f.value() != null ? "value" : "lower", null) : null),

    intervalHasBothBounds((f, _) -> (f.lower() == null) != (f.upper() == null)
            ? issue(IssueType.zeroOrAllOfExpected, f.lower() == null ? "lower" : "upper", null) : null),

    lowerIsNotAboveUpper((f, _) -> f.lower() != null && f.upper() != null && f.lower().compareTo(f.upper()) > 0
            ? issue(IssueType.outOfRange, "lower", f.lower()) : null),

    absenceNoteNeedsReason((f, _) -> f.absenceNote() != null && f.absenceReason() == null
            ? issue(IssueType.requiredInput, "absenceReason", null) : null),

    otherReasonIsExplained((f, _) -> "other".equals(f.absenceReason()) && f.absenceNote() == null
            ? issue(IssueType.requiredInput, "absenceNote", null) : null),

    absenceHasNoParts((f, _) -> f.isAbsent() && (f.numerator() != null || f.denominator() != null)
            ? issue(IssueType.rejectedInput, f.numerator() != null ? "numerator" : "denominator", null) : null),

    onlyQuotientsHaveParts((f, w) -> !w.definition().kind().isQuotient() && (f.numerator() != null || f.denominator() != null)
            ? issue(IssueType.rejectedInput, f.numerator() != null ? "numerator" : "denominator", null) : null),

    partsAreNotNegative((f, _) -> f.numerator() != null && f.numerator().signum() < 0
            ? issue(IssueType.outOfRange, "numerator", f.numerator()) : null),

    denominatorIsAboveZero((f, _) -> f.denominator() != null && f.denominator().signum() <= 0
            ? issue(IssueType.outOfRange, "denominator", f.denominator()) : null),

    partIsNotAboveTheWhole((f, w) -> w.definition().kind() == IndicatorKind.percentage && f.numerator() != null && f.denominator() != null
            && f.denominator().signum() > 0 && f.numerator().compareTo(f.denominator()) > 0 ? issue(IssueType.outOfRange, "numerator", f.numerator()) : null),

    valueFollowsFromParts((f, w) -> f.value() != null && f.quotient(w) != null && f.quotient(w).compareTo(f.value()) != 0
            ? issue(IssueType.rejectedInput, "value", f.value()).because("observation.valueFollowsFromParts", Map.of("computed", f.quotient(w).toPlainString()))
            : null),

    countIsNotNegative((f, w) -> w.definition().kind() == IndicatorKind.count && lowest(f) != null && lowest(f).signum() < 0
            ? issue(IssueType.outOfRange, f.value() != null ? "value" : "lower", lowest(f)) : null),

    countHasDecimalsOfDefinition((f, w) -> w.definition().kind() == IndicatorKind.count && f.value() != null
            && f.value().stripTrailingZeros().scale() > w.definition().decimals()
                    ? issue(IssueType.rejectedInput, "value", f.value()).because("observation.countHasDecimalsOfDefinition", Map.of("decimals", w.definition().decimals()))
                    : null),

    percentageIsBetweenZeroAndHundred((f, w) -> w.definition().kind() == IndicatorKind.percentage
            && (isOutside(f.value()) || isOutside(f.lower()) || isOutside(f.upper()))
                    ? issue(IssueType.outOfRange, isOutside(f.value()) ? "value" : isOutside(f.lower()) ? "lower" : "upper", f.value()) : null),

    valueIsWithinBounds((f, w) -> outOfBounds(f, w) != null
            ? issue(IssueType.outOfRange, outOfBounds(f, w), null).because("observation.valueIsWithinBounds",
                    Map.of("bounds", bounds(w.definition().minimum()) + " – " + bounds(w.definition().maximum())))
            : null),

    scaleHasSteps((f, w) -> w.definition().kind() == IndicatorKind.ordinalScale && w.definition().scale() != null && f.value() != null
            && (f.value().stripTrailingZeros().scale() > 0 || f.value().signum() <= 0 || f.value().compareTo(BigDecimal.valueOf(w.definition().scale().size())) > 0)
                    ? issue(IssueType.outOfRange, "value", f.value()).because("observation.scaleHasSteps", Map.of("steps", w.definition().scale().size()))
                    : null),

    wordsHaveNoNumber((f, w) -> w.definition().kind() == IndicatorKind.qualitative && (f.value() != null || f.isInterval())
            ? issue(IssueType.rejectedInput, f.value() != null ? "value" : "lower", null) : null),

    sizeIsStorable((f, _) -> Stream.of(Map.entry("value", Optional.ofNullable(f.value())), Map.entry("lower", Optional.ofNullable(f.lower())),
                    Map.entry("upper", Optional.ofNullable(f.upper())), Map.entry("numerator", Optional.ofNullable(f.numerator())),
                    Map.entry("denominator", Optional.ofNullable(f.denominator())))
            .filter(entry -> entry.getValue().filter(FigureRule::isTooLong).isPresent()).findFirst()
            .map(entry -> issue(IssueType.outOfRange, entry.getKey(), entry.getValue().orElseThrow())).orElse(null));

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 14;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BiFunction<Figure, Wording, Issue> test;

    FigureRule(BiFunction<Figure, Wording, Issue> test) {
        this.test = test;
    }

    /** Every contradiction in the figure, explained. */
    public static List<Issue> broken(Figure figure, Wording wording) {
        return Stream.of(values()).map(rule -> rule.check(figure, wording)).flatMap(Optional::stream).toList();
    }

    /** What a figure must still have before it can be handed in. */
    public static List<Issue> missing(Figure figure, Wording wording) {
        var missing = new ArrayList<Issue>();
        if (figure.numerator() != null && figure.denominator() == null) {
            missing.add(issue(IssueType.requiredInput, "denominator", null));
        }
        if (figure.denominator() != null && figure.numerator() == null) {
            missing.add(issue(IssueType.requiredInput, "numerator", null));
        }
        if (wording.definition().kind() == IndicatorKind.qualitative && figure.narrative() == null && !figure.isAbsent()) {
            missing.add(issue(IssueType.requiredInput, "narrative", null));
        }
        if (wording.definition().kind() != IndicatorKind.qualitative && figure.contents() == 0 && missing.isEmpty()) {
            missing.add(issue(IssueType.exactlyOneOfExpected, "value", null).because("observation.figureMissing"));
        }
        return missing;
    }

    private Optional<Issue> check(Figure figure, Wording wording) {
        return Optional.ofNullable(test.apply(figure, wording))
                .map(issue -> issue.detail() == null ? issue.because("observation." + name()) : issue);
    }

    private static Issue issue(IssueType type, String name, BigDecimal value) {
        return Issue.body(type, name, value == null ? null : value.toPlainString());
    }

    private static BigDecimal lowest(Figure figure) {
        return figure.value() != null ? figure.value() : figure.lower();
    }

    private static boolean isOutside(BigDecimal share) {
        return share != null && (share.signum() < 0 || share.compareTo(HUNDRED) > 0);
    }

    private static String outOfBounds(Figure figure, Wording wording) {
        var d = wording.definition();
        return Stream.of(new Object[]{"value", figure.value()}, new Object[]{"lower", figure.lower()}, new Object[]{"upper", figure.upper()})
                .filter(bound -> bound[1] instanceof BigDecimal number
                        && (d.minimum() != null && number.compareTo(d.minimum()) < 0 || d.maximum() != null && number.compareTo(d.maximum()) > 0))
                .map(bound -> (String) bound[0]).findFirst().orElse(null);
    }

    private static String bounds(BigDecimal bound) {
        return bound == null ? "…" : bound.toPlainString();
    }

    private static boolean isTooLong(BigDecimal number) {
        return number.scale() > MOST_DECIMALS || number.precision() - number.scale() > MOST_DIGITS;
    }
}
