package brussels.samenhang.indicator;

/** Where the figures of an indicator come from. */
public enum FigureOrigin {
    entered, formula, register
}
