package brussels.samenhang.report;

import brussels.samenhang.report.AnnualReportCommands.NewReport;
import brussels.samenhang.report.AnnualReportView.Action;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Who coordinates writes and sends, the administration receives. A partnership writes among its own: others read what is sent. */
@Singleton
class AnnualReportPermissions {

    static final String START = "annualReport-start";
    static final String RUN = "annualReport-run";
    static final String GIVE_BACK = "annualReport-giveBack";

    /** Condition on a report {@code r}: the viewer may read it. Its parameters come from {@link #bind}. */
    static final String SEEN = """
            (r.partnership_id = any(cast(:sightPart as uuid[])) or r.state in ('sent', 'received') and (cast(:sightAll as boolean) or r.published))""";

    @Inject
    Viewer viewer;

    @Inject
    AnnualReportRepository reports;

    @Blocking
    @PermissionChecker(START)
    boolean mayStart(SecurityIdentity identity, NewReport report) {
        return viewer.isPerson() && report != null && viewer.coordinates(report.partnership());
    }

    @Blocking
    @PermissionChecker(RUN)
    boolean mayRun(SecurityIdentity identity, UUID annualReportId) {
        return holds(annualReportId, report -> viewer.coordinates(report.partnershipId()));
    }

    @Blocking
    @PermissionChecker(GIVE_BACK)
    boolean mayGiveBack(SecurityIdentity identity, UUID annualReportId) {
        return holds(annualReportId, report -> givesBack(report.partnershipId(), report.state()));
    }

    Query bind(Query query) {
        var part = new HashSet<>(viewer.memberPartnerships());
        part.addAll(viewer.coordinatedPartnerships());
        return query.with("sightAll", viewer.isAdministration() || viewer.isEvaluator()).with("sightPart", part);
    }

    List<Action> actions(UUID partnership, AnnualReportState state) {
        if (!viewer.isPerson()) {
            return null;
        }
        var runs = viewer.coordinates(partnership);
        var actions = new ArrayList<Action>();
        add(actions, Action.edit, runs && state.isOpen());
        add(actions, Action.submit, runs && state.isOpen());
        add(actions, Action.approve, runs && state == AnnualReportState.submitted);
        add(actions, Action.send, runs && state == AnnualReportState.approved);
        add(actions, Action.receive, viewer.isAdministration() && state == AnnualReportState.sent);
        add(actions, Action.giveBack, !state.isOpen() && state != AnnualReportState.received && givesBack(partnership, state));
        add(actions, Action.publish, runs && (state == AnnualReportState.approved || state.isSent()));
        return List.copyOf(actions);
    }

    /** What was sent is the administration's to give back. */
    private boolean givesBack(UUID partnership, AnnualReportState state) {
        return state.isSent() ? viewer.isAdministration() : viewer.coordinates(partnership);
    }

    private static void add(List<Action> actions, Action action, boolean may) {
        if (may) {
            actions.add(action);
        }
    }

    private boolean holds(UUID id, Predicate<AnnualReport> right) {
        return viewer.isPerson() && reports.findByIdOptional(id).filter(right).isPresent();
    }
}
