package brussels.samenhang.signal;

import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.signal.SignalCommands.Audience;
import brussels.samenhang.signal.SignalCommands.Endorsement;
import brussels.samenhang.signal.SignalCommands.Holder;
import brussels.samenhang.signal.SignalCommands.NewSignal;
import brussels.samenhang.signal.SignalView.Action;
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

/**
 * Who coordinates the partnership is the filter: nobody above reads a signal before it was sent there (1-R22, 3-R41). The
 * administration answers and passes on what it has.
 */
@Singleton
class SignalPermissions {

    static final String RAISE = "signal-raise";
    static final String RUN = "signal-run";
    static final String PASS = "signal-pass";
    static final String ENDORSE = "signal-endorse";
    static final String REPLY = "signal-reply";
    static final String DASHBOARD = "signal-dashboard";

    /** Condition on a signal {@code s}: the viewer may read it. Its parameters come from {@link #bind}. */
    static final String SEEN = """
            (s.audience = 'public' or s.partnership_id = any(cast(:sightRun as uuid[])) or s.audience = 'members' and s.partnership_id = any(cast(:sightPart as uuid[]))
              or cast(:sightAll as boolean) and s.sent_on is not null or s.author_person_id = cast(:sightSelf as uuid))""";

    @Inject
    Viewer viewer;

    @Inject
    SignalRepository signals;

    @Blocking
    @PermissionChecker(RAISE)
    boolean mayRaise(SecurityIdentity identity, NewSignal signal) {
        return viewer.isPerson() && signal != null && viewer.takesPartIn(signal.partnership()) && (signal.organization() == null || viewer.belongsTo(signal.organization()));
    }

    @Blocking
    @PermissionChecker(RUN)
    boolean mayRun(SecurityIdentity identity, UUID signalId) {
        return holds(signalId, signal -> viewer.coordinates(signal.partnershipId()));
    }

    @Blocking
    @PermissionChecker(PASS)
    boolean mayPass(SecurityIdentity identity, UUID signalId) {
        return holds(signalId, signal -> passes(signal.partnershipId(), signal.holder()));
    }

    @Blocking
    @PermissionChecker(REPLY)
    boolean mayReply(SecurityIdentity identity, UUID signalId) {
        return holds(signalId, signal -> replies(signal.partnershipId(), signal.wasSent()));
    }

    @Blocking
    @PermissionChecker(ENDORSE)
    boolean mayEndorse(SecurityIdentity identity, UUID signalId, Endorsement endorsement) {
        return endorsement != null && viewer.mayEditOrganization(endorsement.organization())
                && holds(signalId, signal -> signal.audience() != Audience.coordinator && viewer.takesPartIn(signal.partnershipId()));
    }

    @Blocking
    @PermissionChecker(DASHBOARD)
    boolean maySeeDashboard(SecurityIdentity identity) {
        return viewer.isAdministration() || viewer.isEvaluator() || !viewer.coordinatedPartnerships().isEmpty() || !viewer.memberPartnerships().isEmpty();
    }

    Query bind(Query query) {
        var part = new HashSet<>(viewer.memberPartnerships());
        part.addAll(viewer.coordinatedPartnerships());
        return query.with("sightAll", viewer.isAdministration() || viewer.isEvaluator()).with("sightRun", viewer.coordinatedPartnerships()).with("sightPart", part)
                .with("sightSelf", viewer.personId().orElse(null));
    }

    List<Action> actions(UUID partnership, Holder holder, Audience audience, boolean sent, boolean closed) {
        if (!viewer.isPerson()) {
            return null;
        }
        var actions = new ArrayList<Action>();
        var runs = viewer.coordinates(partnership);
        if (runs && !closed) {
            actions.add(Action.edit);
        }
        if (passes(partnership, holder) && !closed) {
            actions.add(Action.pass);
        }
        if (runs) {
            actions.add(Action.share);
        }
        if (replies(partnership, sent)) {
            actions.add(Action.reply);
        }
        if (runs && !closed) {
            actions.add(Action.close);
        }
        if (audience != Audience.coordinator && viewer.takesPartIn(partnership) && viewer.organizations().keySet().stream().anyMatch(viewer::mayEditOrganization)) {
            actions.add(Action.endorse);
        }
        return List.copyOf(actions);
    }

    private boolean passes(UUID partnership, Holder holder) {
        return viewer.coordinates(partnership) || holder == Holder.administration && viewer.isAdministration();
    }

    private boolean replies(UUID partnership, boolean sent) {
        return viewer.coordinates(partnership) || sent && viewer.isAdministration();
    }

    private boolean holds(UUID id, Predicate<Signal> right) {
        return viewer.isPerson() && signals.findByIdOptional(id).filter(right).isPresent();
    }
}
