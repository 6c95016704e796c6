package brussels.samenhang.indicator;

/** Which way is better, if either: a low share of benefits may come from strictness at the door (2a-R67). */
public enum Direction {
    higher, lower, none
}
