package brussels.samenhang.governance.task;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Reminds owners by mail, once, from some days before a task is due. Of a confidential body only the person hears, and the
 * holder of the post who sits in it or was let in; never the other people of the organization.
 */
@Singleton
public class TaskReminders {

    static final int DAYS_BEFORE = 3;
    private static final String DUE = """
            update assigned_task set reminded_on = :today
            where status = 'open' and due_on <= cast(:today as date) + :days and reminded_on is null returning id""";
    private static final String OWNERS = """
            select distinct x.email, x.language, t.title, t.due_on, b.name as body_name
            from assigned_task t join body b on b.id = t.body_id join person x on x.email is not null and (x.id = t.person_id
              or exists (select from appointment a where a.post_id = t.post_id and a.person_id = x.id and daterange(a.valid_from, a.valid_until, '[]') @> cast(:today as date))
                and (b.confidentiality <> 'confidential'
                  or exists (select from body_seat s where s.body_id = b.id and s.person_id = x.id and daterange(s.valid_from, s.valid_until, '[]') @> cast(:today as date))
                  or exists (select from body_reader l where l.body_id = b.id and l.person_id = x.id and daterange(l.valid_from, l.valid_until, '[]') @> cast(:today as date)))
              or t.person_id is null and b.confidentiality <> 'confidential' and exists (select from organization_user u where u.organization_id = t.organization_id and u.person_id = x.id
                and u.role = 'owner' and u.ended_at is null and daterange(u.since, u.until, '[]') @> cast(:today as date)))
            where t.id = :task order by x.email""";

    private record Owner(String email, Language language, Localized title, LocalDate due, Localized body) {
    }

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Scheduled(every = "{samenhang.task-reminders.every}", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void remind() {
        QuarkusTransaction.requiringNew().run(() -> sql.query(DUE).with("today", LocalDate.now(clock)).with("days", DAYS_BEFORE).list(row -> row.uuid("id")).forEach(this::remind));
    }

    private void remind(UUID task) {
        for (var owner : sql.query(OWNERS).with("task", task).with("today", LocalDate.now(clock)).list(TaskReminders::owner)) {
            var arguments = Map.of("title", owner.title().pick(owner.language()), "body", owner.body().pick(owner.language()), "due", owner.due(), "link", links.page("/assigned-tasks/" + task));
            outbox.add(owner.email(), Texts.get(owner.language(), "assignedTask.reminder.subject", arguments), Texts.get(owner.language(), "assignedTask.reminder.body", arguments));
        }
    }

    private static Owner owner(Row row) throws SQLException {
        return new Owner(row.text("email"), Language.of(row.text("language")).orElse(Language.DEFAULT), row.localized("title"), row.date("due_on"), row.localized("body_name"));
    }
}
