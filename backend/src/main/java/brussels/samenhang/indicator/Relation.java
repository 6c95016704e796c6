package brussels.samenhang.indicator;

/** How far figures of a version can be put next to those of the version before. */
public enum Relation {
    same, comparableWithBreak, notComparable
}
