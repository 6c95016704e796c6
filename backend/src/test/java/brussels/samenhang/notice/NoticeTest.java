package brussels.samenhang.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking for cooperation, training offered and needed, and those who answer (1-R74, 1-R83). */
@QuarkusTest
class NoticeTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private UUID house;
    private UUID practice;
    private String owner;
    private String answers;

    @BeforeEach
    void whoLooksForSomethingAndWhoMayAnswer() {
        house = fixtures.organization("Huurdershuis");
        practice = fixtures.organization("Praktijk");
        owner = fixtures.ownerOf(house);
        answers = fixtures.editorOf(practice);
    }

    @Test
    void whatIsLookedForIsReadByEverybodyAndOnlyWhoSpeaksForTheOrganizationPostsIt() {
        post(answers, "/notices", notice("cooperation", "Samen op huisbezoek")).statusCode(403);
        post(fixtures.readerOf(house), "/notices", notice("cooperation", "Samen op huisbezoek")).statusCode(403);
        var id = post(owner, "/notices", notice("cooperation", "Samen op huisbezoek")).statusCode(201)
                .body("permittedActions", contains("edit", "end")).extract().<String>path("id");

        Api.publicly().get("/notices/" + id).then().statusCode(200).body("title.nl", equalTo("Samen op huisbezoek")).body("organization.id", equalTo(house.toString()))
                .body("current", equalTo(true)).body("permittedActions", emptyIterable());
        Api.publicly().queryParam("organization", house).queryParam("theme", "housing").queryParam("q", "HUISBEZOEK").get("/notices").then().body("items.id", contains(id));
        Api.publicly().queryParam("organization", house).queryParam("theme", "sport").get("/notices").then().body("items", emptyIterable());
        Api.publicly().queryParam("organization", house).queryParam("kind", "trainingNeed").get("/notices").then().body("items", emptyIterable());
    }

    @Test
    void aPartnershipPostsThroughItsCoordinator() {
        var partnership = fixtures.partnership("Netwerk");
        var asked = Map.of("kind", "cooperation", "partnership", partnership, "notice", fields("Een zaal gezocht"));

        post(owner, "/notices", asked).statusCode(403);
        post(fixtures.coordinatorOf(partnership), "/notices", asked).statusCode(201).body("partnership.id", equalTo(partnership.toString())).body("organization", nullValue());
    }

    @Test
    void mistakesAreToldAllAtOnce() {
        var wrong = new HashMap<>(fields("Te laat"));
        wrong.putAll(Map.of("openUntil", today().minusDays(1).toString(), "themes", List.of("noSuchTheme", "other"), "territories", List.of(UUID.randomUUID())));

        post(owner, "/notices", Map.of("kind", "cooperation", "organization", house, "partnership", UUID.randomUUID(), "notice", wrong)).statusCode(400)
                .body("issues.name", containsInAnyOrder("notice.themes", "notice.themeOther", "notice.territories", "notice.openUntil", "organization", "partnership"));
    }

    @Test
    void bothSidesSeeTheInterestAndNobodyElseDoes() {
        var id = posted("cooperation", "Vocht");
        var interest = post(answers, "/noticeInterests", Map.of("notice", id, "organization", practice, "message", "Wij doen mee")).statusCode(201)
                .body("status", equalTo("interested")).body("permittedActions", contains("withdraw")).extract().<String>path("id");

        Api.as(owner).queryParam("notice", id).get("/noticeInterests").then().body("items.message", contains("Wij doen mee")).body("items[0].permittedActions", contains("answer"));
        Api.as(fixtures.ownerOf(fixtures.organization("Derde"))).queryParam("notice", id).get("/noticeInterests").then().statusCode(200).body("items", emptyIterable());
        Api.as(owner).get("/me/tasks").then().body("items.type", hasItem("noticeInterestToAnswer"));

        post(owner, "/noticeInterests/" + interest + "/answers", Map.of("outcome", "inContact", "message", "We bellen")).statusCode(200).body("status", equalTo("inContact"));
        Api.as(answers).get("/noticeInterests/" + interest).then().body("answer", equalTo("We bellen"));
        post(owner, "/noticeInterests/" + interest + "/answers", Map.of("outcome", "declined")).statusCode(409);
        Api.as(owner).get("/me/tasks").then().body("items.type", not(hasItem("noticeInterestToAnswer")));
    }

    @Test
    void whoLetsGoMayComeBackAndNobodyAnswersTwiceOrItself() {
        var id = posted("cooperation", "Vocht");
        var asked = Map.of("notice", id, "organization", practice);
        var interest = post(answers, "/noticeInterests", asked).statusCode(201).extract().<String>path("id");

        post(answers, "/noticeInterests", asked).statusCode(409).body("detail", containsString("al laten weten"));
        post(answers, "/noticeInterests/" + interest + "/withdrawals", Map.of()).statusCode(200).body("status", equalTo("withdrawn")).body("permittedActions", contains("express"));
        post(answers, "/noticeInterests", asked).statusCode(201).body("id", equalTo(interest)).body("status", equalTo("interested"));
        post(owner, "/noticeInterests", Map.of("notice", id, "organization", house)).statusCode(400).body("issues[0].name", equalTo("organization"));
    }

    @Test
    void aCoordinatorIntroducesAMemberWhichThenSpeaksForItself() {
        var partnership = fixtures.partnership("Netwerk");
        var coordinator = fixtures.coordinatorOf(partnership);
        var wanted = new HashMap<>(fields("Onbekend is onbemind"));
        wanted.put("introductionBy", partnership);
        var id = post(owner, "/notices", Map.of("kind", "cooperation", "organization", house, "notice", wanted)).statusCode(201).extract().<String>path("id");
        Api.as(coordinator).get("/me/tasks").then().body("items.findAll { it.type == 'noticeToIntroduce' }.subject.id", contains(id));
        var introduction = Map.of("notice", id, "organization", practice, "introducedBy", partnership, "message", "Jullie kennen de artsen");

        post(coordinator, "/noticeInterests", introduction).statusCode(400).body("issues[0].detail", containsString("leden"));
        fixtures.membership(practice, partnership, LocalDate.of(2024, 1, 1));
        post(coordinator, "/noticeInterests", introduction).statusCode(201).body("status", equalTo("introduced"));
        post(coordinator, "/noticeInterests", introduction).statusCode(409);

        Api.as(coordinator).get("/me/tasks").then().body("items.type", not(hasItem("noticeToIntroduce")));
        Api.as(answers).get("/me/tasks").then().body("items.findAll { it.type == 'noticeIntroductionToAnswer' }.subject.id", contains(id));
        post(answers, "/noticeInterests", Map.of("notice", id, "organization", practice)).statusCode(201).body("status", equalTo("interested"))
                .body("introducedBy.id", equalTo(partnership.toString())).body("introduction", equalTo("Jullie kennen de artsen"));
        Api.as(answers).get("/organizations/" + practice + "/load").then().body("noticesAnswered", equalTo(1)).body("openIntroductions", equalTo(0));
    }

    @Test
    void itEndsWithWhatCameOfItAndStaysReadable() {
        var id = posted("trainingNeed", "Formulieren");
        post(owner, "/notices/" + id + "/endings", Map.of("how", "found", "outcome", "Twee vormingen gevolgd")).statusCode(200)
                .body("status", equalTo("found")).body("current", equalTo(false)).body("permittedActions", emptyIterable());

        post(owner, "/notices/" + id + "/endings", Map.of("how", "ended")).statusCode(409);
        post(answers, "/noticeInterests", Map.of("notice", id, "organization", practice)).statusCode(409);
        Api.publicly().queryParam("organization", house).get("/notices").then().body("items", emptyIterable());
        Api.publicly().queryParam("organization", house).queryParam("state", "past").get("/notices").then().body("items.outcome", contains("Twee vormingen gevolgd"));
    }

    @Test
    void onePastItsLastDayIsNoLongerOpenAndAsksWhatCameOfIt() {
        var id = posted("cooperation", "Vergeten");
        QuarkusTransaction.requiringNew().run(() -> sql.query("update notice set posted_on = date '2025-01-01', open_until = date '2025-02-01' where id = cast(:id as uuid)").with("id", id).execute());

        Api.publicly().get("/notices/" + id).then().body("status", equalTo("open")).body("current", equalTo(false));
        Api.as(owner).get("/me/tasks").then().body("items.findAll { it.type == 'noticeToClose' }.subject.id", contains(id));
        post(answers, "/noticeInterests", Map.of("notice", id, "organization", practice)).statusCode(409);
        var etag = Api.as(owner).get("/notices/" + id).header("ETag");
        Api.as(owner).header("If-Match", etag).contentType("application/merge-patch+json").body(Map.of("openUntil", today().plusDays(5).toString())).patch("/notices/" + id)
                .then().statusCode(200).body("current", equalTo(true));
    }

    @Test
    void aNeedMeetsTheOffersOfOthersWithTheSameThemeUnlessLanguageOrPlaceDiffer() {
        var need = posted("trainingNeed", "Wij zoeken");
        var offer = training(Map.of("themes", List.of("housing"), "languages", List.of("nl", "fr")));
        training(Map.of("themes", List.of("housing"), "languages", List.of("tr")));
        training(Map.of("themes", List.of("sport")));
        var elsewhere = sql.query("select id from territory where nis_code = 21001").list(row -> row.uuid("id")).getFirst();
        var here = sql.query("select id from territory where nis_code = 21004").list(row -> row.uuid("id")).getFirst();
        training(Map.of("themes", List.of("housing"), "territories", List.of(elsewhere)));
        var near = training(Map.of("themes", List.of("housing"), "territories", List.of(here)));

        Api.publicly().queryParam("matching", need).queryParam("organization", practice).get("/notices").then().statusCode(200).body("items.id", containsInAnyOrder(offer, near));
        Api.publicly().queryParam("matching", offer).queryParam("organization", house).get("/notices").then().body("items.id", contains(need));
    }

    @Test
    void itIsFoundByTheGeneralSearchWhileItIsOpen() {
        var word = "zoekertje" + UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9]", "x");
        var id = posted("cooperation", word);
        Api.publicly().queryParam("q", word).get("/searchResults").then().body("items.findAll { it.kind == 'notice' }.id", contains(id));

        post(owner, "/notices/" + id + "/endings", Map.of("how", "ended")).statusCode(200);
        Api.publicly().queryParam("q", word).get("/searchResults").then().body("items.findAll { it.kind == 'notice' }", emptyIterable());
    }

    private String posted(String kind, String title) {
        return post(owner, "/notices", notice(kind, title)).statusCode(201).extract().path("id");
    }

    private String training(Map<String, Object> more) {
        var fields = new HashMap<>(fields("Vorming"));
        fields.put("languages", List.of());
        fields.put("territories", List.of());
        fields.putAll(more);
        return post(answers, "/notices", Map.of("kind", "trainingOffer", "organization", practice, "notice", fields)).statusCode(201).extract().path("id");
    }

    private Map<String, Object> notice(String kind, String title) {
        return Map.of("kind", kind, "organization", house, "notice", fields(title));
    }

    private Map<String, Object> fields(String title) {
        var here = sql.query("select id from territory where nis_code = 21004").list(row -> row.uuid("id")).getFirst();
        return Map.of("title", Map.of("nl", title), "themes", List.of("housing"), "languages", List.of("nl"), "territories", List.of(here),
                "contact", Map.of("email", "onthaal@huis.example"), "openUntil", today().plusMonths(2).toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ValidatableResponse post(String token, String path, Object body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post(path).then();
    }
}
