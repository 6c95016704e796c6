package brussels.samenhang.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.samenhang.shared.persistence.Sql;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailRoundTest {

    @Inject
    Outbox outbox;

    @Inject
    MailRound round;

    @Inject
    MockMailbox mailbox;

    @Inject
    Sql sql;

    @Test
    void aMailIsSentOnceWhenTheActIsOver() {
        var to = address();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(to, "Eén\nregel", "Dag,\n\ntot <straks>"));
        assertThat(mailbox.getMailsSentTo(to)).isEmpty();
        round.send();
        round.send();
        assertThat(mailbox.getMailsSentTo(to)).hasSize(1).first().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Eén regel");
            assertThat(mail.getText()).isEqualTo("Dag,\n\ntot <straks>");
            assertThat(mail.getHtml()).isNull();
        });
    }

    @Test
    void anActThatFailsSendsNothing() {
        var to = address();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(to, "Niet", "versturen");
            throw new IllegalStateException("the act fails");
        })).isInstanceOf(IllegalStateException.class);
        round.send();
        assertThat(mailbox.getMailsSentTo(to)).isEmpty();
    }

    @Test
    void aMailThatCannotBeSentWaitsAndLetsOthersPass() {
        var to = address();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add("not an address\u0000".replace("\u0000", ""), "Kapot", "adres");
            outbox.add(to, "Heel", "adres");
        });
        round.send();
        assertThat(mailbox.getMailsSentTo(to)).hasSize(1);
        sql.query("delete from outgoing_mail where subject = 'Kapot'").execute();
    }

    private static String address() {
        return "mail-" + UUID.randomUUID() + "@samenhang.example";
    }
}
