package brussels.samenhang.indicator;

/** What a figure is about, from wide to narrow. */
public enum Level {
    country, region, careZone, municipality, neighborhood, partnership, organization;

    /** The level of a territory of the given type. */
    public static Level ofTerritory(String type) {
        return "livedNeighborhood".equals(type) ? neighborhood : valueOf(type);
    }

    public boolean isNarrowerThan(Level other) {
        return compareTo(other) > 0;
    }
}
