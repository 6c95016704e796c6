package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Holds what is entered against the definition and against what is known; tells everything that is wrong at once. */
@Singleton
class ObservationChecks {

    @Inject
    IndicatorApi indicators;

    @Inject
    RefDataApi refData;

    @Inject
    Dimensions dimensions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    Wording wording(UUID indicator) {
        if (!known("indicator", indicator)) {
            throw Problem.unknownReference(Issue.In.body, "indicator", indicator);
        }
        var wording = indicators.inForce(indicator).orElseThrow(() -> Problem.of(ProblemType.stateConflict).because("indicator.notApproved"));
        if (wording.definition().workedOut()) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "indicator", indicator).because("observation.workedOut"));
        }
        return wording;
    }

    /** Checks a new figure and gives its period. */
    ReportingPeriod entry(Wording wording, EnterObservation command) {
        var issues = issues(wording, command);
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return ReportingPeriod.parse(command.period()).orElseThrow();
    }

    /** Everything in a new figure that contradicts itself or the definition. */
    List<Issue> issues(Wording wording, EnterObservation command) {
        var issues = new ArrayList<Issue>();
        period(wording, command.period(), issues);
        subject(wording, command, issues);
        issues.addAll(dimensions.check(wording.definition(), command.part()));
        issues.addAll(figureIssues(wording, command.fields()));
        return issues;
    }

    void figure(Wording wording, ObservationFields fields) {
        var issues = figureIssues(wording, fields);
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    /** Reach is not participation (1-R8): who enters a figure says what was counted, and it must be what is measured. */
    void counts(Wording wording, Measures counts, boolean required) {
        var measures = wording.definition().measures();
        if (measures == Measures.other || counts == null && !required) {
            return;
        }
        if (counts == null) {
            throw Problem.badRequest(Issue.body(IssueType.requiredInput, "counts", null).because("observation.countsRequired"));
        }
        if (counts != measures) {
            throw Problem.of(ProblemType.reachIsNotParticipation)
                    .because(measures == Measures.participation ? "observation.reachInsteadOfParticipation" : "observation.participationInsteadOfReach");
        }
    }

    Optional<UUID> existing(Wording wording, Subject subject, ReportingPeriod period, String edition, Map<String, String> part) {
        return sql.query("""
                select id from observation
                where indicator_id = :indicator and partnership_id is not distinct from :partnership and territory_id is not distinct from :territory
                  and organization_id is not distinct from :organization and period_type = :type and period_start = :start
                  and edition is not distinct from :edition and disaggregation = :part::jsonb""")
                .with("indicator", wording.indicatorId()).with("partnership", subject.partnership()).with("territory", subject.territory())
                .with("organization", subject.organization()).with("type", period.type()).with("start", period.start()).with("edition", edition).with("part", dimensions.written(part))
                .first(row -> row.uuid("id"));
    }

    /** The phase the partnership is in on the last day of the period, or today when that is still to come (1-R12). */
    String phase(UUID partnership, ReportingPeriod period) {
        var today = LocalDate.now(clock);
        return partnership == null ? null
                : sql.query("select phase from partnership_phase where partnership_id = :partnership and daterange(valid_from, valid_until, '[]') @> :day::date")
                        .with("partnership", partnership).with("day", period.isOverOn(today) ? period.end() : today)
                        .first(row -> row.text("phase")).orElse(null);
    }

    private List<Issue> figureIssues(Wording wording, ObservationFields fields) {
        var issues = new ArrayList<>(FigureRule.broken(fields.figure(), wording));
        issues.addAll(refData.check("absenceReasons", Issue.In.body, "absenceReason", fields.absenceReason()));
        return issues;
    }

    private void period(Wording wording, String text, List<Issue> issues) {
        var issue = Issue.body(IssueType.invalidPeriod, "period", text);
        var period = ReportingPeriod.parse(text).orElse(null);
        var expected = wording.definition().periodType();
        if (period == null) {
            issues.add(issue.because("observation.noPeriod"));
        } else if (period.type() != expected) {
            issues.add(issue.because("observation.otherPeriodType", Map.of("expected", expected.name(), "period", text)));
        } else if (period.start().isAfter(LocalDate.now(clock))) {
            issues.add(issue.because("observation.notBegun"));
        }
    }

    private void subject(Wording wording, EnterObservation command, List<Issue> issues) {
        if ((command.partnership() == null) == (command.territory() == null)) {
            issues.add(Issue.body(IssueType.exactlyOneOfExpected, "partnership", null).because("observation.oneSubject"));
        }
        reference("partnership", command.partnership(), issues);
        reference("organization", command.organization(), issues);
        if (command.territory() != null) {
            territory(wording, command.territory(), issues);
        } else if (Level.partnership.isNarrowerThan(wording.definition().lowestLevel())) {
            issues.add(tooNarrow(wording, "partnership", command.partnership()));
        }
    }

    private void territory(Wording wording, UUID territory, List<Issue> issues) {
        var type = sql.query("select type from territory where id = :id").with("id", territory).first(row -> row.text("type"));
        if (type.isEmpty()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "territory", territory));
        } else if (Level.ofTerritory(type.get()).isNarrowerThan(wording.definition().lowestLevel())) {
            issues.add(tooNarrow(wording, "territory", territory));
        }
    }

    private void reference(String table, UUID id, List<Issue> issues) {
        if (id != null && !known(table, id)) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, table, id));
        }
    }

    /** @param table one of ours, never a caller's word */
    private boolean known(String table, UUID id) {
        return sql.query("select 1 from " + table + " where id = :id").with("id", id).exists();
    }

    private static Issue tooNarrow(Wording wording, String name, UUID id) {
        return Issue.body(IssueType.rejectedInput, name, id).because("observation.levelTooNarrow", Map.of("lowest", wording.definition().lowestLevel().name()));
    }
}
