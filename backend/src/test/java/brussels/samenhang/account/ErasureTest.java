package brussels.samenhang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {

    @Inject
    Sql sql;

    @Inject
    Fixtures fixtures;

    private UUID organization;
    private UUID person;
    private String name;
    private String email;
    private String token;

    /** Somebody with a name that occurs nowhere else, an editor, in a contact and in the journal. */
    @BeforeEach
    void somebody() {
        organization = fixtures.organization("Werkplek " + UUID.randomUUID());
        fixtures.ownerOf(organization);
        person = fixtures.person("nl");
        name = "Wisse (W.) Weg-" + person.toString().substring(24);
        email = Fixtures.email(person);
        token = Tokens.user(person.toString(), email, name);
        fixtures.use(person, organization, "editor");
        run("insert into organization_contact (organization_id, function, email, phone, generic, person_name, person_agreed, position) values ('%s', '{\"nl\": \"Onthaal\"}', '%s', '+32 2 555 00 01', false, '%s', true, 0)"
                .formatted(organization, email, name));
        run("insert into organization_contact (organization_id, function, email, phone, generic, person_name, position) values ('%s', '{\"nl\": \"Algemeen\"}', 'info@werkplek.example', '+32 2 555 00 02', true, '%s', 1)"
                .formatted(organization, name));
        run("insert into journal_entry (actor_subject, actor_person_id, act, subject_type, subject_id, organization_id, before, after) values ('%s', '%s', 'organizationEdited', 'organization', '%s', '%s', '{\"contacts\": [{\"email\": \"%s\"}]}', '{\"purpose\": \"Vraag naar %s, ook ''s avonds\"}')"
                .formatted(person, person, organization, organization, email, name));
        run("insert into outgoing_mail (recipient, subject, body) values ('%s', 'Dag', '%s')".formatted(email, name));
    }

    @Test
    void aPersonGoesAndTheFunctionsTheDatesAndWhatWasDoneStay() {
        Api.as(token).get("/me/traces").then().statusCode(200).body("name", equalTo(name)).body("traces.kind", hasItems("account", "rights", "contacts", "mails", "journal"));
        erase(token).statusCode(200).body("person", equalTo(person.toString())).body("traces.find { it.kind == 'contacts' }.count", equalTo(2));

        assertThat(everywhere()).as("what the name or the address still occurs in").isEmpty();
        Api.publicly().get("/organizations/" + organization).then().body("contacts.function.nl", contains("Onthaal", "Algemeen"))
                .body("contacts[0].email", equalTo(null)).body("contacts[1].email", equalTo("info@werkplek.example")).body("contacts[1].phone", equalTo("+32 2 555 00 02"));
        Api.as(Tokens.administration()).get("/journalEntries?organization=" + organization).then()
                .body("items.find { it.act == 'organizationEdited' }.actor", equalTo(ErasureService.SOMEBODY))
                .body("items.find { it.act == 'organizationEdited' }.after.purpose", equalTo("Vraag naar …, ook 's avonds"))
                .body("items.find { it.act == 'organizationUserEnded' }.actor", equalTo(ErasureService.SOMEBODY));
        Api.as(Tokens.administration()).get("/organizations/" + organization + "/users?past=true").then().body("items.person.name", hasItems(ErasureService.SOMEBODY));
        Api.as(token).get("/me").then().body("organizations", empty()).body("person.id", not(equalTo(person.toString())));
    }

    @Test
    void theOnlyOwnerHandsOverFirst() {
        var alone = fixtures.organization("Eenzaam " + UUID.randomUUID());
        fixtures.use(person, alone, "owner");
        erase(token).statusCode(409).body("detail", containsString("Eenzaam"));
        Api.as(token).get("/me").then().body("person.name", equalTo(name));
    }

    @Test
    void theAdministrationErasesOnARequestThatCameByMail() {
        var alone = fixtures.organization("Achtergelaten " + UUID.randomUUID());
        fixtures.use(person, alone, "owner");
        Api.as(token).get("/me").then().statusCode(200);
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("person", email.toUpperCase())).post("/personSearches").then().statusCode(200)
                .body("items.id", contains(person.toString())).body("items[0].name", equalTo(name));
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of()).post("/persons/" + person + "/erasures").then().statusCode(200);
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of()).post("/persons/" + person + "/erasures").then().statusCode(404);
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("person", name)).post("/personSearches").then().body("items", empty());
        Api.as(Tokens.newcomer()).get("/organizations/" + alone).then().body("permittedActions", contains("claim"));
    }

    /** Every table with a text of this person in it. */
    private List<String> everywhere() {
        return sql.query("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name").list(row -> row.text("table_name")).stream()
                .filter(table -> sql.query("select from \"%s\" kept where position(lower(:email) in lower(kept::text)) > 0 or position(lower(:name) in lower(kept::text)) > 0".formatted(table))
                        .with("email", email).with("name", name).exists()).toList();
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).execute());
    }

    private static ValidatableResponse erase(String token) {
        return Api.as(token).contentType(ContentType.JSON).body(Map.of()).post("/me/erasures").then();
    }
}
