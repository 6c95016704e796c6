package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is handed in: a number, an interval, or a stated reason why there is none; for a percentage or ratio the two
 * numbers it is worked out from. Decimals stay as published: 10.5 is not 10.50.
 */
public record Figure(BigDecimal value, BigDecimal lower, BigDecimal upper, String absenceReason, String absenceNote,
        BigDecimal numerator, BigDecimal denominator, Localized narrative) {

    /** The value that follows from numerator and denominator, half rounded up; null when there is nothing to work out. */
    public BigDecimal quotient(Wording wording) {
        var definition = wording.definition();
        if (!definition.kind().isQuotient() || numerator == null || denominator == null || denominator.signum() == 0) {
            return null;
        }
        return numerator.multiply(wording.factor()).divide(denominator, definition.decimals(), RoundingMode.HALF_UP);
    }

    /** The figure with its value worked out, when it can be. */
    public Figure workedOut(Wording wording) {
        var quotient = quotient(wording);
        return quotient == null ? this : new Figure(quotient, lower, upper, absenceReason, absenceNote, numerator, denominator, narrative);
    }

    public boolean isAbsent() {
        return absenceReason != null;
    }

    public boolean isInterval() {
        return lower != null || upper != null;
    }

    /** How many of value, interval and absence are given; exactly one in a complete figure. */
    public int contents() {
        return (value != null ? 1 : 0) + (isInterval() ? 1 : 0) + (isAbsent() ? 1 : 0);
    }

    /** Decimals as published; of an interval, those of the bound that has more. */
    public int scale() {
        return value != null ? value.scale() : isInterval() ? Math.max(scale(lower), scale(upper)) : 0;
    }

    private static int scale(BigDecimal bound) {
        return bound == null ? 0 : bound.scale();
    }
}
