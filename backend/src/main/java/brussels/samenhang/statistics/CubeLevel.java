package brussels.samenhang.statistics;

import brussels.samenhang.indicator.Level;

/** What a figure in an answer is about; the total is of everything the filters leave. */
public enum CubeLevel {
    partnership, neighborhood, municipality, careZone, region, country, total;

    boolean isTerritory() {
        return this != partnership && this != total;
    }

    /** Wider than where partnerships work: the sums per municipality are enough. */
    boolean isAtLeastMunicipality() {
        return this != partnership && this != neighborhood;
    }

    static CubeLevel of(Level level) {
        return level == Level.organization ? partnership : valueOf(level.name());
    }
}
