package brussels.samenhang.coordination;

/** What a coordination function coordinates; ten kinds of coordinator are not one (1 §3.2). */
enum PostScope {
    region, authority, careZone, partnership, body, project, organization;

    /** Where a post of this scope is: the one reference it cannot do without. */
    Place place() {
        return switch (this) {
            case partnership, body, project -> Place.partnership;
            case region, authority, careZone -> Place.territory;
            case organization -> Place.organization;
        };
    }

    enum Place {
        partnership, territory, organization
    }
}
