package brussels.samenhang.indicator;

/** How the figures of several subjects become one. */
public enum Combining {
    sum, weightedMean, last, none
}
