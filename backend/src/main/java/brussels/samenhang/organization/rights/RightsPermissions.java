package brussels.samenhang.organization.rights;

import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A list is its organization's own. When shared, it is seen by those who share theirs in the same partnership, by the
 * coordinators of that partnership, who have the organizations learn from each other, and by the administration.
 */
@Singleton
class RightsPermissions {

    static final String SEE = "rightsChecklist-see";
    static final String COMPARE = "rightsChecklists-compare";
    private static final String SHARED_WITH = """
            select from organization_rights theirs join membership m on m.organization_id = theirs.organization_id
            where theirs.organization_id = :organization and theirs.shared and daterange(m.valid_from, m.valid_until, '[]') @> :today
              and (m.partnership_id = any(cast(:coordinated as uuid[])) or exists (
                select from organization_rights ours join membership o on o.organization_id = ours.organization_id
                where ours.organization_id = any(cast(:own as uuid[])) and ours.shared and o.partnership_id = m.partnership_id
                  and daterange(o.valid_from, o.valid_until, '[]') @> :today))""";
    private static final String SHARES_IN = """
            select from organization_rights ours join membership o on o.organization_id = ours.organization_id
            where ours.organization_id = any(cast(:own as uuid[])) and ours.shared and o.partnership_id = :partnership
              and daterange(o.valid_from, o.valid_until, '[]') @> :today""";

    @Inject
    Viewer viewer;

    @Inject
    OrganizationApi organizations;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Blocking
    @PermissionChecker(SEE)
    boolean maySee(SecurityIdentity identity, UUID organizationId) {
        return viewer.isPerson() && (viewer.belongsTo(organizationId) || organizations.mayEdit(organizationId) || isSharedWithViewer(organizationId));
    }

    /** Whoever takes part may ask; whose list is seen depends on {@link #seesOthers}. */
    @Blocking
    @PermissionChecker(COMPARE)
    boolean mayCompare(SecurityIdentity identity, UUID partnershipId) {
        return viewer.isPerson() && (viewer.isAdministration() || viewer.takesPartIn(partnershipId));
    }

    boolean seesOthers(UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership)
                || sql.query(SHARES_IN).with("own", viewer.organizations().keySet()).with("partnership", partnership).with("today", LocalDate.now(clock)).exists();
    }

    private boolean isSharedWithViewer(UUID organization) {
        return sql.query(SHARED_WITH).with("organization", organization).with("own", viewer.organizations().keySet())
                .with("coordinated", viewer.coordinatedPartnerships()).with("today", LocalDate.now(clock)).exists();
    }
}
