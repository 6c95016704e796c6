package brussels.samenhang.coordination;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import brussels.samenhang.governance.Groups;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened, on the day it holds from, and who may know what of it; and colleagues elsewhere. */
@QuarkusTest
class TimelineTest {

    private Neighborhood here;

    @BeforeEach
    void aPartnership() {
        here = new Neighborhood();
    }

    @Test
    void whatHappenedIsToldToEverybodyWithoutNames() {
        var told = Api.publicly().queryParam("partnership", here.partnership).get("/timeline");
        told.then().statusCode(200).body("items.what", hasItems("memberJoined", "postCreated")).body("items.find { it.what == 'memberJoined' }.on", equalTo("2022-01-01"))
                .body("items.what", not(hasItem("holderAppointed"))).body("items.recordedBy", everyItem(equalTo(null)));
        assertThat(told.asString()).doesNotContain(here.coordinator.name);
    }

    @Test
    void whoTakesPartSeesWhoAndWhoWroteItDown() {
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("partnership", here.partnership, "task", Map.of("nl", "Verslag maken"), "bearer", "ocmw", "validFrom", "2024-01-01"))
                .post("/responsibilities").then().statusCode(201);
        Api.as(here.partner.token()).queryParam("partnership", here.partnership).get("/timeline").then().body("items.find { it.what == 'holderAppointed' }.person", equalTo(here.coordinator.name))
                .body("items.find { it.what == 'taskGiven' }.recordedBy", equalTo(here.coordinator.name)).body("items.find { it.what == 'taskGiven' }.recordedAt", notNullValue())
                .body("items.find { it.what == 'taskGiven' }.on", equalTo("2024-01-01"));
    }

    @Test
    void itIsFilteredByWhatAndWhen() {
        Api.publicly().queryParam("partnership", here.partnership).queryParam("kind", "member").get("/timeline").then().body("items.what", contains("memberJoined"));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("from", "2022-01-02").get("/timeline").then().body("total", equalTo(0));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("asOf", "2021-12-31").get("/timeline").then().body("total", equalTo(0));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("asOf", "2022-01-01").get("/timeline").then().body("items.what", hasItem("memberJoined"));
        Api.publicly().queryParam("organization", here.organization).get("/timeline").then().body("items.what", contains("memberJoined"));
        Api.publicly().queryParam("post", here.coordinatorPost).get("/timeline").then().body("items.what", contains("postCreated"));
        Api.publicly().get("/timeline").then().statusCode(400);
        Api.publicly().queryParam("post", here.coordinatorPost).queryParam("partnership", here.partnership).get("/timeline").then().statusCode(400);
    }

    @Test
    void aNewNameIsAnEvent() {
        var etag = Api.as(Tokens.administration()).get("/partnerships/{id}", here.partnership).header("ETag");
        Api.as(Tokens.administration()).header("If-Match", etag).contentType(JSON).body(Map.of("name", Map.of("nl", "Nieuwe naam"))).patch("/partnerships/{id}", here.partnership)
                .then().statusCode(200);
        Api.publicly().queryParam("partnership", here.partnership).queryParam("kind", "name").get("/timeline").then().body("items.title.nl", contains("Nieuwe naam"))
                .body("items[0].detail.nl", equalTo("LWGC Testwijk " + here.partnership));
    }

    @Test
    void whatBodiesDidIsToldToWhoMayReadIt() {
        var token = here.coordinator.token();
        for (var confidentiality : List.of("open", "partners", "confidential")) {
            var fields = Groups.fields(confidentiality);
            fields.put("name", Map.of("nl", "Groep " + confidentiality));
            var body = Groups.body(token, here.partnership, fields);
            Groups.post(token, "/decisions", Map.of("body", body, "fields", Map.of("decidedOn", "2025-03-01", "title", Map.of("nl", "Besluit " + confidentiality), "mode", "consensus",
                    "alternatives", List.of(), "participation", List.of()))).statusCode(201);
            var meeting = Groups.meeting(token, body, "2025-03-01T22:30:00Z", "2025-03-01T23:30:00Z");
            Groups.post(token, "/meetings/" + meeting + "/records", Map.of("organizations", List.of())).statusCode(200);
            Groups.post(token, "/bodies/" + body + "/endings", Map.of("on", "2025-12-31")).statusCode(200);
        }
        var rule = Groups.post(token, "/partnershipRules", Map.of("partnership", here.partnership, "kind", "criteria", "title", Map.of("nl", "Criteria"),
                "version", Map.of("label", "1", "text", Map.of("nl", "Nabij"), "effectiveFrom", "2025-01-01"))).statusCode(201).extract().<String>path("id");
        Groups.post(token, "/partnershipRules/" + rule + "/versions", Map.of("label", "2", "text", Map.of("nl", "Haalbaar"), "effectiveFrom", "2025-07-01")).statusCode(200);

        var told = Api.publicly().queryParam("partnership", here.partnership).get("/timeline");
        told.then().statusCode(200).body(of("bodyFounded") + "title.nl", containsInAnyOrder("Groep open", "Groep partners"))
                .body(of("bodyEnded") + "title.nl", containsInAnyOrder("Groep open", "Groep partners")).body(of("bodyEnded") + "on", hasItem("2025-12-31"))
                .body(of("decisionTaken") + "title.nl", contains("Besluit open")).body(of("meetingHeld") + "detail.nl", contains("Groep open")).body(of("meetingHeld") + "on", contains("2025-03-01"))
                .body(of("rulePublished") + "detail.nl", contains("2", "1")).body(of("rulePublished") + "on", contains("2025-07-01", "2025-01-01"))
                .body("items.recordedBy", everyItem(equalTo(null)));
        assertThat(told.asString()).doesNotContain("confidential");
        Api.as(here.partner.token()).queryParam("partnership", here.partnership).get("/timeline").then()
                .body(of("decisionTaken") + "title.nl", containsInAnyOrder("Besluit open", "Besluit partners"))
                .body(of("meetingHeld") + "detail.nl", containsInAnyOrder("Groep open", "Groep partners")).body(of("decisionTaken") + "recordedBy", everyItem(equalTo(here.coordinator.name)));
        Api.as(token).queryParam("partnership", here.partnership).get("/timeline").then().body(of("decisionTaken") + "title.nl", hasItem("Besluit confidential"));
        Api.as(Tokens.administration()).queryParam("partnership", here.partnership).get("/timeline").then().body(of("decisionTaken") + "title.nl", not(hasItem("Besluit confidential")));
    }

    private static String of(String what) {
        return "items.findAll { it.what == '" + what + "' }.";
    }

    @Test
    void coordinatorsFindColleaguesByFunctionAndPlace() {
        var other = new Neighborhood();
        for (var word : List.of(other.partnership.toString(), "wijkréferent " + other.partnership)) {
            Api.as(here.coordinator.token()).queryParam("q", word).get("/coordinators").then().statusCode(200).body("items.id", contains(other.coordinatorPost.toString()))
                    .body("items[0].contact.email", equalTo("wijk@samenhang.example")).body("items[0].holders", equalTo(null));
        }
        Api.as(here.coordinator.token()).queryParam("q", "100%_niets").get("/coordinators").then().body("total", equalTo(0));
        Api.as(here.partner.token()).get("/coordinators").then().statusCode(403);
    }
}
