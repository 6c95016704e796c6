package brussels.samenhang.indicator;

/** What sort of figure an indicator gives; the constant is its code in the vocabulary {@code indicatorKinds}. */
public enum IndicatorKind {
    count, ratio, percentage, index, ordinalScale, qualitative;

    /** Worked out from a numerator and a denominator. */
    public boolean isQuotient() {
        return this == ratio || this == percentage;
    }

    /** A figure that says something about a whole cannot be added to that of another whole. */
    public boolean isRelative() {
        return isQuotient() || this == index;
    }

    /** Words or ranks: nothing to calculate with. */
    public boolean isNotMeasured() {
        return this == ordinalScale || this == qualitative;
    }
}
