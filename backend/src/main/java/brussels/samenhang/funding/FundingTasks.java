package brussels.samenhang.funding;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decisions about money that should have been there, and extensions to be asked for, for those who coordinate. */
@Singleton
class FundingTasks implements TaskSource {

    private static final String WAITING = """
            select l.id, l.title, late.is_late, case when late.is_late then l.expected_by else l.extension_by end as day, l.pending_since, l.created_at
            from funding_line l cross join lateral (select coalesce(l.decided_on is null and l.pending_since <= cast(:today as date) and l.expected_by < cast(:today as date), false) as is_late) late
            where l.partnership_id = any(cast(:coordinated as uuid[])) and (late.is_late or l.extension_by between cast(:today as date) and cast(:today as date) + :days)
            order by day, l.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return viewer.coordinatedPartnerships().isEmpty() ? List.of()
                : sql.query(WAITING).with("today", LocalDate.now(clock)).with("days", FundingReminders.DAYS_BEFORE_EXTENSION).with("coordinated", viewer.coordinatedPartnerships()).list(this::task);
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        var late = row.bool("is_late");
        var since = late ? row.date("pending_since").atStartOfDay(clock.getZone()).toInstant() : row.instant("created_at");
        return new Task(late ? Task.Type.fundingDecisionLate : Task.Type.fundingExtensionDue, new Task.Subject(id, links.to("fundingLines", id), row.localized("title"), "fundingLine"),
                Texts.localized(late ? "funding.askAfterDecision" : "funding.askForExtension", Map.of()), since, row.date("day"));
    }
}
