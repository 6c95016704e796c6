package brussels.samenhang.indicator;

/** Whether each figure counts its own period, or everything since the beginning: of the second kind only the newest says it all. */
public enum Accumulation {
    periodic, cumulative
}
