package brussels.samenhang.testing;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Rows a test needs and does not test. Every call makes new ones, so that tests do not meet each other. People are
 * given back as their tokens: {@code Api.as(fixtures.ownerOf(organization))}.
 */
@Singleton
public class Fixtures {

    @Inject
    Sql sql;

    public UUID organization(String name) {
        var id = Ids.next();
        run("insert into organization (id, name, type) values ('%s', jsonb_build_object('nl', '%s'), 'association')", id, name);
        return id;
    }

    /** Without generation or territory, taking members on proposal. */
    public UUID partnership(String name) {
        return partnership(name, "onProposal");
    }

    public UUID partnership(String name, String regime) {
        var id = Ids.next();
        run("insert into partnership (id, name, type, regime) values ('%s', jsonb_build_object('nl', '%s', 'fr', '%s (fr)'), 'thematicNetwork', '%s')", id, name, name, regime);
        return id;
    }

    public UUID membership(UUID organization, UUID partnership, LocalDate from) {
        var id = Ids.next();
        run("insert into membership (id, organization_id, partnership_id, kind, valid_from) values ('%s', '%s', '%s', 'partner', '%s')", id, organization, partnership, from);
        return id;
    }

    public UUID endedMembership(UUID organization, UUID partnership, LocalDate from, LocalDate until, String reason, String note) {
        var id = membership(organization, partnership, from);
        run("update membership set valid_until = '%s', end_reason = '%s', end_note = '%s' where id = '%s'", until, reason, note, id);
        return id;
    }

    public String ownerOf(UUID organization) {
        return userOf(organization, "owner");
    }

    public String editorOf(UUID organization) {
        return userOf(organization, "editor");
    }

    public String readerOf(UUID organization) {
        return userOf(organization, "reader");
    }

    public String coordinatorOf(UUID partnership) {
        var person = person("nl");
        coordinate(person, partnership);
        return token(person);
    }

    public void coordinate(UUID person, UUID partnership) {
        var post = Ids.next();
        run("insert into post (id, role_type, scope, partnership_id, valid_from) values ('%s', 'neighborhoodReferent', 'partnership', '%s', '2020-01-01')", post, partnership);
        run("insert into appointment (post_id, person_id, valid_from) values ('%s', '%s', '2020-01-01')", post, person);
    }

    /** A new person who writes and reads in {@code language}, at {@code <id>@people.example}. */
    public UUID person(String language) {
        var id = Ids.next();
        run("insert into person (id, subject, name, email, language) values ('%s', '%s', 'Test Person', '%s', '%s')", id, id, email(id), language);
        return id;
    }

    /** As an ordinary member, elected. */
    public void seat(UUID person, String body) {
        run("insert into body_seat (body_id, basis, role, person_id, category, valid_from) values ('%s', 'elected', 'member', '%s', 'fieldWorker', '2020-01-01')", body, person);
    }

    public static String email(UUID person) {
        return person + "@people.example";
    }

    public static String token(UUID person) {
        return Tokens.user(person.toString(), email(person), "Test Person");
    }

    public void use(UUID person, UUID organization, String role) {
        run("insert into organization_user (organization_id, person_id, role, since) values ('%s', '%s', '%s', '2020-01-01')", organization, person, role);
    }

    private String userOf(UUID organization, String role) {
        var person = person("nl");
        use(person, organization, role);
        return token(person);
    }

    private void run(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement.formatted(values)).execute());
    }
}
