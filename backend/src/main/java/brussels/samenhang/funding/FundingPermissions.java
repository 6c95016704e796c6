package brussels.samenhang.funding;

import brussels.samenhang.funding.FundingCommands.NewLine;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who coordinates the partnership keeps its funding lines, and so does the administration. */
@Singleton
class FundingPermissions {

    static final String RECORD = "fundingLine-record";
    static final String KEEP = "fundingLine-keep";
    static final String DASHBOARD = "fundingLine-dashboard";

    @Inject
    Viewer viewer;

    @Inject
    FundingRepository lines;

    @Blocking
    @PermissionChecker(RECORD)
    boolean mayRecord(SecurityIdentity identity, NewLine line) {
        return line != null && keeps(line.partnership());
    }

    @Blocking
    @PermissionChecker(KEEP)
    boolean mayKeep(SecurityIdentity identity, UUID fundingLineId) {
        return lines.findByIdOptional(fundingLineId).filter(line -> keeps(line.partnershipId())).isPresent();
    }

    /** What waits for a decision is told to people, within their partnerships; not to tools. */
    @Blocking
    @PermissionChecker(DASHBOARD)
    boolean maySeeDashboard(SecurityIdentity identity) {
        return viewer.isAdministration() || viewer.isEvaluator() || !viewer.coordinatedPartnerships().isEmpty() || !viewer.memberPartnerships().isEmpty();
    }

    boolean keeps(UUID partnership) {
        return viewer.isPerson() && (viewer.isAdministration() || viewer.coordinates(partnership));
    }

    boolean seesAll() {
        return viewer.isAdministration() || viewer.isEvaluator();
    }
}
