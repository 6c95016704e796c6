package brussels.samenhang.statistics;

import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.Definition;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Relation;
import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/**
 * One indicator of a question: its wording in force, all wordings there are, and how its figures are read.
 *
 * @param special shares of organizations or several editions are among the figures, so that it must be chosen which one counts
 * @param dimensions its figures may be broken down by
 * @param natural level the figures are entered at
 */
record Slice(Wording wording, List<Version> versions, boolean special, CubeLevel natural, int minimum, List<String> dimensions) {

    /** A wording; those of one family compare without a break of meaning and are put together. */
    record Version(UUID id, int number, int family, Relation relation, Localized note) {
    }

    enum Rule {
        sum, byDenominator, byIndicator, never
    }

    /** Figures are about partnerships; otherwise about territories. */
    boolean ofPartnerships() {
        var lowest = wording.definition().lowestLevel();
        return lowest == Level.partnership || lowest == Level.organization;
    }

    /** Nobody enters its figures: they come from a formula or from the register. */
    boolean isWorkedOut() {
        return wording.definition().workedOut();
    }

    /** Of a share by formula nothing says what to weigh it by; the register says what it is a share of. */
    boolean isCombinable() {
        return rule() == Rule.sum || rule() == Rule.byDenominator && (!isWorkedOut() || wording.definition().registerMeasure() != null) || rule() == Rule.byIndicator && !isWorkedOut();
    }

    Rule rule() {
        var definition = wording.definition();
        if (definition.aggregation() == Combining.sum) {
            return Rule.sum;
        }
        return definition.aggregation() != Combining.weightedMean ? Rule.never
                : Definition.BY_DENOMINATOR.equals(definition.weight()) ? Rule.byDenominator : Rule.byIndicator;
    }

    int decimals() {
        return wording.definition().decimals();
    }

    /** At least the decimals of the definition, and no zeros after them. */
    BigDecimal tidy(BigDecimal sum) {
        var stripped = sum.stripTrailingZeros();
        return stripped.scale() < decimals() ? stripped.setScale(decimals()) : stripped;
    }

    BigDecimal quotient(BigDecimal above, BigDecimal below, boolean share) {
        return (share ? above.multiply(wording.factor()) : above).divide(below, decimals(), RoundingMode.HALF_UP);
    }
}
