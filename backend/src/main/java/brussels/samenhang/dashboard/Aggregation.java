package brussels.samenhang.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts the figures of one period together as the definition says, and in no other way (2a-R63): a percentage is the sum
 * of numerators over the sum of denominators, never the mean of percentages. What is absent is left out and counted as
 * missing, never taken as zero. Rounds half up, once, at the end.
 */
enum Aggregation {

    sum {
        @Override
        Aggregate of(List<Cell> cells, Scale scale) {
            var used = usable(cells, cell -> cell.value() != null);
            return used.isEmpty() ? Aggregate.without(Aggregate.Reason.noFigures, cells.size())
                    : new Aggregate(add(used, Cell::value), null, null, used.size(), cells.size() - used.size(), null);
        }
    },

    /** Sum of numerators over sum of denominators. */
    weightedByDenominator {
        @Override
        Aggregate of(List<Cell> cells, Scale scale) {
            var used = usable(cells, cell -> cell.numerator() != null && cell.denominator() != null);
            return quotient(cells, used, Cell::numerator, Cell::denominator, scale.factor(), scale.decimals(), true);
        }
    },

    /** Sum of value times weight over sum of weights; the weight is another indicator's figure for the same subject. */
    weightedByIndicator {
        @Override
        Aggregate of(List<Cell> cells, Scale scale) {
            var used = usable(cells, cell -> cell.value() != null && cell.weight() != null);
            return quotient(cells, used, cell -> cell.value().multiply(cell.weight()), Cell::weight, BigDecimal.ONE, scale.decimals(), false);
        }
    },

    /** The newest figure of one subject; figures of several subjects are not combined. */
    last {
        @Override
        Aggregate of(List<Cell> cells, Scale scale) {
            return cells.size() == 1 ? sum.of(cells, scale) : none.of(cells, scale);
        }
    },

    none {
        @Override
        Aggregate of(List<Cell> cells, Scale scale) {
            var present = usable(cells, cell -> cell.value() != null).size();
            return Aggregate.without(Aggregate.Reason.notCombinable, cells.size() - present);
        }
    };

    /** Factor between quotient and value (100 for a percentage), and decimals of the result. */
    record Scale(BigDecimal factor, int decimals) {
    }

    abstract Aggregate of(List<Cell> cells, Scale scale);

    private static List<Cell> usable(List<Cell> cells, Predicate<Cell> test) {
        return cells.stream().filter(test).toList();
    }

    private static BigDecimal add(List<Cell> cells, Function<Cell, BigDecimal> part) {
        return cells.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Aggregate quotient(List<Cell> cells, List<Cell> used, Function<Cell, BigDecimal> above, Function<Cell, BigDecimal> below,
            BigDecimal factor, int decimals, boolean showParts) {
        var missing = cells.size() - used.size();
        if (used.isEmpty()) {
            return Aggregate.without(Aggregate.Reason.noFigures, missing);
        }
        var numerator = add(used, above);
        var denominator = add(used, below);
        if (denominator.signum() == 0) {
            return Aggregate.without(Aggregate.Reason.noWeight, cells.size());
        }
        var value = numerator.multiply(factor).divide(denominator, decimals, RoundingMode.HALF_UP);
        return new Aggregate(value, showParts ? numerator : null, showParts ? denominator : null, used.size(), missing, null);
    }
}
