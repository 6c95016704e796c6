package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.observation.ObservationNote.Author;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.time.PeriodRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What can be done with figures: enter, correct, hand in, judge. */
@ApplicationScoped
class ObservationService {

    @Inject
    Observations observations;

    @Inject
    ObservationReader reader;

    @Inject
    ObservationDetails details;

    @Inject
    ObservationChecks checks;

    @Inject
    IndicatorApi indicators;

    @Inject
    JournalApi journal;

    @Inject
    Viewer viewer;

    @Inject
    Links links;

    @Inject
    Clock clock;

    List<ObservationView> after(ObservationQuery query) {
        return reader.after(query, PeriodRange.of(query.period, query.from, query.until), ObservationCursor.read(query.after));
    }

    ObservationView get(UUID id) {
        return reader.find(id).map(details::complete).orElseThrow(() -> Problem.notFound("observationId", id));
    }

    @Transactional
    ObservationView enter(EnterObservation command) {
        var wording = checks.wording(command.indicator());
        var period = checks.entry(wording, command);
        checks.counts(wording, command.counts(), true);
        var existing = checks.existing(wording, command.subject(), period, command.edition(), command.part());
        existing.ifPresent(id -> {
            throw Problem.of(ProblemType.stateConflict).because("observation.exists").with("existing", links.to("observations", id));
        });
        var observation = new Observation(wording, command.subject(), period, command.part(), checks.phase(command.partnership(), period), me(), now());
        observation.put(command.fields().figure().workedOut(wording), command.fields().provenance(), me(), now());
        observations.persistAndFlush(observation);
        record(Act.observationEntered, observation, null);
        return get(observation.id);
    }

    @Transactional
    ObservationView correct(UUID id, String ifMatch, MergePatch<ObservationFields> patch) {
        var observation = find(id);
        Etags.require(ifMatch, observation.version);
        var before = ObservationFields.of(observation);
        var fields = patch.applyTo(before);
        var wording = wording(observation);
        checks.figure(wording, fields);
        checks.counts(wording, fields.counts(), false);
        observation.put(fields.figure().workedOut(wording), fields.provenance(), me(), now());
        observations.flush();
        record(Act.observationCorrected, observation, before);
        return get(id);
    }

    @Transactional
    ObservationView submit(UUID id, SubmitObservation command) {
        var observation = find(id);
        var missing = FigureRule.missing(observation.figure(), wording(observation));
        if (!missing.isEmpty()) {
            throw Problem.badRequest(missing);
        }
        observation.submit(me(), now());
        note(observation, Author.supplier, command.note());
        observations.flush();
        record(Act.observationSubmitted, observation, null);
        return get(id);
    }

    @Transactional
    ObservationView decide(UUID id, DecideObservation command) {
        var observation = find(id);
        if (command.outcome() == DecideObservation.Outcome.returned && command.note() == null) {
            throw Problem.badRequest(Issue.body(IssueType.requiredInput, "note", null).because("observation.noteRequired"));
        }
        switch (command.outcome()) {
            case returned -> observation.sendBack(me(), now());
            case validated -> observation.validate(me(), now());
            case accepted -> observation.accept(me(), now());
            case published -> observation.publish(me(), now());
        }
        note(observation, viewer.isAdministration() ? Author.administration : Author.coordinator, command.note());
        observations.flush();
        record(switch (command.outcome()) {
            case returned -> Act.observationReturned;
            case validated -> Act.observationValidated;
            case accepted -> Act.observationAccepted;
            case published -> Act.observationPublished;
        }, observation, null);
        return get(id);
    }

    private Observation find(UUID id) {
        return observations.findByIdOptional(id).orElseThrow(() -> Problem.notFound("observationId", id));
    }

    private IndicatorApi.Wording wording(Observation observation) {
        return indicators.wording(observation.indicatorVersionId).orElseThrow();
    }

    private void note(Observation observation, Author author, String text) {
        if (text != null && !text.isBlank()) {
            observation.note(author, me(), text, now());
        }
    }

    private void record(Act act, Observation observation, ObservationFields before) {
        var state = Map.of("indicator", observation.indicatorId, "period", observation.period, "status", observation.status,
                "fields", ObservationFields.of(observation));
        journal.record(Entry.of(act, "observation", observation.id).in(observation.subject.partnership()).by(observation.subject.organization())
                .from(before).to(state));
    }

    private UUID me() {
        return viewer.personId().orElse(null);
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
