package brussels.samenhang.dashboard;

import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Who may see figures side by side: administration, evaluators and tools all, those who take part their own. */
@Singleton
class SeriesPermissions {

    static final String READ = "readIndicatorSeries";
    static final String SCOPE = "indicators.read";

    @Inject
    Viewer viewer;

    @Blocking
    @PermissionChecker(READ)
    boolean mayRead(SecurityIdentity identity) {
        return viewer.isAdministration() || viewer.isEvaluator() || viewer.hasScope(SCOPE)
                || !viewer.coordinatedPartnerships().isEmpty() || !viewer.memberPartnerships().isEmpty();
    }

    String visibleAs() {
        if (viewer.isAdministration()) {
            return "administration";
        }
        return viewer.isEvaluator() ? "evaluator" : viewer.isMachine() ? "machine" : "partner";
    }
}
