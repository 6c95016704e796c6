package brussels.samenhang.shared.mail;

import brussels.samenhang.shared.persistence.Sql;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox, one mail a transaction. A mail that fails waits twice as long each time, up to an
 * hour; of several instances only one takes a mail. A mail may come twice when the service dies between sending and
 * noting that, never not at all.
 */
@Singleton
public class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class);
    private static final String NEXT = """
            select id, recipient, subject, body from outgoing_mail
            where sent_at is null and next_attempt_at <= clock_timestamp() order by next_attempt_at limit 1 for update skip locked""";
    private static final String SENT = "update outgoing_mail set sent_at = now(), attempts = attempts + 1, failure = null where id = :id";
    private static final String FAILED = """
            update outgoing_mail set attempts = attempts + 1, failure = :failure,
              next_attempt_at = clock_timestamp() + least(interval '1 hour', interval '15 seconds' * power(2, least(attempts, 10)))
            where id = :id""";
    private static final String OLD = "delete from outgoing_mail where sent_at < now() - interval '7 days'";

    private record Waiting(UUID id, Mail mail) {
    }

    @Inject
    Sql sql;

    @Inject
    Mailer mailer;

    @Scheduled(every = "{samenhang.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void send() {
        while (QuarkusTransaction.requiringNew().call(this::sendNext)) {
            // Until nothing waits any more; a failed mail waits for a later round.
        }
    }

    @Scheduled(every = "24h", delayed = "1m")
    void forgetSent() {
        QuarkusTransaction.requiringNew().run(() -> sql.query(OLD).execute());
    }

    private boolean sendNext() {
        var waiting = sql.query(NEXT).first(row -> new Waiting(row.uuid("id"), Mail.withText(row.text("recipient"), row.text("subject"), row.text("body"))));
        waiting.ifPresent(this::send);
        return waiting.isPresent();
    }

    private void send(Waiting waiting) {
        try {
            mailer.send(waiting.mail());
            sql.query(SENT).with("id", waiting.id()).execute();
        } catch (RuntimeException refused) {
            LOG.warnf("Mail %s was not sent and is tried again later: %s", waiting.id(), refused.getMessage());
            sql.query(FAILED).with("id", waiting.id()).with("failure", String.valueOf(refused.getMessage())).execute();
        }
    }
}
