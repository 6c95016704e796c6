package brussels.samenhang.shared.security;

/** How much of the register a viewer sees: each level includes the one before it. */
public enum Visibility {
    PUBLIC, PARTNER, ADMINISTRATION;

    public boolean includes(Visibility other) {
        return compareTo(other) >= 0;
    }
}
