package brussels.samenhang.report;

import brussels.samenhang.report.AnnualReportCommands.Approval;
import brussels.samenhang.report.AnnualReportCommands.ReportFields;
import brussels.samenhang.report.assembly.ReportNarrative;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What has to hold before a report is started, written, submitted and approved. */
@Singleton
class AnnualReportRules {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    void checkYear(int year) {
        if (year > today().getYear()) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "year", year).because("report.yearToCome"));
        }
    }

    /** What was typed is not sent back: it may be what should not have been written down. */
    void checkWords(ReportNarrative narrative) {
        throwIfAny(narrative.written().entrySet().stream().filter(part -> PersonalData.in(part.getValue()))
                .map(part -> Issue.body(IssueType.rejectedInput, "narrative." + part.getKey(), null).because("report.personal")).toList());
    }

    /** The year is over, and there is something to read in the language it is sent in. */
    void checkReady(int year, ReportFields fields) {
        if (year >= today().getYear()) {
            throw Problem.of(ProblemType.stateConflict).because("report.yearRuns");
        }
        var introduction = fields.narrative().introduction();
        if (introduction == null || introduction.in(Language.valueOf(fields.language().name())) == null) {
            throw Problem.of(ProblemType.stateConflict).because("report.introductionNeeded");
        }
    }

    void checkApproval(UUID partnership, Approval approval) {
        var issues = new ArrayList<Issue>();
        if (approval.on().isAfter(today())) {
            issues.add(Issue.body(IssueType.outOfRange, "on", approval.on()).because("report.future"));
        }
        if (approval.body() != null && !sql.query("select from body where id = :body and partnership_id = :partnership").with("body", approval.body()).with("partnership", partnership).exists()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "body", approval.body()).because("report.otherBody"));
        }
        throwIfAny(issues);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
