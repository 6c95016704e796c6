package brussels.samenhang.shared.mail;

import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Where mails wait for the end of the act that causes them: an act that fails sends nothing. */
@Singleton
public class Outbox {

    private static final String INSERT = "insert into outgoing_mail (recipient, subject, body) values (:recipient, :subject, :body)";

    @Inject
    Sql sql;

    /** Plain text only, so that whatever a name holds stays a name. Nothing happens without an address. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String recipient, String subject, String body) {
        if (recipient != null) {
            sql.query(INSERT).with("recipient", recipient).with("subject", subject.replaceAll("\\s+", " ")).with("body", body).execute();
        }
    }
}
