package brussels.samenhang.account;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A professional who signs in or fills a role. */
@Entity
class Person {

    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;
    private String subject;
    private String name;
    private String email;
    @Enumerated(EnumType.STRING)
    private Language language;
    /** For mails only; rights come with the token. */
    private LocalDate administrationSeenOn;
    private Instant createdAt;
    @Version
    private int version;

    protected Person() {
    }

    /** Somebody who is named by others and has not signed in. */
    static Person named(String name, String email, Instant now) {
        var person = new Person();
        person.id = Ids.next();
        person.name = shortened(name);
        person.email = email;
        person.language = Language.DEFAULT;
        person.createdAt = now;
        return person;
    }

    static Person signedIn(String subject, String name, String email, Language language, Instant now) {
        var person = named(name, email, now);
        person.subject = subject;
        person.language = language;
        return person;
    }

    /** The identity provider vouches that the owner of this e-mail address is the one who signed in. */
    void linkTo(String subject, String name, Language language) {
        this.subject = subject;
        this.name = shortened(name);
        this.language = language;
    }

    /** Name and address follow the identity provider; an address it has not verified is not taken over. */
    void follow(String name, String verifiedEmail) {
        this.name = shortened(name);
        if (verifiedEmail != null) {
            this.email = verifiedEmail;
        }
    }

    /** @param day null when the role is gone */
    void seenAsAdministration(LocalDate day) {
        administrationSeenOn = day;
    }

    /** The address belongs to somebody else now. */
    void loseEmail() {
        email = null;
    }

    void speak(Language language) {
        this.language = language;
    }

    boolean isLinked() {
        return subject != null;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    Language language() {
        return language;
    }

    int version() {
        return version;
    }

    static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
