package brussels.samenhang.report;

import brussels.samenhang.account.ReviewersApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Writes to those who coordinate before an annual report is asked: once for each day, and not when it is sent already. */
@Singleton
class AnnualReportReminders {

    static final int DAYS_BEFORE = 30;

    private static final Logger LOG = Logger.getLogger(AnnualReportReminders.class);
    private static final String DUE = """
            select p.id, p.name, asked.year, asked.due_on
            from partnership p cross join lateral (select distinct d.year, annual_report_due(p.id, d.year) as due_on from annual_report_deadline d
              where d.due_on between cast(:today as date) and cast(:today as date) + :days) asked
            where asked.due_on between cast(:today as date) and cast(:today as date) + :days
              and daterange(p.valid_from, p.valid_until, '[]') && daterange(make_date(asked.year, 1, 1), make_date(asked.year, 12, 31), '[]')
              and not exists (select from annual_report r where r.partnership_id = p.id and r.year = asked.year and r.state in ('sent', 'received'))
              and not exists (select from annual_report_reminder told where told.partnership_id = p.id and told.year = asked.year and told.due_on = asked.due_on)
            order by p.id, asked.year""";
    private static final String NOTE = """
            insert into annual_report_reminder (partnership_id, year, due_on, told_on) values (:partnership, :year, :due, :today) on conflict do nothing""";

    private record Due(UUID partnership, Localized name, int year, LocalDate on) {
    }

    @Inject
    Sql sql;

    @Inject
    ReviewersApi reviewers;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Scheduled(cron = "{samenhang.reports.cron}", timeZone = "Europe/Brussels", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        var today = LocalDate.now(clock);
        var due = sql.query(DUE).with("today", today).with("days", DAYS_BEFORE).list(row -> new Due(row.uuid("id"), row.localized("name"), row.integer("year"), row.date("due_on")));
        due.forEach(report -> {
            try {
                QuarkusTransaction.requiringNew().run(() -> tell(report, today));
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "No mail about the annual report of partnership %s today", report.partnership());
            }
        });
    }

    /** Whoever noted it first tells it: of several instances only one writes. */
    private void tell(Due report, LocalDate today) {
        var noted = sql.query(NOTE).with("partnership", report.partnership()).with("year", report.year()).with("due", report.on()).with("today", today).execute();
        if (noted > 0) {
            reviewers.tell(new ReviewersApi.Waiting("report.mail.asked", language -> Map.of("partnership", report.name().pick(language), "year", report.year(),
                    "day", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(language.name(), "BE")).format(report.on()),
                    "link", links.page("/partnerships/" + report.partnership() + "?tab=reports")), report.partnership(), false, null));
        }
    }
}
