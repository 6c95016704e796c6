package brussels.samenhang.account;

import brussels.samenhang.shared.security.Account;
import brussels.samenhang.shared.text.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Makes the person behind a token known here. Somebody who was named before signing in is recognized by the verified
 * e-mail address, and only as long as nobody else has signed in as that person: an address that changed hands never
 * hands over rights with it.
 */
@Singleton
class Provisioning {

    @Inject
    PersonRepository persons;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** In a transaction of its own: the first request of a newcomer may be one that only reads. */
    void know(Account account) {
        QuarkusTransaction.requiringNew().run(() -> {
            oneAtATime(account);
            persons.findBySubject(account.subject()).ifPresentOrElse(known -> follow(known, account), () -> meet(account));
            persons.flush();
            persons.findBySubject(account.subject()).ifPresent(person -> person.seenAsAdministration(account.administration() ? LocalDate.now(clock) : null));
        });
    }

    /** Two first requests of one newcomer at the same moment make one person. */
    private void oneAtATime(Account account) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:subject, 0))", Object.class)
                .setParameter("subject", account.subject()).getSingleResult();
    }

    private void follow(Person known, Account account) {
        var email = verifiedEmail(account);
        if (email != null && !email.equalsIgnoreCase(known.email())) {
            takeFromOther(email);
        }
        known.follow(account.name(), email);
    }

    private void meet(Account account) {
        var email = verifiedEmail(account);
        var language = Language.of(account.locale()).orElse(Language.DEFAULT);
        persons.findByEmail(email).filter(person -> !person.isLinked())
                .ifPresentOrElse(named -> named.linkTo(account.subject(), account.name(), language), () -> {
                    takeFromOther(email);
                    persons.persist(Person.signedIn(account.subject(), account.name(), email, language, clock.instant()));
                });
    }

    private void takeFromOther(String email) {
        persons.findByEmail(email).ifPresent(other -> {
            other.loseEmail();
            persons.flush();
        });
    }

    private static String verifiedEmail(Account account) {
        return account.emailVerified() ? account.email() : null;
    }
}
