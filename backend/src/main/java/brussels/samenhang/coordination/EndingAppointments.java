package brussels.samenhang.coordination;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Appointments that end while nobody follows: told by mail in steps before the day, once each. */
@Singleton
class EndingAppointments {

    /** Days before the end at which somebody is written to. */
    static final List<Integer> STEPS = List.of(90, 30, 7);

    private static final Logger LOG = Logger.getLogger(EndingAppointments.class);
    /** True for an appointment {@code a} to {@code post} that ends within {@code :latest}, after which nobody is there. */
    static final String ENDING = """
            a.valid_until between cast(:today as date) and cast(:latest as date) and a.capacity = 'holder' and a.replaces_id is null
              and (post.valid_until is null or post.valid_until > a.valid_until) and not exists (
                select from appointment next where next.post_id = a.post_id and next.id <> a.id and next.capacity = 'holder'
                  and daterange(next.valid_from, next.valid_until, '[]') @> a.valid_until + 1)""";
    private static final String DUE = "select a.id, a.valid_until from appointment a join post on post.id = a.post_id where " + ENDING + " order by a.valid_until, a.id";
    private static final String NOTE = """
            insert into appointment_reminder (appointment_id, ending_on, days_before, sent_at, recipients) values (:appointment, :until, :step, :now, :recipients)
            on conflict do nothing""";
    /** The coordinators of what the post works for and the holder; nobody there, then the administration. */
    private static final String RECIPIENTS = """
            with told as (
              select a.person_id from appointment a where a.id = :appointment
              union select c.person_id from appointment a join post_partnership works on works.post_id = a.post_id
                join post_partnership theirs on theirs.partnership_id = works.partnership_id join post own on own.id = theirs.post_id
                join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = own.role_type and role.attributes -> 'coordinates' = 'true'
                join appointment c on c.post_id = own.id and daterange(c.valid_from, c.valid_until, '[]') @> :today
              where a.id = :appointment)
            select p.email, p.language, p.name from person p where p.email is not null and (p.id in (select person_id from told)
              or p.administration_seen_on > cast(:today as date) - 90 and not exists (
                select from told join person other on other.id = told.person_id join appointment a on a.id = :appointment
                where other.email is not null and other.id is distinct from a.person_id))
            order by p.email""";
    private static final String SUBJECT = """
            select post.id, coalesce(post.title, role.label) as function, coalesce(p.name, t.name, o.name) as place from appointment a join post on post.id = a.post_id
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type left join partnership p on p.id = post.partnership_id
            left join territory t on t.id = post.territory_id left join organization o on o.id = post.organization_id where a.id = :appointment""";

    private record Due(UUID appointment, LocalDate until) {
    }

    private record Recipient(String email, Language language, String name) {
    }

    private record Subject(UUID post, Localized function, Localized place) {
    }

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Scheduled(cron = "{samenhang.appointments.cron}", timeZone = "Europe/Brussels", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        var today = LocalDate.now(clock);
        sql.query(DUE).with("today", today).with("latest", today.plusDays(STEPS.getFirst())).list(row -> new Due(row.uuid("id"), row.date("valid_until"))).forEach(due -> {
            try {
                remind(due.appointment(), due.until(), today);
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "No reminder for appointment %s today", due.appointment());
            }
        });
    }

    /** Gives how many mails were put in the outbox; none when this step was taken before. Who comes late gets the latest step only. */
    int remind(UUID appointment, LocalDate until, LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var step = STEPS.stream().filter(days -> !until.minusDays(days).isAfter(today)).min(Comparator.naturalOrder());
            var recipients = sql.query(RECIPIENTS).with("appointment", appointment).with("today", today)
                    .list(row -> new Recipient(row.text("email"), row.code("language", Language.class), row.text("name")));
            if (step.isEmpty() || sql.query(NOTE).with("appointment", appointment).with("until", until).with("step", step.get()).with("now", clock.instant())
                    .with("recipients", recipients.size()).execute() == 0) {
                return 0;
            }
            var subject = sql.query(SUBJECT).with("appointment", appointment)
                    .first(row -> new Subject(row.uuid("id"), row.localized("function"), row.localized("place"))).orElseThrow();
            recipients.forEach(recipient -> send(recipient, subject, until));
            return recipients.size();
        });
    }

    private void send(Recipient to, Subject subject, LocalDate until) {
        var words = Map.of("person", to.name(), "function", subject.function().pick(to.language()), "place", subject.place().pick(to.language()),
                "until", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(to.language().name(), "BE")).format(until), "page", links.page("/posts/" + subject.post()));
        outbox.add(to.email(), Texts.get(to.language(), "coordination.ending.subject", words), Texts.get(to.language(), "coordination.ending.body", words));
    }
}
