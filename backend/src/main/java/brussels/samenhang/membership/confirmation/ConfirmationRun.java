package brussels.samenhang.membership.confirmation;

import brussels.samenhang.shared.persistence.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Once a day: asks members whose last word is 24 months old, and reminds those who have not answered, a month after the
 * question and a week before the day it is due. Several instances may run it: one question is open at a time per
 * member, and each mail goes out once.
 */
@Singleton
class ConfirmationRun {

    static final int MONTHS = 24;
    static final int DAYS_TO_ANSWER = 60;
    static final int DAYS_TO_REMINDER = 30;
    static final int DAYS_BEFORE_DUE = 7;

    /** The last word is the last answer, or the beginning of the membership. A question that stays open is not asked again. */
    private static final String DUE = """
            select ms.id from membership ms join organization o on o.id = ms.organization_id and o.merged_into_id is null
            where daterange(ms.valid_from, ms.valid_until, '[]') @> cast(:today as date)
              and not exists (select from membership_confirmation c where c.membership_id = ms.id and c.answer is null)
              and greatest(ms.valid_from, (select max(c.answered_on) from membership_confirmation c where c.membership_id = ms.id)) <= cast(:before as date)
            order by ms.id for update of ms skip locked""";
    private static final String UNANSWERED = """
            select c.id, case when cast(:today as date) >= c.due_on - %d then 'lastReminder' else 'reminder' end as step
            from membership_confirmation c join membership ms on ms.id = c.membership_id
            where c.answer is null and daterange(ms.valid_from, ms.valid_until, '[]') @> cast(:today as date)
              and (cast(:today as date) >= c.asked_on + %d or cast(:today as date) >= c.due_on - %d)
            order by c.id""".formatted(DAYS_BEFORE_DUE, DAYS_TO_REMINDER, DAYS_BEFORE_DUE);

    private record Reminder(UUID confirmation, ConfirmationMail.Step step) {
    }

    @Inject
    Sql sql;

    @Inject
    ConfirmationService service;

    @Inject
    ConfirmationMail mail;

    @Inject
    Clock clock;

    @Scheduled(every = "{samenhang.confirmations.every}", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run(LocalDate.now(clock));
    }

    void run(LocalDate today) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var membership : sql.query(DUE).with("today", today).with("before", today.minusMonths(MONTHS)).list(row -> row.uuid("id"))) {
                service.ask(membership, null, today, today.plusDays(DAYS_TO_ANSWER));
            }
        });
        QuarkusTransaction.requiringNew().run(() -> {
            for (var reminder : sql.query(UNANSWERED).with("today", today).list(row -> new Reminder(row.uuid("id"), row.code("step", ConfirmationMail.Step.class)))) {
                mail.send(reminder.confirmation(), reminder.step());
            }
        });
    }
}
