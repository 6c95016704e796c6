package brussels.samenhang.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.Definition;
import brussels.samenhang.indicator.Direction;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.indicator.VersionStatus;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRuleTest {

    @ParameterizedTest(name = "{0}: {1} / {2} .. {3} / {4} / {5} over {6} breaks {7}")
    @CsvSource(nullValues = "-", value = {
            "count,      42,    -,    -,    -,       -,  -,  -",
            "count,      -,     -,    -,    refused, -,  -,  -",
            "count,      -,     10,   12,   -,       -,  -,  -",
            "count,      42,    10,   12,   -,       -,  -,  oneContent",
            "count,      0,     -,    -,    refused, -,  -,  oneContent",
            "count,      -,     10,   -,    -,       -,  -,  intervalHasBothBounds",
            "count,      -,     12,   10,   -,       -,  -,  lowerIsNotAboveUpper",
            "count,      -1,    -,    -,    -,       -,  -,  countIsNotNegative",
            "count,      1.5,   -,    -,    -,       -,  -,  countHasDecimalsOfDefinition",
            "count,      1.0,   -,    -,    -,       -,  -,  -",
            "count,      42,    -,    -,    -,       1,  2,  onlyQuotientsHaveParts",
            "count,      123456789012345, -, -, -,   -,  -,  sizeIsStorable",
            "index,      1.1234567, -, -, -,         -,  -,  sizeIsStorable",
            "index,      -3.5,  -,    -,    -,       -,  -,  -",
            "percentage, 10.45, -,    -,    -,       -,  -,  -",
            "percentage, 100.1, -,    -,    -,       -,  -,  percentageIsBetweenZeroAndHundred",
            "percentage, -,     -0.1, 3,    -,       -,  -,  percentageIsBetweenZeroAndHundred",
            "percentage, -,     -,    -,    -,       3,  2,  partIsNotAboveTheWhole",
            "percentage, -,     -,    -,    -,       2,  2,  -",
            "percentage, 66.7,  -,    -,    -,       2,  3,  -",
            "percentage, 66.6,  -,    -,    -,       2,  3,  valueFollowsFromParts",
            "percentage, -,     -,    -,    -,       1,  0,  denominatorIsAboveZero",
            "ratio,      -,     -,    -,    -,       3,  2,  -",
            "ratio,      -,     -,    -,    -,      -1,  2,  partsAreNotNegative",
            "ratio,      -,     -,    -,    refused, 1,  2,  absenceHasNoParts",
            "count,      -,     -,    -,    other,   -,  -,  otherReasonIsExplained",
            "qualitative, 3,    -,    -,    -,       -,  -,  wordsHaveNoNumber"})
    void aFigureIsHeldAgainstItselfAndTheDefinition(IndicatorKind kind, BigDecimal value, BigDecimal lower, BigDecimal upper, String absence,
            BigDecimal numerator, BigDecimal denominator, String broken) {
        var figure = new Figure(value, lower, upper, absence, null, numerator, denominator, null);

        assertThat(FigureRule.broken(figure, wording(kind, 1))).extracting(Issue::detail)
                .isEqualTo(broken == null ? List.of() : List.of("observation." + broken));
    }

    @Test
    void everyContradictionIsToldAtOnce() {
        var figure = new Figure(new BigDecimal("-1"), null, null, "other", null, null, null, null);

        assertThat(FigureRule.broken(figure, wording(IndicatorKind.count, 0))).extracting(Issue::detail)
                .containsExactly("observation.oneContent", "observation.otherReasonIsExplained", "observation.countIsNotNegative");
    }

    @Test
    void whatIsMissingMayFollowLaterButNotAfterHandingIn() {
        var half = new Figure(null, null, null, null, null, BigDecimal.ONE, null, null);
        var empty = new Figure(null, null, null, null, null, null, null, null);

        assertThat(FigureRule.broken(half, wording(IndicatorKind.percentage, 1))).isEmpty();
        assertThat(FigureRule.missing(half, wording(IndicatorKind.percentage, 1))).extracting(Issue::name).containsExactly("denominator");
        assertThat(FigureRule.missing(empty, wording(IndicatorKind.count, 0))).extracting(Issue::name).containsExactly("value");
        assertThat(FigureRule.missing(empty, wording(IndicatorKind.qualitative, 0))).extracting(Issue::name).containsExactly("narrative");
    }

    @Test
    void aFigurePerTenThousandIsWorkedOutWithItsFactor() {
        var wording = new Wording(UUID.randomUUID(), UUID.randomUUID(), "x", 1, VersionStatus.approved, BigDecimal.valueOf(10_000), wording(IndicatorKind.ratio, 1).definition());

        assertThat(new Figure(null, null, null, null, null, BigDecimal.valueOf(134), BigDecimal.valueOf(517042), null).workedOut(wording).value()).isEqualTo("2.6");
    }

    @Property(tries = 300)
    void aPercentageIsRoundedHalfUpToTheDecimalsOfTheDefinition(@ForAll @IntRange(min = 0, max = 100_000) int part,
            @ForAll @IntRange(min = 1, max = 100_000) int rest, @ForAll @IntRange(min = 0, max = 4) int decimals) {
        var whole = part + rest;

        var value = new Figure(null, null, null, null, null, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), null).workedOut(wording(IndicatorKind.percentage, decimals)).value();

        var scaled = BigInteger.valueOf(part).multiply(BigInteger.TEN.pow(decimals + 2));
        var expected = scaled.shiftLeft(1).add(BigInteger.valueOf(whole)).divide(BigInteger.valueOf(2L * whole));
        assertThat(value).isEqualTo(new BigDecimal(expected, decimals));
    }

    private static Wording wording(IndicatorKind kind, int decimals) {
        var text = new Localized("x", "x", "x");
        var factor = BigDecimal.valueOf(kind == IndicatorKind.percentage ? 100 : 1);
        var definition = new Definition(text, text, "none", kind, text, text, null, PeriodType.year, Direction.none, Combining.none, null, Level.partnership,
                kind == IndicatorKind.count ? 0 : decimals, text, null, null, null, null, Measures.other, false, null, null, null, null, null, null, null, null, null);
        return new Wording(UUID.randomUUID(), UUID.randomUUID(), "x", 1, VersionStatus.approved, factor, definition);
    }
}
