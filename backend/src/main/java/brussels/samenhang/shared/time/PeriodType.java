package brussels.samenhang.shared.time;

/** How long the period of a figure is; the constant is its code in the vocabulary {@code periodTypes}. */
public enum PeriodType {
    year, quarter, month, snapshot
}
