package brussels.samenhang.governance.decision;

import brussels.samenhang.governance.Trail;
import brussels.samenhang.governance.decision.DecisionCommands.Fields;
import brussels.samenhang.governance.decision.DecisionCommands.NewDecision;
import brussels.samenhang.governance.decision.DecisionCommands.NewReport;
import brussels.samenhang.governance.decision.DecisionCommands.NewStep;
import brussels.samenhang.governance.decision.DecisionCommands.StepKind;
import brussels.samenhang.journal.Act;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The acts on decisions. */
@Singleton
class DecisionService {

    private static final String DECISION = "decision";

    @Inject
    DecisionRepository decisions;

    @Inject
    DecisionReader reader;

    @Inject
    RefDataApi refData;

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    DecisionView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("decisionId", id));
    }

    @Transactional
    DecisionView record(NewDecision asked) {
        var issues = new ArrayList<>(check(asked.fields(), "fields.", asked.body()));
        if (asked.meeting() != null && !sql.query("select from meeting where id = :meeting and body_id = :body").with("meeting", asked.meeting()).with("body", asked.body()).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "meeting", asked.meeting()));
        }
        throwIfAny(issues);
        var decision = Decision.record(asked.body(), asked.meeting(), asked.fields(), clock.instant());
        decisions.persistAndFlush(decision);
        trail.record(Act.decisionRecorded, DECISION, decision.id(), decision.bodyId(), null, asked.fields());
        return read(decision.id());
    }

    @Transactional
    DecisionView edit(UUID id, String ifMatch, MergePatch<Fields> patch) {
        var decision = get(id);
        Etags.require(ifMatch, decision.version());
        var before = decision.fields();
        var after = patch.applyTo(before);
        throwIfAny(check(after, "", decision.bodyId()));
        decision.state(after, clock.instant());
        return saved(decision, Act.decisionChanged, before, after);
    }

    @Transactional
    DecisionView add(UUID id, NewStep step) {
        var decision = get(id);
        var ofAPartner = step.kind() == StepKind.consultation || step.kind() == StepKind.reaction;
        if (ofAPartner && step.organization() == null) {
            throw Problem.badRequest(Issue.body(IssueType.requiredInput, "organization", null).because("decision.whoSaidIt"));
        }
        known("organization", step.organization());
        if (step.on().isAfter(LocalDate.now(clock))) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "on", step.on()).because("decision.notYet"));
        }
        sql.query("insert into decision_step (decision_id, kind, organization_id, taken_on, words) values (:decision, :kind, :organization, :on, :words)").with("decision", id)
                .with("kind", step.kind()).with("organization", step.organization()).with("on", step.on()).with("words", step.words()).execute();
        decision.touch(clock.instant());
        // What a partner says is its own until it is brought together: the journal keeps that it spoke, not what it said.
        return saved(decision, Act.decisionStepTaken, null, ofAPartner ? new NewStep(step.kind(), step.organization(), step.on(), null) : step);
    }

    @Transactional
    DecisionView report(UUID id, NewReport report) {
        var decision = get(id);
        known("organization", report.organization());
        sql.query("insert into decision_report (decision_id, organization_id, to_whom, done_on) values (:decision, :organization, :to, :on)").with("decision", id)
                .with("organization", report.organization()).with("to", report.toWhom()).with("on", report.doneOn()).execute();
        decision.touch(clock.instant());
        return saved(decision, Act.decisionReportPlanned, null, report);
    }

    @Transactional
    DecisionView reported(UUID reportId) {
        var id = sql.query("select decision_id from decision_report where id = :id").with("id", reportId).first(row -> row.uuid("decision_id"))
                .orElseThrow(() -> Problem.notFound("reportId", reportId));
        if (sql.query("update decision_report set done_on = :today where id = :id and done_on is null").with("today", LocalDate.now(clock)).with("id", reportId).execute() == 0) {
            throw Problem.of(ProblemType.stateConflict).because("decision.reportedAlready");
        }
        var decision = get(id);
        decision.touch(clock.instant());
        return saved(decision, Act.decisionReported, null, null);
    }

    private DecisionView saved(Decision decision, Act act, Object before, Object after) {
        decisions.flush();
        trail.record(act, DECISION, decision.id(), decision.bodyId(), before, after);
        return read(decision.id());
    }

    private List<Issue> check(Fields fields, String at, UUID body) {
        var issues = new ArrayList<>(refData.check("decisionModes", Issue.In.body, at + "mode", fields.mode()));
        issues.addAll(refData.check("decisionLevels", Issue.In.body, at + "level", fields.level()));
        issues.addAll(refData.check("decisionParticipants", Issue.In.body, at + "participation", fields.participation()));
        if (fields.criteria() != null && !sql.query("""
                select from partnership_rule_version v join partnership_rule r on r.id = v.rule_id join body b on b.partnership_id = r.partnership_id
                where v.id = :criteria and b.id = :body""").with("criteria", fields.criteria()).with("body", body).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, at + "criteria", fields.criteria()));
        }
        return issues;
    }

    private void known(String name, UUID organization) {
        if (organization != null && !sql.query("select from organization where id = :id and merged_into_id is null").with("id", organization).exists()) {
            throw Problem.unknownReference(Issue.In.body, name, organization);
        }
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private Decision get(UUID id) {
        return decisions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("decisionId", id));
    }
}
