package brussels.samenhang.indicator.observation;

/** Where a figure is between its first draft and the public. */
public enum ObservationStatus {
    draft, submitted, returned, validated, accepted, published;

    public boolean isWithSupplier() {
        return this == draft || this == returned;
    }

    public boolean isLocked() {
        return this == validated || this == accepted || this == published;
    }
}
