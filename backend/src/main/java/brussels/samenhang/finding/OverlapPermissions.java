package brussels.samenhang.finding;

import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Who may look for overlap: those who coordinate something, the administration and evaluators. */
@Singleton
class OverlapPermissions {

    static final String READ = "readPartnershipOverlaps";

    @Inject
    Viewer viewer;

    @Blocking
    @PermissionChecker(READ)
    boolean mayRead(SecurityIdentity identity) {
        return viewer.isAdministration() || viewer.isEvaluator() || !viewer.coordinatedPartnerships().isEmpty();
    }
}
