package brussels.samenhang.indicator;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a definition may not say. Each rule looks at one thing and explains itself with a sentence of its own. */
enum DefinitionRule {

    /** Shares of different wholes do not add up (2a-R63). */
    relativeFiguresAreNotAdded(d -> d.aggregation() == Combining.sum && d.kind() != null && d.kind().isRelative()
            ? Issue.body(IssueType.rejectedInput, "aggregation", "sum") : null),

    ranksAndWordsAreNotCalculatedWith(d -> d.kind() != null && d.kind().isNotMeasured()
            && (d.aggregation() == Combining.sum || d.aggregation() == Combining.weightedMean)
                    ? Issue.body(IssueType.rejectedInput, "aggregation", d.aggregation().name()) : null),

    quotientNamesItsNumerator(d -> d.kind() != null && d.kind().isQuotient() && d.numerator() == null
            ? Issue.body(IssueType.requiredInput, "numerator", null) : null),

    quotientNamesItsDenominator(d -> d.kind() != null && d.kind().isQuotient() && d.denominator() == null
            ? Issue.body(IssueType.requiredInput, "denominator", null) : null),

    onlyQuotientsHaveParts(d -> d.kind() != null && !d.kind().isQuotient() && (d.numerator() != null || d.denominator() != null)
            ? Issue.body(IssueType.rejectedInput, d.numerator() != null ? "numerator" : "denominator", null) : null),

    weightedMeanNamesItsWeight(d -> d.aggregation() == Combining.weightedMean && d.weight() == null
            ? Issue.body(IssueType.requiredInput, "weight", null) : null),

    onlyWeightedMeanHasWeight(d -> d.aggregation() != null && d.aggregation() != Combining.weightedMean && d.weight() != null
            ? Issue.body(IssueType.rejectedInput, "weight", d.weight()) : null),

    onlyQuotientsWeighByDenominator(d -> d.weighsByDenominator() && d.kind() != null && !d.kind().isQuotient()
            ? Issue.body(IssueType.rejectedInput, "weight", d.weight()) : null),

    boundsAreInOrder(d -> d.minimum() != null && d.maximum() != null && d.minimum().compareTo(d.maximum()) > 0
            ? Issue.body(IssueType.outOfRange, "minimum", d.minimum().toPlainString()) : null),

    wordsHaveNoBounds(d -> d.kind() == IndicatorKind.qualitative && (d.minimum() != null || d.maximum() != null)
            ? Issue.body(IssueType.rejectedInput, d.minimum() != null ? "minimum" : "maximum", null) : null),

    scaleNamesItsSteps(d -> d.kind() == IndicatorKind.ordinalScale && (d.scale() == null || d.scale().size() < 2)
            ? Issue.body(IssueType.requiredInput, "scale", null) : null),

    onlyScalesHaveSteps(d -> d.kind() != null && d.kind() != IndicatorKind.ordinalScale && d.scale() != null && !d.scale().isEmpty()
            ? Issue.body(IssueType.rejectedInput, "scale", null) : null),

    /** Words and ranks of parts do not come back to a whole. */
    onlyMeasuresAreBrokenDown(d -> d.kind() != null && d.kind().isNotMeasured() && !d.disaggregations().isEmpty()
            ? Issue.body(IssueType.rejectedInput, "disaggregations", null) : null),

    dimensionsAreNamedOnce(d -> new HashSet<>(d.disaggregations()).size() < d.disaggregations().size()
            ? Issue.body(IssueType.rejectedInput, "disaggregations", null) : null),

    workedOutOneWay(d -> d.formula() != null && d.registerMeasure() != null
            ? Issue.body(IssueType.rejectedInput, "formula", null) : null),

    wordsAreNotWorkedOut(d -> d.workedOut() && d.kind() != null && d.kind().isNotMeasured()
            ? Issue.body(IssueType.rejectedInput, d.formula() != null ? "formula" : "registerMeasure", null) : null),

    workedOutIsNotBrokenDown(d -> d.workedOut() && !d.disaggregations().isEmpty()
            ? Issue.body(IssueType.rejectedInput, "disaggregations", null) : null);

    private final Function<Definition, Issue> test;

    DefinitionRule(Function<Definition, Issue> test) {
        this.test = test;
    }

    /** Everything that is wrong with the definition, explained. */
    static List<Issue> broken(Definition definition) {
        return Stream.of(values()).map(rule -> rule.check(definition)).flatMap(Optional::stream).toList();
    }

    private Optional<Issue> check(Definition definition) {
        return Optional.ofNullable(test.apply(definition)).map(issue -> issue.because("indicator." + name()));
    }
}
