package brussels.samenhang.organization;

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

/** Who may do what with one organization. */
@Singleton
class OrganizationPermissions {

    static final String EDIT = OrganizationApi.EDIT;
    static final String CONFIRM = "organization-confirm";

    private static final String ASSISTS = """
            select from organization o where o.id = :organization and o.assisted_since is not null and o.assisted_by = cast(:me as uuid)
              and not exists (select from organization_user u where u.organization_id = o.id and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today)""";

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID organizationId) {
        return mayEdit(organizationId);
    }

    boolean mayEdit(UUID organization) {
        return viewer.isAdministration() || viewer.mayEditOrganization(organization) || assists(organization);
    }

    @Blocking
    @PermissionChecker(CONFIRM)
    boolean mayConfirm(SecurityIdentity identity, UUID organizationId) {
        return viewer.isAdministration() || viewer.mayEditOrganization(organizationId);
    }

    /** Who entered a record on behalf of an organization may correct it until somebody acts for it. */
    private boolean assists(UUID organization) {
        return viewer.isPerson() && sql.query(ASSISTS).with("organization", organization).with("today", LocalDate.now(clock)).with("me", viewer.personId().orElse(null)).exists();
    }
}
