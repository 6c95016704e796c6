package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.observation.ObservationNote.Author;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.time.PeriodRange;
import brussels.samenhang.shared.time.ReportingPeriod;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
    CollectionPeriods periods;

    @Inject
    FigureContexts contexts;

    @Inject
    ObservationPermissions permissions;

    @Inject
    Languages languages;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

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
        periods.requireOpen(command.subject(), period.type(), period.start(), period.text());
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
        requireOpen(observation);
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
        requireOpen(observation);
        var missing = FigureRule.missing(observation.figure(), wording(observation));
        if (!missing.isEmpty()) {
            throw Problem.badRequest(missing);
        }
        var findings = details.about(observation);
        refuse(findings, FigureCheck.Severity.error, "value", "observation.findingsRefuse");
        if (isBlank(command.note()) && observation.narrative == null) {
            refuse(findings, FigureCheck.Severity.warning, "note", "observation.warningNeedsNote");
        }
        observation.submit(me(), now());
        keep(observation, findings);
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
            case published -> publish(observation);
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

    private void publish(Observation observation) {
        if (!FigureCheck.hasContext(observation.narrative, wording(observation).definition())) {
            throw Problem.of(ProblemType.stateConflict).because("observation.contextMissing");
        }
        observation.publish(me(), now());
    }

    /** What the checks find in a figure before it is kept: contradictions first, then what deserves a second look. */
    CheckResult check(EnterObservation command) {
        var wording = checks.wording(command.indicator());
        var issues = checks.issues(wording, command);
        var findings = new ArrayList<>(issues.stream().map(issue -> new CheckResult.Finding(issue.detail() == null ? issue.type().name() : issue.detail().substring(issue.detail().indexOf('.') + 1),
                FigureCheck.Severity.error, Texts.localized(language -> issue.detail() == null ? issue.type().name() : Texts.get(language, issue.detail(), issue.arguments())), issue.name())).toList());
        var figure = command.fields().figure().workedOut(wording);
        if (issues.isEmpty()) {
            var period = ReportingPeriod.parse(command.period()).orElseThrow();
            var self = checks.existing(wording, command.subject(), period, command.edition(), command.part()).orElse(null);
            FigureCheck.about(contexts.of(wording.indicatorId(), wording.code(), wording.definition(), figure, command.subject(), period, command.part(),
                    Boolean.TRUE.equals(command.provisional()), false, self)).forEach(found -> findings.add(new CheckResult.Finding(found.code(), found.severity(), found.text(), null)));
        }
        return new CheckResult(figure.quotient(wording), findings);
    }

    /** Several figures at once; each is decided by itself, and what could not be is told apart. */
    List<DecisionResult> decideAll(DecideObservations command) {
        return command.observations().stream().distinct().map(id -> decideOne(id, new DecideObservation(command.outcome(), command.note()))).toList();
    }

    private DecisionResult decideOne(UUID id, DecideObservation decision) {
        try {
            if (!permissions.mayDecide(id, decision)) {
                throw Problem.of(ProblemType.missingPermission);
            }
            return QuarkusTransaction.requiringNew().call(() -> {
                var view = decide(id, decision);
                return new DecisionResult(id, true, view.status(), null);
            });
        } catch (Problem refused) {
            return new DecisionResult(id, false, null, refused.sentence());
        }
    }

    private void refuse(List<ObservationView.Warning> findings, FigureCheck.Severity severity, String field, String reason) {
        var found = findings.stream().filter(finding -> finding.severity() == severity).toList();
        if (!found.isEmpty()) {
            throw Problem.badRequest(found.stream().map(finding -> Issue.body(severity == FigureCheck.Severity.error ? IssueType.rejectedInput : IssueType.requiredInput, field, null)
                    .because(reason, Map.of("finding", finding.text().pick(languages.first())))).toList());
        }
    }

    private void keep(Observation observation, List<ObservationView.Warning> findings) {
        findings.forEach(finding -> sql.query("""
                insert into observation_finding (observation_id, code, severity, text, found_at) values (:observation, :code, :severity, :text::jsonb, :at)""")
                .with("observation", observation.id).with("code", finding.code()).with("severity", finding.severity()).with("text", written(finding.text()))
                .with("at", observation.updatedAt).execute());
    }

    private Observation find(UUID id) {
        return observations.findByIdOptional(id).orElseThrow(() -> Problem.notFound("observationId", id));
    }

    /** What was sent back is opened by the question it came with. */
    private void requireOpen(Observation observation) {
        if (observation.status == ObservationStatus.draft) {
            periods.requireOpen(observation.subject, observation.periodType, observation.periodStart, observation.period);
        }
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

    private String written(Localized text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private UUID me() {
        return viewer.personId().orElse(null);
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
