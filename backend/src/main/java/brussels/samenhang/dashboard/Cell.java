package brussels.samenhang.dashboard;

import java.math.BigDecimal;

/** One subject's contribution to an aggregate: what it reported for a period, and how heavily it weighs. Any part may be absent. */
record Cell(BigDecimal value, BigDecimal numerator, BigDecimal denominator, BigDecimal weight) {

    static final Cell MISSING = new Cell(null, null, null, null);
}
