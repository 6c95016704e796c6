package brussels.samenhang.organization;

import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who may do what with one organization. */
@Singleton
class OrganizationPermissions {

    static final String EDIT = "organization-edit";
    static final String USERS = "organization-users";

    @Inject
    Viewer viewer;

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID organizationId) {
        return viewer.isAdministration() || viewer.mayEditOrganization(organizationId);
    }

    @Blocking
    @PermissionChecker(USERS)
    boolean maySeeUsers(SecurityIdentity identity, UUID organizationId) {
        return viewer.isAdministration() || viewer.owns(organizationId);
    }
}
