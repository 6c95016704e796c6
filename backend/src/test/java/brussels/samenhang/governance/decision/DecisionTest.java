package brussels.samenhang.governance.decision;

import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.governance.Groups;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionTest {

    @Inject
    Fixtures fixtures;

    private UUID house;
    private UUID clinic;
    private UUID network;
    private String body;
    private String coordinator;
    private String ofHouse;
    private String ofClinic;

    @BeforeEach
    void twoPartners() {
        house = fixtures.organization("Buurthuis");
        clinic = fixtures.organization("Kliniek");
        network = fixtures.partnership("Netwerk");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        fixtures.membership(clinic, network, LocalDate.of(2024, 1, 1));
        coordinator = fixtures.coordinatorOf(network);
        ofHouse = fixtures.editorOf(house);
        ofClinic = fixtures.editorOf(clinic);
        body = Groups.body(coordinator, network, "partners");
    }

    @Test
    void aDecisionKeepsWhatWasNotChosenAndWhy() {
        var id = recorded("Samen op huisbezoek");

        Api.as(ofHouse).get("/decisions/" + id).then().statusCode(200).body("mode", equalTo("consensus")).body("alternatives.title", contains("Elk apart"))
                .body("alternatives[0].why", equalTo("Mensen moeten hun verhaal dan twee keer doen")).body("reservations", equalTo("De kliniek wil het na een jaar herbekijken"))
                .body("feedbackGiven", equalTo(false)).body("permittedActions", contains("react"));
        Api.publicly().get("/decisions/" + id).then().statusCode(404);
        patch(coordinator, "/decisions/" + id, Map.of("consequence", "Wie gaat, belt eerst")).statusCode(200).body("consequence", equalTo("Wie gaat, belt eerst")).body("mode", equalTo("consensus"));
    }

    @Test
    void whatOnePartnerSaidIsHiddenUntilAnswersAreBroughtTogether() {
        var id = recorded("Samen op huisbezoek");
        post(ofHouse, "/decisions/" + id + "/steps", step("consultation", house, "Wij willen dit")).statusCode(200).body("steps[0].words", equalTo("Wij willen dit"));
        post(ofHouse, "/decisions/" + id + "/steps", step("consultation", clinic, "Namens een ander")).statusCode(403);
        post(ofHouse, "/decisions/" + id + "/steps", step("feedback", null, "Klaar")).statusCode(403);

        Api.as(ofClinic).get("/decisions/" + id).then().body("steps[0].organization.name.nl", equalTo("Buurthuis")).body("steps[0].words", nullValue());
        Api.as(coordinator).get("/decisions/" + id).then().body("steps[0].words", notNullValue());

        post(coordinator, "/decisions/" + id + "/steps", step("synthesis", null, "Beide willen het, met een proefjaar")).statusCode(200);
        Api.as(ofClinic).get("/decisions/" + id).then().body("steps[0].words", equalTo("Wij willen dit"));
    }

    @Test
    void aDecisionThatDidNotComeBackToWhoWasAskedIsVisibleAsSuch() {
        var told = recorded("Verteld");
        var silent = recorded("Niet verteld");
        post(coordinator, "/decisions/" + told + "/steps", step("feedback", null, "Rondgestuurd")).statusCode(200).body("feedbackGiven", equalTo(true));

        log().queryParam("feedbackGiven", false).get("/decisions").then().body("items.id", contains(silent));
        log().queryParam("feedbackGiven", true).get("/decisions").then().body("items.id", contains(told));
        post(coordinator, "/decisions/" + silent + "/steps", step("reaction", null, "Iemand")).statusCode(400).body("issues[0].name", equalTo("organization"));
        post(coordinator, "/decisions/" + silent + "/steps", Map.of("kind", "feedback", "on", "2999-01-01", "words", "Ooit")).statusCode(400);
    }

    @Test
    void theLogIsSearched() {
        var id = recorded("Huisbezoek met twee");
        recorded("Soep op het plein");

        log().queryParam("q", "HUISBEZOEK").get("/decisions").then().body("items.id", contains(id));
        log().queryParam("q", "verhaal dan twee").get("/decisions").then().body("items", hasSize(2));
        log().queryParam("mode", "majority").get("/decisions").then().body("items", empty());
        log().queryParam("from", "2025-03-02").get("/decisions").then().body("items", empty());
        log().queryParam("until", "2025-03-01").get("/decisions").then().body("items", hasSize(2));
    }

    @Test
    void delegatesTellTheirOwnPeopleAndSayThatTheyDid() {
        var id = recorded("Samen op huisbezoek");
        var report = post(ofHouse, "/decisions/" + id + "/reports", Map.of("organization", house, "toWhom", "Het team van de balie")).statusCode(200)
                .body("reports[0].doneOn", nullValue()).body("reports[0].mayReport", equalTo(true)).extract().<String>path("reports[0].id");
        Api.as(ofClinic).get("/decisions/" + id).then().body("reports[0].mayReport", equalTo(false));
        post(ofClinic, "/decisions/reports/" + report + "/completions", Map.of()).statusCode(403);

        post(ofHouse, "/decisions/reports/" + report + "/completions", Map.of()).statusCode(200).body("reports[0].doneOn", notNullValue());
        post(ofHouse, "/decisions/reports/" + report + "/completions", Map.of()).statusCode(409);
    }

    @Test
    void aDecisionNamesThePublishedCriteriaItWasTakenBy() {
        var elsewhere = fixtures.partnership("Elders");
        var foreign = criteria(fixtures.coordinatorOf(elsewhere), elsewhere);
        var own = criteria(coordinator, network);
        var fields = fields("Projecten gekozen");
        fields.put("criteria", foreign);
        post(coordinator, "/decisions", Map.of("body", body, "fields", fields)).statusCode(400).body("issues[0].name", equalTo("fields.criteria"));

        fields.put("criteria", own);
        post(coordinator, "/decisions", Map.of("body", body, "fields", fields)).statusCode(201).body("criteria.label", equalTo("1")).body("criteria.title.nl", equalTo("Criteria"));
    }

    private static String criteria(String token, UUID partnership) {
        return post(token, "/partnershipRules", Map.of("partnership", partnership, "kind", "criteria", "title", Map.of("nl", "Criteria"),
                "version", Map.of("label", "1", "text", Map.of("nl", "Nabij en haalbaar"), "effectiveFrom", "2025-01-01"))).statusCode(201).extract().path("versions[0].id");
    }

    private RequestSpecification log() {
        return Api.as(ofHouse).queryParam("partnership", network);
    }

    /** Limits inside the part that is recorded hold as well, and what is wrong is told at once. */
    @Test
    void everythingThatIsWrongInsideIsToldAtOnce() {
        var wrong = fields("x".repeat(301));
        wrong.remove("participation");
        wrong.put("alternatives", List.of(Map.of("title", "Elk apart")));
        post(coordinator, "/decisions", Map.of("body", body, "fields", wrong)).statusCode(400)
                .body("issues.name", containsInAnyOrder("fields.participation", "fields.title", "fields.alternatives[0].why"));
    }

    private String recorded(String title) {
        return post(coordinator, "/decisions", Map.of("body", body, "fields", fields(title))).statusCode(201).extract().path("id");
    }

    private static HashMap<String, Object> fields(String title) {
        return new HashMap<>(Map.of("decidedOn", "2025-03-01", "title", Map.of("nl", title), "mode", "consensus",
                "alternatives", List.of(Map.of("title", "Elk apart", "why", "Mensen moeten hun verhaal dan twee keer doen")),
                "reservations", "De kliniek wil het na een jaar herbekijken", "participation", List.of("fieldWorkers")));
    }

    private static Map<String, Object> step(String kind, UUID organization, String words) {
        var step = new HashMap<String, Object>(Map.of("kind", kind, "on", "2025-03-02", "words", words));
        if (organization != null) {
            step.put("organization", organization);
        }
        return step;
    }
}
