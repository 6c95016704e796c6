package brussels.samenhang.shared.mail;

import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Where mails wait for the end of the act that causes them: an act that fails sends nothing. */
@Singleton
public class Outbox {

    private static final String INSERT = "insert into outgoing_mail (recipient, subject, body) values (:recipient, :subject, :body)";

    private static final String INSERT_UNLESS = """
            insert into outgoing_mail (recipient, topic, subject, body) select :recipient, :topic, :subject, :body
            where not exists (select from outgoing_mail told where told.recipient = :recipient and told.topic = :topic and told.created_at > :since)""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Plain text only, so that whatever a name holds stays a name. Nothing happens without an address. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String recipient, String subject, String body) {
        if (recipient != null) {
            sql.query(INSERT).with("recipient", recipient).with("subject", subject.replaceAll("\\s+", " ")).with("body", body).execute();
        }
    }

    /** Adds a mail of which one is enough for a while: not when one about the same was added less than {@code enoughFor} ago. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addUnlessTold(String recipient, String topic, Duration enoughFor, String subject, String body) {
        if (recipient != null) {
            sql.query(INSERT_UNLESS).with("recipient", recipient).with("topic", topic).with("since", clock.instant().minus(enoughFor))
                    .with("subject", subject.replaceAll("\\s+", " ")).with("body", body).execute();
        }
    }
}
