package brussels.samenhang.membership.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementTest {

    @Inject
    Fixtures fixtures;

    private UUID house;
    private UUID network;
    private String owner;
    private String coordinator;

    @BeforeEach
    void aMember() {
        house = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        owner = fixtures.ownerOf(house);
        coordinator = fixtures.coordinatorOf(network);
    }

    @Test
    void thePublicReadsKindTitleAndPeriodOnly() {
        var id = record(charter(List.of(house))).statusCode(201).body("parties", hasSize(1)).extract().<String>path("id");

        Api.publicly().get("/agreements/" + id).then().statusCode(200).body("kind", equalTo("charter")).body("title.nl", equalTo("Charter")).body("validFrom", equalTo("2024-03-01"))
                .body("subject", nullValue()).body("parties", nullValue()).body("versions", nullValue());
        Api.as(fixtures.readerOf(house)).get("/agreements/" + id).then().body("subject.nl", equalTo("Hoe we beslissen")).body("parties[0].organization.name.nl", equalTo("Buurthuis"));
    }

    @Test
    void aPartySignsByFunctionOnceAndStaysAParty() {
        var id = record(charter(List.of(house))).extract().<String>path("id");
        sign(fixtures.ownerOf(fixtures.organization("Elders")), id).statusCode(403);

        sign(owner, id).statusCode(200).body("parties[0].function", equalTo("Voorzitter")).body("parties[0].signedOn", equalTo("2024-03-02"));

        sign(owner, id).statusCode(409).body("detail", equalTo("Deze partij tekende al op 2024-03-02."));
        patch(id, Map.of("organizations", List.of())).statusCode(409);
        patch(id, Map.of("validUntil", "2025-12-31")).statusCode(200).body("validUntil", equalTo("2025-12-31"));
        Api.publicly().queryParam("partnership", network).queryParam("asOf", "2025-12-31").get("/agreements").then().body("items", hasSize(1));
        Api.publicly().queryParam("partnership", network).queryParam("asOf", "2026-01-01").get("/agreements").then().body("items", emptyIterable());
    }

    @Test
    void versionsFollowEachOther() {
        var id = record(charter(List.of())).extract().<String>path("id");
        version(id, "1", "2024-03-01").statusCode(200);
        version(id, "2", "2025-03-01").statusCode(200).body("versions.label", contains("2", "1"));

        version(id, "2", "2025-04-01").statusCode(409).body("detail", equalTo("Deze versie bestaat al. Geef ze een andere naam."));
    }

    @Test
    void nothingOnPaperIsAnAnswerToo() {
        var none = new HashMap<>(charter(List.of()));
        none.put("kind", "none");
        record(none).statusCode(201);

        record(none).statusCode(409).body("detail", equalTo("Er staat al dat er bewust niets op papier is."));
        none.put("organizations", List.of(house));
        record(none).statusCode(400).body("issues[0].name", equalTo("organizations"));
    }

    @Test
    void beforeTheReviewTheCoordinatorIsReminded() {
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        var id = record(charter(List.of())).extract().<String>path("id");
        patch(id, Map.of("reviewOn", today.plusDays(31).toString())).statusCode(200);
        Api.as(coordinator).get("/me/tasks").then().body("items.subject.id", not(hasItem(id)));

        patch(id, Map.of("reviewOn", today.plusDays(30).toString())).statusCode(200);
        Api.as(coordinator).get("/me/tasks").then().body("items.subject.id", hasItem(id));
    }

    @Test
    void aMemberDoesNotRecordAgreements() {
        Api.as(owner).contentType(ContentType.JSON).body(Map.of("partnership", network, "fields", charter(List.of()))).post("/agreements").then().statusCode(403);
    }

    private static Map<String, Object> charter(List<UUID> organizations) {
        return Map.of("kind", "charter", "title", Map.of("nl", "Charter"), "subject", Map.of("nl", "Hoe we beslissen"), "validFrom", "2024-03-01",
                "organizations", organizations, "wholePartnership", false);
    }

    private ValidatableResponse record(Map<String, Object> fields) {
        return Api.as(coordinator).contentType(ContentType.JSON).body(Map.of("partnership", network, "fields", fields)).post("/agreements").then();
    }

    private ValidatableResponse patch(String id, Map<String, ?> change) {
        var etag = Api.as(coordinator).get("/agreements/" + id).header("ETag");
        return Api.as(coordinator).header("If-Match", etag).contentType("application/merge-patch+json").body(change).patch("/agreements/" + id).then();
    }

    private ValidatableResponse version(String id, String label, String on) {
        return Api.as(coordinator).contentType(ContentType.JSON).body(Map.of("label", label, "datedOn", on, "url", "https://documenten.example/charter.pdf"))
                .post("/agreements/" + id + "/versions").then();
    }

    private ValidatableResponse sign(String token, String id) {
        return Api.as(token).contentType(ContentType.JSON).body(Map.of("organization", house, "function", "Voorzitter", "on", "2024-03-02"))
                .post("/agreements/" + id + "/signatures").then();
    }
}
