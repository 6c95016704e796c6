package brussels.samenhang.governance.invitation;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The mailer of the framework, except that it refuses a number of times, or that everything dies right after it sent, for addresses a test names. */
@Alternative
@Priority(1)
@Singleton
public class FrailMailer implements Mailer {

    /** Like the end of a process: nothing catches it. */
    static final class Death extends Error {
    }

    static final Map<String, Integer> REFUSALS = new ConcurrentHashMap<>();
    static final Map<String, Boolean> DEATHS = new ConcurrentHashMap<>();

    @Inject
    ReactiveMailer mailer;

    @Override
    public void send(Mail... mails) {
        for (var mail : mails) {
            var to = mail.getTo().getFirst();
            if (REFUSALS.merge(to, -1, Integer::sum) >= 0) {
                throw new IllegalStateException("421 try again later");
            }
            mailer.send(mail).await().indefinitely();
            if (DEATHS.remove(to) != null) {
                throw new Death();
            }
        }
    }
}
