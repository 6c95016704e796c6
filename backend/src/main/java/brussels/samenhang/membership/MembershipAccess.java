package brussels.samenhang.membership;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.time.Period;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Who may see and do what around a membership; for the parts of this feature. */
@Singleton
public class MembershipAccess {

    /** A membership as far as rights depend on it. */
    public record Pair(UUID id, UUID organization, UUID partnership, Period period) {
    }

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    public Optional<Pair> find(UUID membership) {
        return membership == null ? Optional.empty()
                : sql.query("select organization_id, partnership_id, valid_from, valid_until from membership where id = :id").with("id", membership)
                        .first(row -> new Pair(membership, row.uuid("organization_id"), row.uuid("partnership_id"),
                                new Period(row.date("valid_from"), row.date("valid_until"))));
    }

    /** Coordinates the partnership, or works for the administration. */
    public boolean runs(UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership);
    }

    /** What a member says of itself is said by the member or, when it does not come to it, by the coordinator. */
    public boolean speaksFor(UUID organization, UUID partnership) {
        return runs(partnership) || viewer.mayEditOrganization(organization);
    }

    /** Names of persons, reasons and expectations stay among those who work together. */
    public boolean seesWithin(UUID organization, UUID partnership) {
        return viewer.isAdministration() || viewer.takesPartIn(partnership) || viewer.belongsTo(organization);
    }

    /** For a permission checker: a person, a membership that exists, and a right on it. */
    public boolean maySpeakFor(UUID membership) {
        return viewer.isPerson() && find(membership).filter(pair -> speaksFor(pair.organization(), pair.partnership())).isPresent();
    }

    public boolean mayRunThatOf(UUID membership) {
        return viewer.isPerson() && find(membership).filter(pair -> runs(pair.partnership())).isPresent();
    }
}
