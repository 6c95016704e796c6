package brussels.samenhang.report;

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

/** Reports that are asked soon and not sent, for who coordinates; reports that were sent, for the administration. */
@Singleton
class AnnualReportTasks implements TaskSource {

    static final int DAYS_AHEAD = 60;

    private static final String WAITING = """
            select case when r.id is null then 'annualReportToStart' else 'annualReportToWrite' end as type, coalesce(r.id, p.id) as id, p.name, asked.year, asked.due_on,
              cast(asked.due_on - :days as timestamp) at time zone 'Europe/Brussels' as since
            from partnership p cross join lateral (select distinct d.year, annual_report_due(p.id, d.year) as due_on from annual_report_deadline d) asked
            left join annual_report r on r.partnership_id = p.id and r.year = asked.year
            where p.id = any(cast(:coordinated as uuid[])) and asked.due_on <= cast(:today as date) + :days and asked.due_on >= cast(:today as date) - 365
              and coalesce(r.state, 'draft') not in ('sent', 'received')
              and daterange(p.valid_from, p.valid_until, '[]') && daterange(make_date(asked.year, 1, 1), make_date(asked.year, 12, 31), '[]')
            union all
            select 'annualReportToReceive', r.id, p.name, r.year, null, cast(r.sent_on as timestamp) at time zone 'Europe/Brussels'
            from annual_report r join partnership p on p.id = r.partnership_id where r.state = 'sent' and :administration
            order by due_on nulls last, since, id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return !viewer.isAdministration() && viewer.coordinatedPartnerships().isEmpty() ? List.of()
                : sql.query(WAITING).with("coordinated", viewer.coordinatedPartnerships()).with("administration", viewer.isAdministration()).with("today", LocalDate.now(clock)).with("days", DAYS_AHEAD)
                        .list(this::task);
    }

    private Task task(Row row) throws SQLException {
        var type = row.code("type", Task.Type.class);
        var id = row.uuid("id");
        var toStart = type == Task.Type.annualReportToStart;
        var name = row.localized("name");
        var year = row.integer("year");
        return new Task(type, new Task.Subject(id, links.to(toStart ? "partnerships" : AnnualReportReader.COLLECTION, id), Texts.localized(language -> name.pick(language) + ", " + year),
                toStart ? "partnership" : "annualReport"), Texts.localized("report." + type, Map.of()), row.instant("since"), row.date("due_on"));
    }
}
