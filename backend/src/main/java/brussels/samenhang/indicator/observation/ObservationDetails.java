package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.observation.DecideObservation.Outcome;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Adds to a single figure what those who work on it need: notes, history, warnings, and what they may do. */
@Singleton
class ObservationDetails {

    private static final String PREVIOUS = """
            select before.period, round(before.value, before.value_scale) as value from observation before join observation o on o.id = :id
            where before.indicator_id = o.indicator_id and before.partnership_id is not distinct from o.partnership_id
              and before.territory_id is not distinct from o.territory_id and before.organization_id is not distinct from o.organization_id
              and before.disaggregation = o.disaggregation and before.period_type = o.period_type and before.period_start < o.period_start and before.value is not null
            order by before.period_start desc, before.edition desc nulls last limit 1""";
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
    Clock clock;

    ObservationView complete(ObservationView view) {
        if (viewer.isAnonymous() || ObservationView.SUPPRESSED.equals(view.status())) {
            return view;
        }
        var subject = subject(view);
        var works = permissions.mayEnter(subject) || permissions.mayDecide(Outcome.validated, subject.partnership(), ObservationStatus.submitted);
        return works ? view.with(reader.notes(view.id()), reader.steps(view.id()), warnings(view), permittedActions(view, subject))
                : view.with(null, null, null, viewer.isPerson() ? List.of() : null);
    }

    private List<String> permittedActions(ObservationView view, Subject subject) {
        var status = ObservationStatus.valueOf(view.status());
        var actions = new ArrayList<String>();
        if (status.isWithSupplier() && permissions.mayEnter(subject)) {
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
        if (status == ObservationStatus.accepted && permissions.mayDecide(Outcome.published, subject.partnership(), status)) {
            actions.add("publish");
        }
        return actions;
    }

    private List<ObservationView.Warning> warnings(ObservationView view) {
        var definition = wording(view);
        var figure = new Figure(view.value(), view.lower(), view.upper(), view.absence() == null ? null : view.absence().reason(), null,
                view.numerator(), view.denominator(), view.narrative());
        var previous = sql.query(PREVIOUS).with("id", view.id()).first(row -> new FigureWarning.Previous(row.text("period"), row.decimal("value"))).orElse(null);
        var own = sql.query(OWN).with("id", view.id()).exists();
        return FigureWarning.about(new FigureWarning.Context(figure, definition, ReportingPeriod.parse(view.period()).orElseThrow(), view.provisional(),
                previous, own, LocalDate.now(clock)));
    }

    private brussels.samenhang.indicator.Definition wording(ObservationView view) {
        UUID version = sql.query("select indicator_version_id from observation where id = :id").with("id", view.id())
                .first(row -> row.uuid("indicator_version_id")).orElseThrow();
        return indicators.wording(version).orElseThrow().definition();
    }

    private static Subject subject(ObservationView view) {
        return new Subject(view.partnership() == null ? null : view.partnership().id(), view.territory() == null ? null : view.territory().id(),
                view.organization() == null ? null : view.organization().id());
    }
}
