package brussels.samenhang.organization.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoinRequestTest {

    private static final String SYNTHESE = "00000000-0000-7000-9002-000000000011";
    private static final String ENDED = "00000000-0000-7000-9002-000000000069";

    @Inject
    Sql sql;

    @Test
    void aSecondPersonJoinsInsteadOfRegisteringAgain() {
        var newcomer = newcomer();
        var id = ask(newcomer, SYNTHESE).statusCode(201).body("status", equalTo("open")).body("claim", equalTo(false))
                .body("organization.name.nl", equalTo("Buurthuis De Synthese")).body("permittedActions", contains("withdraw")).extract().<String>path("id");
        assertThat(mails("partner@samenhang.example")).contains("Nieuwe Medewerker wil werken voor Buurthuis De Synthese");
        Api.as(Tokens.partnerInMarollen()).get("/me/tasks").then().body("items.findAll { it.type == 'joinRequestToReview' }.subject.id", hasItem(id));
        Api.as(Tokens.partnerInMarollen()).get("/joinRequests?organization=" + SYNTHESE + "&status=open").then().body("items.id", hasItem(id));
        decide(Tokens.partnerInMarollen(), id, Map.of("outcome", "accepted", "answer", "Welkom")).statusCode(200).body("status", equalTo("accepted"));
        Api.as(newcomer).get("/me").then().body("organizations.organization.id", contains(SYNTHESE)).body("organizations.role", contains("editor"))
                .body("visibility", equalTo("partner"));
        assertThat(mails(email(newcomer))).containsExactly("U werkt nu voor Buurthuis De Synthese");
        ask(newcomer, SYNTHESE).statusCode(409).body("detail", equalTo("Deze persoon werkt al voor deze organisatie."));
    }

    @Test
    void anOrganizationNobodyActsForIsClaimedAndTheAdministrationMakesTheFirstOwner() {
        var organization = organization();
        var first = newcomer();
        var id = ask(first, organization).statusCode(201).body("claim", equalTo(true)).extract().<String>path("id");
        Api.as(Tokens.administration()).get("/me/tasks").then().body("items.subject.id", hasItem(id));
        decide(Tokens.coordinatorOfMarollen(), id, Map.of("outcome", "accepted")).statusCode(403);
        decide(Tokens.administration(), id, Map.of("outcome", "accepted")).statusCode(200);
        Api.as(first).get("/me").then().body("organizations.role", contains("owner"));

        var second = ask(newcomer(), organization).statusCode(201).body("claim", equalTo(false)).extract().<String>path("id");
        decide(Tokens.administration(), second, Map.of("outcome", "accepted")).statusCode(403);
        decide(first, second, Map.of("outcome", "accepted", "role", "reader")).statusCode(200);
        Api.as(first).get("/organizations/" + organization + "/users").then().body("items.role", contains("owner", "reader"));
    }

    @Test
    void aRefusalIsToldWithItsReasonAndClosesTheRequest() {
        var newcomer = newcomer();
        var id = ask(newcomer, SYNTHESE).extract().<String>path("id");
        decide(Tokens.partnerInMarollen(), id, Map.of("outcome", "refused", "answer", "Wij kennen u niet.")).statusCode(200)
                .body("status", equalTo("refused")).body("answer", equalTo("Wij kennen u niet."));
        decide(Tokens.partnerInMarollen(), id, Map.of("outcome", "accepted")).statusCode(409).body("detail", equalTo("Dit verzoek is al geweigerd."));
        Api.as(newcomer).get("/joinRequests").then().body("items.id", contains(id)).body("items[0].answer", equalTo("Wij kennen u niet."));
        ask(newcomer, SYNTHESE).statusCode(201);
    }

    @Test
    void oneRequestIsOpenAtATimeAndMayBeTakenBack() {
        var newcomer = newcomer();
        var id = ask(newcomer, SYNTHESE).extract().<String>path("id");
        ask(newcomer, SYNTHESE).statusCode(409).body("type", equalTo("urn:problem-type:samenhang:stateConflict"))
                .body("detail", equalTo("U hebt dit al gevraagd. Het verzoek wacht op een antwoord."));
        withdraw(Tokens.partnerInMarollen(), id).statusCode(403);
        withdraw(newcomer, id).statusCode(200).body("status", equalTo("withdrawn")).body("permittedActions", equalTo(List.of()));
        withdraw(newcomer, id).statusCode(409);
    }

    @Test
    void othersDoNotSeeWhoAsked() {
        var id = ask(newcomer(), SYNTHESE).extract().<String>path("id");
        for (var other : List.of(Tokens.partnerInKuregem(), Tokens.coordinatorOfMarollen(), Tokens.evaluator(), newcomer())) {
            Api.as(other).get("/joinRequests/" + id).then().statusCode(403);
            Api.as(other).get("/joinRequests").then().statusCode(200).body("items.id", not(hasItem(id)));
        }
        Api.as(Tokens.administration()).get("/joinRequests/" + id).then().statusCode(200).body("permittedActions", equalTo(List.of()));
    }

    @Test
    void nobodyJoinsWhatDoesNotExistOrHasEnded() {
        ask(newcomer(), ENDED).statusCode(409);
        Api.uncontracted().auth().oauth2(newcomer()).contentType(ContentType.JSON).body(Map.of("organization", UUID.randomUUID())).post("/joinRequests").then().statusCode(400)
                .body("issues.name", contains("organization")).body("issues.type", contains("urn:problem-type:belgif:input-validation:referencedResourceNotFound"));
        Api.uncontracted().auth().oauth2(newcomer()).contentType(ContentType.JSON).body(Map.of("function", "x".repeat(201), "message", "x".repeat(2001))).post("/joinRequests").then()
                .statusCode(400).body("issues.name.sort()", equalTo(List.of("function", "message", "organization")));
    }

    private static String newcomer() {
        var subject = UUID.randomUUID().toString();
        return Tokens.user(subject, "nieuw-" + subject + "@samenhang.example", "Nieuwe Medewerker");
    }

    private static String email(String token) {
        return Api.as(token).get("/me").then().extract().path("person.email");
    }

    private String organization() {
        return sql.query("insert into organization (name, type) values (jsonb_build_object('nl', 'Onbeheerd ' || gen_random_uuid()), 'neighborhoodHouse') returning id")
                .first(row -> row.uuid("id").toString()).orElseThrow();
    }

    private List<String> mails(String email) {
        return sql.query("select subject from outgoing_mail where recipient = :email order by id").with("email", email).list(row -> row.text("subject"));
    }

    private static ValidatableResponse ask(String token, String organization) {
        return Api.as(token).contentType(ContentType.JSON).body(Map.of("organization", organization, "function", "Onthaal", "message", "Ik werk er sinds mei.")).post("/joinRequests").then();
    }

    private static ValidatableResponse decide(String token, String id, Map<String, ?> body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post("/joinRequests/" + id + "/decisions").then();
    }

    private static ValidatableResponse withdraw(String token, String id) {
        return Api.as(token).contentType(ContentType.JSON).body(Map.of()).post("/joinRequests/" + id + "/withdrawals").then();
    }
}
