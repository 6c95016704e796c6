package brussels.samenhang.report;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.programme.ProgrammeApi;
import brussels.samenhang.report.AnnualReportCommands.Deadline;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The days by which annual reports are asked: of a generation, or of everybody else (3-R85). */
@Singleton
class AnnualReportDeadlines {

    @Inject
    ProgrammeApi programmes;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    private record Kept(UUID id, AnnualReportDeadlineView view) {
    }

    List<AnnualReportDeadlineView> list() {
        return sql.query("select year, generation_id, due_on from annual_report_deadline order by year desc, due_on, id").list(AnnualReportDeadlines::view);
    }

    @Transactional
    AnnualReportDeadlineView set(Deadline wanted) {
        if (wanted.generation() != null && !programmes.hasGeneration(wanted.generation())) {
            throw Problem.unknownReference(Issue.In.body, "generation", wanted.generation());
        }
        if (wanted.dueOn().getYear() < wanted.year()) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "dueOn", wanted.dueOn()).because("report.dueBeforeTheYear"));
        }
        var kept = sql.query("""
                insert into annual_report_deadline (year, generation_id, due_on) values (:year, :generation, :due)
                on conflict (year, generation_id) do update set due_on = excluded.due_on returning id, year, generation_id, due_on""").with("year", wanted.year())
                .with("generation", wanted.generation()).with("due", wanted.dueOn()).first(row -> new Kept(row.uuid("id"), view(row))).orElseThrow();
        journal.record(Entry.of(Act.annualReportDeadlineSet, "annualReportDeadline", kept.id()).to(kept.view()));
        return kept.view();
    }

    private static AnnualReportDeadlineView view(Row row) throws SQLException {
        return new AnnualReportDeadlineView(row.integer("year"), row.uuid("generation_id"), row.date("due_on"));
    }
}
