package brussels.samenhang.coordination;

import java.util.EnumSet;
import java.util.Set;

/** What a coordination function coordinates; ten kinds of coordinator are not one (1 §3.2). */
enum PostScope {
    region, authority, careZone, partnership, body, project, organization;

    /** Where a post of this scope can be: it cannot do without one of these. */
    Set<Place> places() {
        return switch (this) {
            case partnership, project -> Set.of(Place.partnership);
            // The body that coordinates a municipality stands above partnerships, a working group within one.
            case body -> EnumSet.of(Place.partnership, Place.territory);
            case region, authority, careZone -> Set.of(Place.territory);
            case organization -> Set.of(Place.organization);
        };
    }

    enum Place {
        partnership, territory, organization
    }
}
