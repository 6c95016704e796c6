package brussels.samenhang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AggregationTest {

    /** The 13 centre cities: inhabitants 2016, mean income per inhabitant 2013 (2a §4.2). */
    private static final int[][] CENTRE_CITIES = {{517042, 15050}, {84523, 17907}, {42965, 16918}, {99288, 19654}, {118053, 18969},
            {75506, 17892}, {60999, 17493}, {70600, 17201}, {84329, 18412}, {257029, 17477}, {75208, 17016}, {65691, 15227}, {76685, 19106}};

    private static final Aggregation.Scale WHOLE = new Aggregation.Scale(BigDecimal.ONE, 0);
    private static final Aggregation.Scale PERCENT_ONE_DECIMAL = new Aggregation.Scale(BigDecimal.valueOf(100), 1);

    @Test
    void theInhabitantsOfTheCentreCitiesAddUp() {
        var cells = cities(city -> value(city[0], null));

        assertThat(Aggregation.sum.of(cells, WHOLE)).isEqualTo(new Aggregate(new BigDecimal("1627918"), null, null, 13, 0, null));
    }

    @Test
    void theMeanIncomeOfTheCentreCitiesIsWeightedByInhabitants() {
        var cells = cities(city -> value(city[1], city[0]));

        var mean = Aggregation.weightedByIndicator.of(cells, WHOLE).value();

        assertThat(mean).isEqualTo("16976").isNotEqualTo("17563");
    }

    @Test
    void aPercentageIsTheSumOfNumeratorsOverTheSumOfDenominators() {
        var cells = List.of(parts("1", "10"), parts("90", "100"));

        assertThat(Aggregation.weightedByDenominator.of(cells, PERCENT_ONE_DECIMAL))
                .isEqualTo(new Aggregate(new BigDecimal("82.7"), new BigDecimal("91"), new BigDecimal("110"), 2, 0, null));
    }

    @Test
    void halfIsRoundedUpOnceAtTheEnd() {
        assertThat(Aggregation.weightedByDenominator.of(List.of(parts("1", "16")), new Aggregation.Scale(BigDecimal.valueOf(100), 1)).value())
                .isEqualTo("6.3");
    }

    @Test
    void absentIsLeftOutAndCountedNeverZero() {
        var cells = List.of(value(10, null), Cell.MISSING, value(0, null));

        assertThat(Aggregation.sum.of(cells, WHOLE)).isEqualTo(new Aggregate(new BigDecimal("10"), null, null, 2, 1, null));
    }

    @Test
    void withoutAnyFigureThereIsNoSum() {
        assertThat(Aggregation.sum.of(List.of(Cell.MISSING), WHOLE)).isEqualTo(Aggregate.without(Aggregate.Reason.noFigures, 1));
    }

    @Test
    void aFigureWithoutWeightIsMissingFromTheWeightedMean() {
        var cells = List.of(value(10, 3), value(1000, null));

        assertThat(Aggregation.weightedByIndicator.of(cells, WHOLE)).isEqualTo(new Aggregate(new BigDecimal("10"), null, null, 1, 1, null));
    }

    @Test
    void weightsThatAddUpToZeroGiveNoMean() {
        assertThat(Aggregation.weightedByIndicator.of(List.of(value(10, 0)), WHOLE).reason()).isEqualTo(Aggregate.Reason.noWeight);
    }

    @Test
    void figuresThatMayNotBeCombinedAreNot() {
        var two = List.of(value(10, null), value(20, null));

        assertThat(Aggregation.none.of(two, WHOLE)).isEqualTo(Aggregate.without(Aggregate.Reason.notCombinable, 0));
        assertThat(Aggregation.last.of(two, WHOLE).reason()).isEqualTo(Aggregate.Reason.notCombinable);
        assertThat(Aggregation.last.of(two.subList(0, 1), WHOLE).value()).isEqualTo("10");
    }

    @Property(tries = 500)
    void theWeightedMeanEqualsTheFractionWorkedOutByHand(@ForAll("cells") List<Cell> cells) {
        var hundredths = BigInteger.ZERO;
        var weights = BigInteger.ZERO;
        for (var cell : cells) {
            if (cell.value() != null && cell.weight() != null) {
                hundredths = hundredths.add(cell.value().movePointRight(2).toBigIntegerExact().multiply(cell.weight().toBigIntegerExact()));
                weights = weights.add(cell.weight().toBigIntegerExact());
            }
        }

        var mean = Aggregation.weightedByIndicator.of(cells, new Aggregation.Scale(BigDecimal.ONE, 2)).value();

        if (weights.signum() == 0) {
            assertThat(mean).isNull();
        } else {
            // Half up of non-negative a/b is floor((2a + b) / 2b).
            assertThat(mean.unscaledValue()).isEqualTo(hundredths.shiftLeft(1).add(weights).divide(weights.shiftLeft(1)));
        }
    }

    @Property(tries = 500)
    void theSumEqualsAddingOneByOne(@ForAll("cells") List<Cell> cells) {
        var hundredths = cells.stream().filter(cell -> cell.value() != null)
                .mapToLong(cell -> cell.value().movePointRight(2).longValueExact()).sum();

        var aggregate = Aggregation.sum.of(cells, WHOLE);

        assertThat(aggregate.included() + aggregate.missing()).isEqualTo(cells.size());
        if (aggregate.included() > 0) {
            assertThat(aggregate.value()).isEqualByComparingTo(BigDecimal.valueOf(hundredths, 2));
        } else {
            assertThat(aggregate.value()).isNull();
        }
    }

    @Property(tries = 300)
    void anAggregateLiesBetweenTheLowestAndTheHighestShare(@ForAll("quotients") List<Cell> cells) {
        var share = Aggregation.weightedByDenominator.of(cells, new Aggregation.Scale(BigDecimal.valueOf(100), 0)).value().intValue();

        assertThat(share).isBetween(
                cells.stream().mapToInt(AggregationTest::percent).min().orElseThrow(), cells.stream().mapToInt(AggregationTest::percent).max().orElseThrow());
    }

    @Provide
    Arbitrary<List<Cell>> cells() {
        var value = Arbitraries.longs().between(0, 10_000_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2)).injectNull(0.2);
        var weight = Arbitraries.longs().between(0, 1_000_000).map(BigDecimal::valueOf).injectNull(0.1);
        return Combinators.combine(value, weight).as((v, w) -> new Cell(v, null, null, w)).list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Cell>> quotients() {
        return Combinators.combine(Arbitraries.integers().between(0, 500), Arbitraries.integers().between(1, 500))
                .as((part, rest) -> parts(String.valueOf(part), String.valueOf(part + rest))).list().ofMinSize(1).ofMaxSize(20);
    }

    private static int percent(Cell cell) {
        return (int) Math.round(100.0 * cell.numerator().intValue() / cell.denominator().intValue());
    }

    private static List<Cell> cities(java.util.function.Function<int[], Cell> cell) {
        return java.util.Arrays.stream(CENTRE_CITIES).map(cell).toList();
    }

    private static Cell value(int value, Integer weight) {
        return new Cell(BigDecimal.valueOf(value), null, null, weight == null ? null : BigDecimal.valueOf(weight));
    }

    private static Cell parts(String numerator, String denominator) {
        return new Cell(null, new BigDecimal(numerator), new BigDecimal(denominator), null);
    }
}
