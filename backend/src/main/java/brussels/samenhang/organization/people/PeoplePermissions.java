package brussels.samenhang.organization.people;

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
 * Those who act for an organization see each other. Owners decide, and the administration; everybody may give up the
 * own right. Who entered a record on behalf of an organization may invite its people as long as nobody acts for it.
 */
@Singleton
class PeoplePermissions {

    static final String READ = "organization-people-read";
    static final String MANAGE = "organization-people-manage";
    static final String INVITE = "organization-people-invite";
    static final String END = "organization-user-end";

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
    @PermissionChecker(READ)
    boolean mayRead(SecurityIdentity identity, UUID organizationId) {
        return viewer.isAdministration() || viewer.belongsTo(organizationId);
    }

    @Blocking
    @PermissionChecker(MANAGE)
    boolean mayManage(SecurityIdentity identity, UUID organizationId) {
        return manages(organizationId);
    }

    @Blocking
    @PermissionChecker(INVITE)
    boolean mayInvite(SecurityIdentity identity, UUID organizationId) {
        return manages(organizationId) || assists(organizationId);
    }

    @Blocking
    @PermissionChecker(END)
    boolean mayEnd(SecurityIdentity identity, UUID organizationId, UUID organizationUserId) {
        return manages(organizationId) || viewer.isPerson() && sql.query("select from organization_user where id = :id and organization_id = :organization and person_id = cast(:me as uuid)")
                .with("id", organizationUserId).with("organization", organizationId).with("me", viewer.personId().orElse(null)).exists();
    }

    boolean manages(UUID organization) {
        return viewer.isAdministration() || viewer.owns(organization);
    }

    private boolean assists(UUID organization) {
        return viewer.isPerson() && sql.query(ASSISTS).with("organization", organization).with("today", LocalDate.now(clock)).with("me", viewer.personId().orElse(null)).exists();
    }
}
