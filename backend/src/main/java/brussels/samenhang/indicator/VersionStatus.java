package brussels.samenhang.indicator;

/** A definition is written, then approved, then followed by a newer one. */
public enum VersionStatus {
    draft, approved, retired
}
