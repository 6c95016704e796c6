package brussels.samenhang.relation;

import static brussels.samenhang.governance.Groups.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations in the view of both sides, who reads what of them, and how they are counted (1-R50, R51; 1 §7.9 D4, D5). */
@QuarkusTest
class RelationTest {

    @Inject
    Fixtures fixtures;

    private UUID network;
    private UUID house;
    private UUID clinic;
    private String ofHouse;
    private String ofClinic;
    private String coordinator;

    @BeforeEach
    void twoMembersOfAPartnership() {
        network = fixtures.partnership("Netwerk");
        house = member("Buurthuis");
        clinic = member("Wijkgezondheidscentrum");
        ofHouse = fixtures.editorOf(house);
        ofClinic = fixtures.editorOf(clinic);
        coordinator = fixtures.coordinatorOf(network);
    }

    @Test
    void whatOneSideDeclaresIsNotPublicUntilTheOtherSaysSoToo() {
        var id = declared(Map.of());
        Api.publicly().get("/relations/" + id).then().statusCode(404);
        Api.as(ofHouse).get("/relations/" + id).then().statusCode(200).body("state", equalTo("declared")).body("permittedActions", contains("edit", "withdraw"));
        Api.as(ofClinic).get("/relations/" + id).then().statusCode(200).body("permittedActions", contains("answer")).body("said.motives", nullValue());
        Api.as(coordinator).get("/relations/" + id).then().statusCode(200).body("said.motives", nullValue()).body("said.note.nl", equalTo("Elke maand"));
        Api.as(ofClinic).get("/me/tasks").then().body("items.findAll { it.type == 'relationToAnswer' }.subject.id", hasItem(id));

        answer(id, Map.of("verdict", "qualified", "tags", List.of("oneWayReferral"), "ownWord", "doorverwijzing", "benefits", List.of("none"))).statusCode(200).body("state", equalTo("qualified"));
        Api.as(ofClinic).get("/me/tasks").then().body("items.subject.id", not(hasItem(id)));
        Api.publicly().get("/relations/" + id).then().statusCode(200).body("tags", contains("jointProject", "referral")).body("otherTags", contains("oneWayReferral"))
                .body("said", nullValue()).body("answered", nullValue());
        Api.as(ofHouse).get("/relations/" + id).then().body("said.motives", contains("conviction")).body("answered.ownWord", equalTo("doorverwijzing"));

        answer(id, Map.of("verdict", "declined")).statusCode(200);
        Api.publicly().get("/relations/" + id).then().statusCode(404);
    }

    @Test
    void whatIsSaidOtherwiseAfterAnAnswerIsAskedAgainAndTheAnswerStays() {
        var id = declared(Map.of());
        answer(id, Map.of("verdict", "confirmed")).statusCode(200).body("saidSince", equalTo(false));
        patch(ofHouse, id, Map.of("formality", "agreement")).statusCode(200).body("saidSince", equalTo(true)).body("state", equalTo("confirmed"));
        Api.as(ofClinic).get("/me/tasks").then().body("items.subject.id", hasItem(id));
        patch(ofClinic, id, Map.of("formality", "charter")).statusCode(403);
    }

    @Test
    void ofTwoOrganizationsOneRelationStandsWhoeverDeclaredIt() {
        var id = declared(Map.of());
        post(ofClinic, "/relations", body(clinic, house, network, Map.of())).statusCode(409);
        post(ofClinic, "/relations", body(clinic, house, null, Map.of())).statusCode(201);
        post(ofHouse, "/relations", body(house, house, network, Map.of())).statusCode(400).body("issues.name", contains("other"));
        answer(id, Map.of("verdict", "confirmed")).statusCode(200);
        act(ofClinic, id, "endings", Map.of("on", "2019-12-31", "reason", "done")).statusCode(400).body("issues.name", contains("on"));
        act(ofClinic, id, "endings", Map.of("on", "2026-06-30", "reason", "done")).statusCode(200).body("endedOn", equalTo("2026-06-30"));
        Api.publicly().get("/relations/" + id).then().statusCode(404);
        Api.as(ofHouse).get("/relations/" + id).then().statusCode(200).body("permittedActions", empty());
        act(ofHouse, id, "evolutions", Map.of("turn", "deepened", "on", "2026-01-01")).statusCode(409);
        post(ofClinic, "/relations", body(clinic, house, network, Map.of())).statusCode(201);
    }

