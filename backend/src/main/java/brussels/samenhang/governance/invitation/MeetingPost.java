package brussels.samenhang.governance.invitation;

import brussels.samenhang.shared.persistence.Sql;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends what waits for the recipients of a meeting, each in transactions of its own beside the run that asks for it. A
 * mail is taken before it is handed over and noted after; its Message-ID is made of its row. So whatever dies when, no
 * recipient gets the same twice: a mail that was taken by a run that is no more is unconfirmed, and shown as such.
 */
@Singleton
public class MeetingPost {

    /** What is sent about. */
    public enum Kind {
        invitation, minutes
    }

    /**
     * One mail to one recipient.
     *
     * @param edition a recipient gets each edition of a kind once
     * @param person null when not known
     * @param calendar iCalendar, null for a mail without
     * @param method its METHOD
     */
    public record Letter(UUID meeting, Kind kind, int edition, String recipient, UUID person, UUID organization, String subject, String body, String calendar, String method) {
    }

    private record Taken(UUID id, String recipient, String subject, String body, String calendar, String method, int attempts) {
    }

    static final int MOST_ATTEMPTS = 3;
    private static final Logger LOG = Logger.getLogger(MeetingPost.class);
    private static final String QUEUE = """
            insert into meeting_mail (meeting_id, kind, edition, recipient, person_id, organization_id, subject, body, calendar, method)
            values (:meeting, :kind, :edition, :recipient, :person, :organization, :subject, :body, :calendar, :method) on conflict on constraint uq_meeting_mail do nothing""";
    private static final String LOST = """
            update meeting_mail m set state = 'unconfirmed' where m.meeting_id = :meeting and m.kind = :kind and m.state = 'sending'
              and (m.work_id = :work or not exists (select from work w where w.id = m.work_id and w.state = 'processing'))""";
    private static final String AGAIN = "update meeting_mail set state = 'waiting', attempts = 0 where meeting_id = :meeting and kind = :kind and edition = :edition and state = 'failed'";
    private static final String WAITING = "select id from meeting_mail where meeting_id = :meeting and kind = :kind and edition = :edition and state = 'waiting' order by created_at, id";
    private static final String TAKE = """
            update meeting_mail set state = 'sending', attempts = attempts + 1, work_id = :work
            where id = (select id from meeting_mail where id = :id and state = 'waiting' for update skip locked)
            returning id, recipient, subject, body, calendar, method, attempts""";
    private static final String SENT = "update meeting_mail set state = 'sent', sent_at = clock_timestamp(), failure = null where id = :id and state = 'sending' and work_id = :work";
    private static final String REFUSED = "update meeting_mail set state = :state, failure = left(:failure, 500) where id = :id and state = 'sending' and work_id = :work";

    @Inject
    Sql sql;

    @Inject
    Mailer mailer;

    /** Prepares mails; those a recipient was prepared before are left as they are. */
    public void queue(List<Letter> letters) {
        QuarkusTransaction.requiringNew().run(() -> letters.forEach(letter -> sql.query(QUEUE).with("meeting", letter.meeting()).with("kind", letter.kind()).with("edition", letter.edition())
                .with("recipient", letter.recipient()).with("person", letter.person()).with("organization", letter.organization()).with("subject", letter.subject().replaceAll("\\s+", " "))
                .with("body", letter.body()).with("calendar", letter.calendar()).with("method", letter.method()).execute()));
    }

    /** Settles what earlier runs left behind, and gives what is to be sent of an edition; older editions are no longer news. */
    public List<UUID> waiting(UUID meeting, Kind kind, int edition, UUID work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.query(LOST).with("meeting", meeting).with("kind", kind).with("work", work).execute();
            sql.query(AGAIN).with("meeting", meeting).with("kind", kind).with("edition", edition).execute();
            return sql.query(WAITING).with("meeting", meeting).with("kind", kind).with("edition", edition).list(row -> row.uuid("id"));
        });
    }

    /** Sends one mail; false when the mail server refused it and it is worth trying again. */
    public boolean send(UUID mail, UUID work) {
        var taken = QuarkusTransaction.requiringNew().call(() -> sql.query(TAKE).with("id", mail).with("work", work).first(row -> new Taken(row.uuid("id"), row.text("recipient"),
                row.text("subject"), row.text("body"), row.text("calendar"), row.text("method"), row.integer("attempts"))));
        return taken.map(this::handOver).map(refused -> noted(taken.get(), refused, work)).orElse(true);
    }

    /** Empty inside when the mail server took it, else why not. */
    private Optional<String> handOver(Taken taken) {
        try {
            mailer.send(mail(taken));
            return Optional.empty();
        } catch (RuntimeException refused) {
            LOG.warnf("Mail %s about a meeting was not sent: %s", taken.id(), refused.getMessage());
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private boolean noted(Taken taken, Optional<String> refused, UUID work) {
        var lastTry = taken.attempts() >= MOST_ATTEMPTS;
        QuarkusTransaction.requiringNew().run(() -> {
            if (refused.isEmpty()) {
                sql.query(SENT).with("id", taken.id()).with("work", work).execute();
            } else {
                sql.query(REFUSED).with("id", taken.id()).with("work", work).with("state", lastTry ? "failed" : "waiting").with("failure", refused.get()).execute();
            }
        });
        return refused.isEmpty() || lastTry;
    }

    private static Mail mail(Taken taken) {
        var mail = Mail.withText(taken.recipient(), taken.subject(), taken.body()).addHeader("Message-ID", "<meeting-mail-" + taken.id() + "@samenhang>");
        return taken.calendar() == null ? mail
                : mail.addAttachment("meeting.ics", taken.calendar().getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=" + taken.method());
    }
}
