package brussels.samenhang.story;

import static brussels.samenhang.governance.Groups.body;
import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
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

/** Change stories from writing to choosing and taking back, who reads them, and how they are counted (1-R5, 1-R71, 1 §7.9 D13). */
@QuarkusTest
class ChangeStoryTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID network;
    private String coordinator;
    private String author;
    private String partner;

    @BeforeEach
    void aPartnershipWithTwoPartners() {
        network = fixtures.partnership("Netwerk");
        author = memberOf(network);
        partner = memberOf(network);
        coordinator = fixtures.coordinatorOf(network);
    }

    @Test
    void aStoryIsReadByOthersOnlyOnceAcceptedAndAsFarAsTheConsentReaches() {
        var id = written(Map.of("consent", "members"));
        Api.as(author).get("/changeStories/" + id).then().statusCode(200).body("own", equalTo(true)).body("state", equalTo("proposed")).body("permittedActions", contains("edit", "withdraw"));
        Api.as(partner).get("/changeStories/" + id).then().statusCode(404);

        review(id, Map.of("verdict", "accepted")).statusCode(200).body("permittedActions", contains("edit", "select", "withdraw"));
        Api.as(partner).get("/changeStories/" + id).then().statusCode(200).body("permittedActions", empty());
        Api.as(author).get("/changeStories/" + id).then().body("permittedActions", contains("withdraw"));
        Api.as(Tokens.administration()).get("/changeStories/" + id).then().statusCode(404);
        Api.publicly().get("/changeStories/" + id).then().statusCode(404);

        patch(coordinator, "/changeStories/" + id, Map.of("consent", "everybody")).statusCode(400).body("issues.name", contains("consentedOn"));
        patch(coordinator, "/changeStories/" + id, Map.of("consent", "everybody", "consentedOn", "2026-03-01")).statusCode(200);
        Api.publicly().get("/changeStories/" + id).then().statusCode(200).body("title.nl", equalTo("Samen naar het loket"));
    }

    @Test
    void whatIsReturnedSaysWhyAndIsProposedAgainByEditing() {
        var id = written(Map.of());
        review(id, Map.of("verdict", "returned")).statusCode(400).body("issues.name", contains("note"));
        review(id, Map.of("verdict", "returned", "note", "Noem de straat niet")).statusCode(200).body("state", equalTo("returned"));
        review(id, Map.of("verdict", "accepted")).statusCode(409);
        Api.as(author).get("/changeStories/" + id).then().body("reviewNote", equalTo("Noem de straat niet"));
        patch(author, "/changeStories/" + id, Map.of("change", Map.of("nl", "Bewoners gaan samen"))).statusCode(200).body("state", equalTo("proposed"));
        post(coordinator, "/changeStories/" + id + "/reviews", Map.of("verdict", "accepted")).statusCode(428);
    }

    @Test
    void aBodyOfThePartnershipChoosesAnAcceptedStoryOnceADayAndSaysWhy() {
        var id = written(Map.of("consent", "everybody"));
        var open = body(coordinator, network, "open");
        var closed = body(coordinator, network, "confidential");
        var other = fixtures.partnership("Ander netwerk");
        var elsewhere = body(fixtures.coordinatorOf(other), other, "open");
        select(id, open, "2026-03-01").statusCode(409);
        review(id, Map.of("verdict", "accepted")).statusCode(200);
        select(id, elsewhere, "2026-03-01").statusCode(400).body("issues.name", contains("body"));
        select(id, open, "2999-03-01").statusCode(400).body("issues.name", contains("on"));
        select(id, open, "2026-03-01").statusCode(200);
        select(id, open, "2026-03-01").statusCode(409);
        select(id, closed, "2026-04-01").statusCode(200).body("selections.body.id", contains(closed, open));
        Api.publicly().get("/changeStories/" + id).then().body("selections.reason.nl", contains("Dit duurt voort", "Dit duurt voort")).body("selections[0].body", nullValue()).body("selections[1].body.id", equalTo(open));
    }

    @Test
    void whenTheConsentIsTakenBackNothingThatWasToldIsKept() {
        var id = written(Map.of("consent", "everybody"));
        review(id, Map.of("verdict", "accepted")).statusCode(200);
        select(id, body(coordinator, network, "open"), "2026-03-01").statusCode(200);
        post(partner, "/changeStories/" + id + "/withdrawals", Map.of()).statusCode(403);
        Api.as(author).post("/changeStories/" + id + "/withdrawals").then().statusCode(204);

        Api.as(coordinator).get("/changeStories/" + id).then().statusCode(404);
        assertThat(sql.query("select num_nonnulls(title, change, significance, contribution, review_note)::int as kept from change_story where id = cast(:id as uuid)").with("id", id)
                .first(row -> row.integer("kept"))).contains(0);
        assertThat(sql.query("select count(*)::int as kept from change_story_selection where story_id = cast(:id as uuid)").with("id", id).first(row -> row.integer("kept"))).contains(0);
        Api.as(coordinator).post("/changeStories/" + id + "/withdrawals").then().statusCode(409);
        Api.as(Tokens.administration()).queryParam("subjectType", "changeStory").queryParam("subject", id).get("/journalEntries").then()
                .body("items.act", contains("storyWithdrawn", "storySelected", "storyAccepted", "storyWritten")).body("items.after", contains(nullValue(), nullValue(), nullValue(), nullValue()));
    }

    @Test
    void aPersonIsNotWrittenDownAndThePeriodIsOver() {
        write(Map.of("change", Map.of("nl", "Bel 0470 12 34 56"))).statusCode(400).body("issues.name", contains("fields.change")).body("issues[0].value", nullValue());
        write(Map.of("periodUntil", "2025-01-01")).statusCode(400).body("issues.name", contains("fields.periodUntil"));
        write(Map.of("periodUntil", "2999-01-01")).statusCode(400).body("issues.name", contains("fields.periodUntil"));
        write(Map.of("domain", "noSuchDomain")).statusCode(400).body("issues.name", contains("fields.domain"));
    }

    @Test
    void acceptedStoriesAreCountedAsSomebodyWouldCountThemByHand() {
        var told = List.of(Map.of("domain", "referral", "level", "person", "consent", "everybody"), Map.of("domain", "referral", "level", "network", "consent", "members"),
                Map.of("domain", "other", "level", "network", "phase", "diagnosis", "consent", "administration"));
        var ids = told.stream().map(fields -> written(Map.copyOf(fields))).toList();
        ids.forEach(id -> review(id, Map.of("verdict", "accepted")).statusCode(200));
        written(Map.of("domain", "referral"));
        select(ids.getFirst(), body(coordinator, network, "open"), "2026-03-01").statusCode(200);

        var counted = dashboard(coordinator).body("stories", equalTo(3)).body("selected", equalTo(1)).body("partnerships", equalTo(1)).body("mostSignificant.id", contains(ids.getFirst()));
        for (var dimension : List.of("domain", "level")) {
            var byHand = told.stream().collect(Collectors.groupingBy(story -> story.get(dimension), Collectors.summingInt(one -> 1)));
            byHand.forEach((code, number) -> counted.body("items.find { it.dimension == '" + dimension + "' && it.code == '" + code + "' }.stories", equalTo(number)));
        }
        counted.body("items.findAll { it.dimension == 'domain' }.code", contains("referral", "other")).body("items.findAll { it.dimension == 'phase' }.code", containsInAnyOrder("implementation", "diagnosis"))
                .body("items.find { it.code == 'referral' }.selected", equalTo(1));
        dashboard(Tokens.administration()).body("stories", equalTo(2));
        Api.as(coordinator).queryParam("partnership", network).queryParam("level", "network").get("/dashboards/changeStories").then().body("stories", equalTo(2)).body("mostSignificant", empty());
        Api.as(coordinator).queryParam("partnership", network).queryParam("selected", true).get("/changeStories").then().body("items.id", contains(ids.getFirst()));
    }

    private ValidatableResponse dashboard(String token) {
        return Api.as(token).queryParam("partnership", network).get("/dashboards/changeStories").then().statusCode(200);
    }

    private ValidatableResponse review(String id, Map<String, Object> review) {
        var etag = Api.as(coordinator).get("/changeStories/" + id).header("ETag");
        return Api.as(coordinator).header("If-Match", etag).contentType(ContentType.JSON).body(review).post("/changeStories/" + id + "/reviews").then();
    }

    private ValidatableResponse select(String id, String body, String on) {
        return post(coordinator, "/changeStories/" + id + "/selections", Map.of("body", body, "on", on, "reason", Map.of("nl", "Dit duurt voort")));
    }

    private String written(Map<String, Object> more) {
        return write(more).statusCode(201).extract().path("id");
    }

    private ValidatableResponse write(Map<String, Object> more) {
        var fields = new HashMap<String, Object>(Map.of("domain", "participation", "phase", "implementation", "level", "person", "teller", "resident", "title", Map.of("nl", "Samen naar het loket"),
                "change", Map.of("nl", "Buren gaan mee"), "significance", Map.of("nl", "Niemand staat alleen"), "periodFrom", "2026-01-01", "periodUntil", "2026-01-31"));
        fields.putAll(Map.of("consent", "members", "consentedOn", "2026-02-01"));
        fields.putAll(more);
        return post(author, "/changeStories", Map.of("partnership", network, "fields", fields));
    }

    private String memberOf(UUID partnership) {
        var house = fixtures.organization("Buurthuis");
        fixtures.membership(house, partnership, LocalDate.of(2024, 1, 1));
        return fixtures.editorOf(house);
    }
}