    @Test
    void howItGoesOnIsToldByEitherSideAndTakenBackOnlyBeforeAnAnswer() {
        var id = declared(Map.of());
        Api.as(ofClinic).post("/relations/" + id + "/withdrawals").then().statusCode(403);
        answer(id, Map.of("verdict", "confirmed")).statusCode(200);
        act(ofClinic, id, "evolutions", Map.of("turn", "reduced", "on", "2026-02-01")).statusCode(200).body("evolution", equalTo("reduced"));
        act(ofHouse, id, "evolutions", Map.of("turn", "resumed", "on", "2026-03-01")).statusCode(200).body("evolution", nullValue());
        Api.as(ofHouse).post("/relations/" + id + "/withdrawals").then().statusCode(409);
        Api.as(Tokens.administration()).queryParam("subjectType", "relation").queryParam("subject", id).queryParam("organization", house).get("/journalEntries").then()
                .body("items.act", contains("relationEvolved", "relationEvolved", "relationConfirmed", "relationDeclared"));
    }

    @Test
    void whatDoesNotFitIsToldFieldByField() {
        post(ofHouse, "/relations", body(house, clinic, network, Map.of("tags", List.of("noSuchTag"), "observedOn", LocalDate.now().plusDays(2).toString(), "carriedBy", "bel 0470 12 34 56"))).statusCode(400)
                .body("issues.name", containsInAnyOrder("fields.tags", "fields.observedOn", "fields.carriedBy"));
        var id = declared(Map.of());
        answer(id, Map.of("verdict", "qualified")).statusCode(400).body("issues.name", contains("tags"));
        answer(id, Map.of("verdict", "confirmed", "ownWord", "iets")).statusCode(400).body("issues.name", contains("ownWord"));
    }

    @Test
    void relationsAreCountedAsSomebodyWouldCountThemByHand() {
        var origins = List.of("existedBefore", "existedBefore", "formalized", "newThrough", "newThrough", "newThrough", "unknown");
        var verdicts = List.of("confirmed", "declined", "confirmed", "", "", "confirmed", "confirmed");
        for (var i = 0; i < origins.size(); i++) {
            var partner = member("Partner " + i);
            String id = post(ofHouse, "/relations", body(house, partner, network, Map.of("origin", origins.get(i)))).statusCode(201).extract().path("id");
            if (!verdicts.get(i).isEmpty()) {
                act(fixtures.editorOf(partner), id, "answers", Map.of("verdict", verdicts.get(i), "tags", List.of(), "benefits", List.of())).statusCode(200);
            }
        }
        var counted = Api.as(coordinator).queryParam("partnership", network).get("/dashboards/relations").then().statusCode(200).body("relations", equalTo(7)).body("organizations", equalTo(8))
                .body("partnerships", equalTo(1));
        origins.stream().collect(Collectors.groupingBy(origin -> origin, Collectors.summingInt(_ -> 1)))
                .forEach((origin, number) -> counted.body("items.find { it.dimension == 'origin' && it.code == '" + origin + "' }.relations", equalTo(number)));
        counted.body("items.findAll { it.dimension == 'origin' }.code", contains("existedBefore", "formalized", "newThrough", "unknown"))
                .body("items.findAll { it.dimension == 'confirmation' }.code", contains("confirmed", "declared", "declined"))
                .body("items.find { it.code == 'confirmed' }.share", equalTo("57.1")).body("items.find { it.code == 'declared' }.relations", equalTo(2));
        Api.as(fixtures.coordinatorOf(fixtures.partnership("Ander"))).queryParam("partnership", network).get("/dashboards/relations").then().body("relations", equalTo(0));
    }

    private UUID member(String name) {
        var organization = fixtures.organization(name);
        fixtures.membership(organization, network, LocalDate.of(2024, 1, 1));
        return organization;
    }

    private String declared(Map<String, Object> more) {
        return post(ofHouse, "/relations", body(house, clinic, network, more)).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> body(UUID declarer, UUID other, UUID partnership, Map<String, Object> more) {
        var fields = new HashMap<String, Object>(Map.of("tags", List.of("jointProject", "referral"), "origin", "newThrough", "formality", "informal", "benefits", List.of("dailyWork"),
                "motives", List.of("conviction"), "note", Map.of("nl", "Elke maand"), "since", "2020-01-01", "observedOn", "2026-01-01"));
        fields.putAll(more);
        var body = new HashMap<String, Object>(Map.of("declarer", declarer, "other", other, "fields", fields));
        if (partnership != null) {
            body.put("partnership", partnership);
        }
        return body;
    }

    private ValidatableResponse answer(String id, Map<String, Object> said) {
        var answer = new HashMap<String, Object>(Map.of("tags", List.of(), "benefits", List.of()));
        answer.putAll(said);
        return act(ofClinic, id, "answers", answer);
    }

    private static ValidatableResponse act(String token, String id, String act, Map<String, Object> body) {
        return Api.as(token).header("If-Match", etag(token, id)).contentType(ContentType.JSON).body(body).post("/relations/" + id + "/" + act).then();
    }

    private static ValidatableResponse patch(String token, String id, Map<String, Object> change) {
        return Api.as(token).header("If-Match", etag(token, id)).contentType("application/merge-patch+json").body(change).patch("/relations/" + id).then();
    }

    private static String etag(String token, String id) {
        return Api.as(token).get("/relations/" + id).header("ETag");
    }
}
