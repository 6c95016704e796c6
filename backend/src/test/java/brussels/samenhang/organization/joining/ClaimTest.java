package brussels.samenhang.organization.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClaimTest {

    @Inject
    Sql sql;

    @Inject
    Fixtures fixtures;

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "lotte@regenton.example, https://www.regenton.example/team, info@elders.example, regenton.example",
        "lotte@Team.Regenton.Example, https://regenton.example, -, team.regenton.example",
        "lotte@elders.example, -, info@elders.example, elders.example",
        "lotte@evilregenton.example, https://regenton.example, -, -",
        "lotte@gmail.com, https://regenton.example, regenton@gmail.com, -",
        "lotte@regenton.example, niet een adres, -, -"})
    void onlyADomainOfTheOrganizationItselfSpeaksForSomebody(String email, String website, String mailbox, String own) {
        var domains = ClaimProof.domains(website, mailbox == null ? List.of() : List.of(mailbox));
        assertThat(ClaimProof.ownDomain(email, domains).orElse(null)).isEqualTo(own);
    }

    @Test
    void aClaimComesWithASentenceAndWhoDecidesSeesWhatSpeaksForIt() {
        var organization = fixtures.organization("Regenton " + UUID.randomUUID());
        run("update organization set website = 'https://www.regenton-%1$s.example', enterprise_number = '0202239951' where id = '%1$s'".formatted(organization));
        var claimant = Tokens.user(UUID.randomUUID().toString(), "lotte@regenton-%s.example".formatted(organization), "Lotte Voorbeeld");
        Api.uncontracted().auth().oauth2(claimant).contentType(ContentType.JSON).body(Map.of("organization", organization)).post("/joinRequests").then().statusCode(400)
                .body("issues.name", contains("message"));
        var id = ask(claimant, Map.of("organization", organization, "message", "Ik ben de voorzitter.", "enterpriseNumber", "BE 0202.239.951", "evidence", "https://regenton.example/team"))
                .statusCode(201).body("claim", equalTo(true)).body("permittedActions", contains("withdraw")).extract().<String>path("id");
        Api.as(Tokens.administration()).get("/joinRequests/" + id).then().body("proof.ownDomain", equalTo("regenton-%s.example".formatted(organization)))
                .body("proof.numberMatches", equalTo(true)).body("proof.evidence", equalTo("https://regenton.example/team"));
        var stranger = ask(Tokens.user(UUID.randomUUID().toString(), UUID.randomUUID() + "@gmail.com", "Iemand Anders"), Map.of("organization", organization, "message", "Ik ook.", "enterpriseNumber", "0412345678"))
                .extract().<String>path("id");
        Api.as(Tokens.administration()).get("/joinRequests/" + stranger).then().body("proof.ownDomain", nullValue()).body("proof.numberMatches", equalTo(false));
    }

    @Test
    void whoCoordinatesAPartnershipOfTheOrganizationDecidesAsLongAsItHasNoOwner() {
        var organization = fixtures.organization("Zonder eigenaar " + UUID.randomUUID());
        var partnership = fixtures.partnership("Net " + UUID.randomUUID());
        fixtures.membership(organization, partnership, LocalDate.of(2025, 1, 1));
        var coordinator = fixtures.coordinatorOf(partnership);
        var other = fixtures.coordinatorOf(fixtures.partnership("Elders " + UUID.randomUUID()));
        var person = fixtures.person("fr");
        var id = ask(Fixtures.token(person), Map.of("organization", organization, "message", "Je suis la trésorière.")).extract().<String>path("id");
        Api.as(coordinator).get("/me/tasks").then().body("items.subject.id", hasItem(id));
        Api.as(coordinator).get("/joinRequests?status=open").then().body("items.id", hasItem(id));
        Api.as(other).get("/me/tasks").then().body("items.subject.id", not(hasItem(id)));
        Api.as(other).get("/joinRequests/" + id).then().statusCode(403);
        decide(other, id).statusCode(403);
        decide(coordinator, id).statusCode(200).body("status", equalTo("accepted"));
        Api.as(Fixtures.token(person)).get("/me").then().body("organizations.role", contains("owner"));
        assertThat(subjects(Fixtures.email(person))).containsExactly("Vous agissez désormais pour " + name(organization));
        var own = ask(coordinator, Map.of("organization", organization, "message", "En ik.")).extract().<String>path("id");
        decide(coordinator, own).statusCode(403);
    }

    @Test
    void thoseWhoDecideAreRemindedAfterThreeDaysAndNotSooner() {
        var organization = fixtures.organization("Traag antwoord " + UUID.randomUUID());
        var owner = fixtures.person("nl");
        fixtures.use(owner, organization, "owner");
        var asker = Fixtures.token(fixtures.person("nl"));
        var id = ask(asker, Map.of("organization", organization)).extract().<String>path("id");
        remind(asker, id).statusCode(409);
        run("update join_request set requested_at = now() - interval '3 days 1 minute' where id = '%s'".formatted(id));
        Api.as(asker).get("/joinRequests/" + id).then().body("permittedActions", contains("remind", "withdraw"));
        remind(asker, id).statusCode(200).body("permittedActions", contains("withdraw"));
        remind(asker, id).statusCode(409);
        assertThat(subjects(Fixtures.email(owner))).hasSize(2).last().asString().contains("wacht op antwoord");
    }

    private String name(UUID organization) {
        return sql.query("select name from organization where id = :id").with("id", organization).first(row -> row.localized("name").nl()).orElseThrow();
    }

    private List<String> subjects(String address) {
        return sql.query("select subject from outgoing_mail where recipient = :address order by id").with("address", address).list(row -> row.text("subject"));
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).execute());
    }

    private static ValidatableResponse ask(String token, Map<String, ?> body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post("/joinRequests").then();
    }

    private static ValidatableResponse decide(String token, String id) {
        return Api.as(token).contentType(ContentType.JSON).body(Map.of("outcome", "accepted")).post("/joinRequests/" + id + "/decisions").then();
    }

    private static ValidatableResponse remind(String token, String id) {
        return Api.as(token).contentType(ContentType.JSON).body(Map.of()).post("/joinRequests/" + id + "/reminders").then();
    }
}
