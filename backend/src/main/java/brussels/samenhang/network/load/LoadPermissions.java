package brussels.samenhang.network.load;

import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** For those who may ask something of an organization, and for the organization itself. */
@Singleton
class LoadPermissions {

    static final String SEE = "organizationLoad-see";

    @Inject
    Viewer viewer;

    @Blocking
    @PermissionChecker(SEE)
    boolean maySee(SecurityIdentity identity, UUID organizationId) {
        return viewer.isPerson() && (viewer.isAdministration() || viewer.belongsTo(organizationId) || !viewer.coordinatedPartnerships().isEmpty());
    }
}
