package brussels.samenhang.organization.freshness;

import brussels.samenhang.organization.Freshness;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Asks organizations by mail whether their record is still right: when it has not been confirmed for a year, and once
 * more one and three months later. A step is noted in the transaction that puts its mails in the outbox, and can be noted
 * once only, however many instances run. Who comes late gets the latest step, not all of them.
 */
@Singleton
public class FreshnessRound {

    /** Months after the last confirmation at which each step is taken. */
    static final List<Integer> STEPS = List.of(Freshness.STALE_MONTHS, Freshness.STALE_MONTHS + 1, Freshness.STALE_MONTHS + 3);

    private static final Logger LOG = Logger.getLogger(FreshnessRound.class);
    private static final String SINCE = "coalesce(o.last_confirmed_on, (o.created_at at time zone 'Europe/Brussels')::date)";
    private static final String DUE = """
            select o.id, %s as since from organization o
            where o.status <> 'ended' and o.merged_into_id is null and %s <= :latest
              and not exists (select from organization_reminder r where r.organization_id = o.id and r.since = %s
                and r.step >= case when r.since <= :third then 3 when r.since <= :second then 2 else 1 end)
            order by o.id""".formatted(SINCE, SINCE, SINCE);
    private static final String NOTE = """
            insert into organization_reminder (organization_id, since, step, sent_at, recipients) values (:organization, :since, :step, :now, :recipients)
            on conflict do nothing""";
    private static final String ACTING = """
            select p.email, p.language, p.name as person from organization_user u join person p on p.id = u.person_id
            where u.organization_id = :organization and u.role in ('owner', 'editor') and u.ended_at is null
              and daterange(u.since, u.until, '[]') @> :today and p.email is not null order by p.email""";
    private static final String MAILBOX = """
            select c.email, coalesce((select l from unnest(o.languages) with ordinality as spoken (l, n) where l in ('nl', 'fr') order by n limit 1), 'nl') as language, null as person
            from organization_contact c join organization o on o.id = c.organization_id
            where c.organization_id = :organization and c.generic and c.email is not null order by c.fallback, c.position limit 1""";
    private static final String NAME = "select name from organization where id = :organization";

    private record Due(UUID organization, LocalDate since) {
    }

    private record Recipient(String email, Language language, String person) {
    }

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Scheduled(cron = "{samenhang.freshness.cron}", timeZone = "Europe/Brussels", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        var today = LocalDate.now(clock);
        var due = sql.query(DUE).with("latest", today.minusMonths(STEPS.getFirst())).with("second", today.minusMonths(STEPS.get(1)))
                .with("third", today.minusMonths(STEPS.get(2))).list(row -> new Due(row.uuid("id"), row.date("since")));
        due.forEach(one -> {
            try {
                remind(one.organization(), one.since(), today);
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "No reminder for %s today", one.organization());
            }
        });
    }

    /** Gives how many mails were put in the outbox; none when this step was taken before. */
    int remind(UUID organization, LocalDate since, LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var step = step(since, today);
            var acting = sql.query(ACTING).with("organization", organization).with("today", today).list(FreshnessRound::recipient);
            var recipients = acting.isEmpty() ? sql.query(MAILBOX).with("organization", organization).list(FreshnessRound::recipient) : acting;
            if (step == 0 || sql.query(NOTE).with("organization", organization).with("since", since).with("step", step).with("now", clock.instant())
                    .with("recipients", recipients.size()).execute() == 0) {
                return 0;
            }
            var name = sql.query(NAME).with("organization", organization).first(row -> row.localized("name")).orElseThrow();
            recipients.forEach(recipient -> send(recipient, organization, name, step, acting.isEmpty()));
            return recipients.size();
        });
    }

    /** The latest step whose day has come; 0 before the first. */
    static int step(LocalDate since, LocalDate today) {
        return (int) STEPS.stream().filter(months -> !since.plusMonths(months).isAfter(today)).count();
    }

    private void send(Recipient to, UUID organization, Localized name, int step, boolean nobodyActs) {
        var key = nobodyActs ? "freshness.mail.mailbox" : step == 1 ? "freshness.mail.first" : "freshness.mail.again";
        var arguments = Map.of("organization", name.pick(to.language()), "person", to.person() == null ? "" : to.person(),
                "page", links.page("/organizations/" + organization), "claim", links.page("/register/join/" + organization));
        outbox.add(to.email(), Texts.get(to.language(), key + ".subject", arguments), Texts.get(to.language(), key + ".body", arguments));
    }

    private static Recipient recipient(Row row) throws SQLException {
        return new Recipient(row.text("email"), row.code("language", Language.class), row.text("person"));
    }
}
