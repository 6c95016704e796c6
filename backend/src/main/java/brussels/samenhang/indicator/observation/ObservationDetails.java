package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.observation.DecideObservation.Outcome;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds to a single figure what those who work on it need: notes, history, warnings, and what they may do. */
@Singleton
class ObservationDetails {

    private static final String OWN = """
            select 1 from observation o join observation_step s on s.observation_id = o.id
            where o.id = :id and o.status in ('validated', 'accepted', 'published') and s.status = 'validated' and s.person_id = o.entered_by""";

    @Inject
    ObservationReader reader;

    @Inject
    ObservationPermissions permissions;

    @Inject
    IndicatorApi indicators;

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Inject
    CollectionPeriods periods;

    @Inject
    FigureContexts contexts;

    ObservationView complete(ObservationView view) {
        if (viewer.isAnonymous() || ObservationView.SUPPRESSED.equals(view.status())) {
            return view;
        }
        var subject = subject(view);
        var works = permissions.mayEnter(subject) || permissions.mayDecide(Outcome.validated, subject.partnership(), ObservationStatus.submitted);
        return works ? view.with(reader.notes(view.id()), reader.steps(view.id()), warnings(view), permittedActions(view, subject))
                : view.withoutFindings().with(null, null, null, viewer.isPerson() ? List.of() : null);
    }

    private List<String> permittedActions(ObservationView view, Subject subject) {
        var status = ObservationStatus.valueOf(view.status());
        var actions = new ArrayList<String>();
        var period = ReportingPeriod.parse(view.period()).orElseThrow();
        if (status.isWithSupplier() && permissions.mayEnter(subject) && (status == ObservationStatus.returned || periods.isOpen(subject, period.type(), period.start()))) {
            actions.addAll(List.of("edit", "submit"));
        }
        if (status == ObservationStatus.submitted && permissions.mayDecide(Outcome.validated, subject.partnership(), status)) {
            actions.add("validate");
        }
        if (!status.isWithSupplier() && permissions.mayDecide(Outcome.returned, subject.partnership(), status)) {
            actions.add("return");
        }
        if (status == ObservationStatus.validated && permissions.mayDecide(Outcome.accepted, subject.partnership(), status)) {
            actions.add("accept");
        }
        if (status == ObservationStatus.accepted && permissions.mayDecide(Outcome.published, subject.partnership(), status) && hasContext(view)) {
            actions.add("publish");
        }
        return actions;
    }

    private boolean hasContext(ObservationView view) {
        return FigureCheck.hasContext(view.narrative(), wording(view.id()).definition());
    }

    private List<ObservationView.Warning> warnings(ObservationView view) {
        return about(view.id(), new Figure(view.value(), view.lower(), view.upper(), view.absence() == null ? null : view.absence().reason(), null,
                view.numerator(), view.denominator(), view.narrative()), subject(view), ReportingPeriod.parse(view.period()).orElseThrow(), view.disaggregation(), view.provisional());
    }

    /** What the checks find in a figure that is kept. */
    List<ObservationView.Warning> about(Observation observation) {
        return about(observation.id, observation.figure(), observation.subject, ReportingPeriod.parse(observation.period).orElseThrow(), observation.disaggregation,
                observation.provenance.provisional());
    }

    private List<ObservationView.Warning> about(UUID id, Figure figure, Subject subject, ReportingPeriod period, Map<String, String> part, boolean provisional) {
        var wording = wording(id);
        var own = sql.query(OWN).with("id", id).exists();
        return FigureCheck.about(contexts.of(wording.indicatorId(), wording.code(), wording.definition(), figure, subject, period, part, provisional, own, id));
    }

    private Wording wording(UUID id) {
        UUID version = sql.query("select indicator_version_id from observation where id = :id").with("id", id).first(row -> row.uuid("indicator_version_id")).orElseThrow();
        return indicators.wording(version).orElseThrow();
    }

    private static Subject subject(ObservationView view) {
        return new Subject(view.partnership() == null ? null : view.partnership().id(), view.territory() == null ? null : view.territory().id(),
                view.organization() == null ? null : view.organization().id());
    }
}
