package brussels.samenhang.indicator.collection;

import static brussels.samenhang.indicator.IndicatorFixture.approved;
import static brussels.samenhang.indicator.IndicatorFixture.definition;
import static brussels.samenhang.indicator.IndicatorFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollectionTest {

    private static final String MAROLLEN = "00000000-0000-7000-9003-000000000001";
    private static final String KUREGEM = "00000000-0000-7000-9003-000000000006";
    private static final String DE_SYNTHESE = "00000000-0000-7000-9002-000000000011";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Test
    void aPeriodIsClosedUntilItIsOpenedAndOpenAgainForWhoGetsMoreTime() {
        var indicator = approved(with(definition("count"), "lowestLevel", "organization"));
        enter(Tokens.partnerInMarollen(), figure(indicator, "1901")).statusCode(409).body("type", equalTo("urn:problem-type:samenhang:periodLocked"))
                .body("detail", equalTo("The period 1901 is not open for figures. The administration opens it, or gives you more time."));
        enter(Tokens.coordinatorOfMarollen(), figure(indicator, "1901")).statusCode(409);

        String round = open("1901", TODAY.minusDays(20), TODAY.minusDays(1)).statusCode(201).body("state", equalTo("over")).extract().path("id");
        open("1901", TODAY, TODAY).statusCode(409).body("detail", equalTo("This period was already opened. Give a partnership more time if that is needed."));
        enter(Tokens.partnerInMarollen(), figure(indicator, "1901")).statusCode(409);

        extend(round, KUREGEM, TODAY).statusCode(200);
        enter(Tokens.partnerInMarollen(), figure(indicator, "1901")).statusCode(409);
        extend(round, MAROLLEN, TODAY.minusDays(1)).statusCode(400).body("issues.name", contains("until"));
        extend(round, MAROLLEN, TODAY.plusDays(3)).statusCode(200).body("state", equalTo("open")).body("extensions", hasSize(2));
        String id = enter(Tokens.partnerInMarollen(), figure(indicator, "1901")).statusCode(201).body("permittedActions", contains("edit", "submit")).extract().path("id");
        Api.as(Tokens.partnerInMarollen()).contentType(ContentType.JSON).body(Map.of()).post("/observations/" + id + "/submissions").then().statusCode(200);

        Api.publicly().get("/collectionRounds/" + round).then().statusCode(200).body("permittedActions", nullValue())
                .body("extensions.find { it.partnership.id == '" + MAROLLEN + "' }.reason", nullValue());
        Api.as(Tokens.partnerInMarollen()).get("/collectionRounds/" + round).then()
                .body("extensions.find { it.partnership.id == '" + MAROLLEN + "' }.reason", equalTo("Ziekte in het team"))
                .body("extensions.find { it.partnership.id == '" + KUREGEM + "' }.reason", nullValue());
    }

    @Test
    void whatWasSentBackCanBeCorrectedThoughThePeriodIsClosed() {
        var indicator = approved(with(definition("count"), "lowestLevel", "organization"));
        String id = enter(Tokens.administration(), figure(indicator, "1902")).statusCode(201).extract().path("id");
        Api.as(Tokens.partnerInMarollen()).get("/observations/" + id).then().body("permittedActions", empty());
        act(id, "submissions", Map.of());
        act(id, "decisions", Map.of("outcome", "returned", "note", "Kan dit kloppen?"));
        var etag = Api.as(Tokens.partnerInMarollen()).get("/observations/" + id).then().body("permittedActions", contains("edit", "submit")).extract().header("ETag");
        Api.as(Tokens.partnerInMarollen()).header("If-Match", etag).contentType("application/merge-patch+json").body(Map.of("value", "8")).patch("/observations/" + id).then().statusCode(200);
        Api.as(Tokens.partnerInMarollen()).contentType(ContentType.JSON).body(Map.of("note", "Ja")).post("/observations/" + id + "/submissions").then().statusCode(200);
    }

    @Test
    void theAdministrationSeesHowFarAllAreAndOthersOnlyTheirOwn() {
        String round = Api.publicly().get("/collectionRounds").then().statusCode(200).extract().path("items.find { it.periodType == 'year' && it.period == '2025' }.id");
        Api.as(Tokens.administration()).get("/collectionRounds/" + round + "/progress").then().statusCode(200).body("items.size()", greaterThan(10))
                .body("items.partnership.id", hasItem(KUREGEM)).body("items.find { it.partnership.id == '" + MAROLLEN + "' }.handedIn", greaterThan(0));
        Api.as(Tokens.partnerInMarollen()).get("/collectionRounds/" + round + "/progress").then().body("items.partnership.id", hasItem(MAROLLEN))
                .body("items.partnership.id", not(hasItem(KUREGEM)));
        Api.as(Tokens.newcomer()).get("/collectionRounds/" + round + "/progress").then().body("items", empty());
    }

    @Test
    void whatWasHandedInIsFrozenToTheByte() throws Exception {
        String round = open("1903", TODAY, TODAY.plusDays(3)).statusCode(201).extract().path("id");
        freeze(round).statusCode(409).body("detail", equalTo("Nothing has been handed in for this period yet."));
        var indicator = approved(with(definition("count"), "lowestLevel", "organization"));
        String id = enter(Tokens.partnerInMarollen(), with(figure(indicator, "1903"), "narrative", Map.of("nl", "Café (2×) → Łukasz Żółć, Čačak, Șerban, ğ"))).statusCode(201).extract().path("id");
        act(id, "submissions", Map.of());
        String frozen = freeze(round).statusCode(201).body("figures", equalTo(1)).extract().path("id");
        String sha256 = Api.as(Tokens.partnerInMarollen()).get("/collectionSubmissions/" + frozen).then().statusCode(200).extract().path("sha256");

        var content = json(frozen);
        org.assertj.core.api.Assertions.assertThat(brussels.samenhang.shared.document.Canonical.sha256(new String(content, java.nio.charset.StandardCharsets.UTF_8))).isEqualTo(sha256);
        org.assertj.core.api.Assertions.assertThat(new String(content, java.nio.charset.StandardCharsets.UTF_8)).startsWith("{\"figures\":[{\"caveat\":{\"nl\":\"Alleen in proeven\"}")
                .contains("\"narrative\":{\"nl\":\"Café (2×) → Łukasz Żółć, Čačak, Șerban, ğ\"}").contains("\"value\":\"7\"");
        var paper = pdf(frozen, "fr");
        org.assertj.core.api.Assertions.assertThat(words(paper)).contains("Chiffres de ").contains("SHA-256 (JSON): " + sha256)
                .contains("Café (2×) → Łukasz Żółć, Čačak, Șerban, ğ");

        act(id, "decisions", Map.of("outcome", "returned", "note", "Nog eens tellen"));
        org.assertj.core.api.Assertions.assertThat(json(frozen)).isEqualTo(content);
        org.assertj.core.api.Assertions.assertThat(pdf(frozen, "fr")).isEqualTo(paper).isNotEqualTo(pdf(frozen, "nl"));
        Api.as(Tokens.partnerInKuregem()).get("/collectionSubmissions").then().statusCode(200).body("items.id", not(hasItem(frozen)));
        Api.as(Tokens.partnerInMarollen()).queryParam("round", round).get("/collectionSubmissions").then().body("items.id", contains(frozen));
    }

    private static byte[] json(String frozen) {
        return Api.as(Tokens.partnerInMarollen()).accept(ContentType.JSON).get("/collectionSubmissions/" + frozen + "/content").then().statusCode(200).extract().asByteArray();
    }

    private static String words(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static byte[] pdf(String frozen, String language) {
        return Api.as(Tokens.partnerInMarollen()).accept("application/pdf").queryParam("language", language).get("/collectionSubmissions/" + frozen + "/content").then().statusCode(200)
                .extract().asByteArray();
    }

    private static ValidatableResponse freeze(String round) {
        return Api.as(Tokens.coordinatorOfMarollen()).header("Accept-Language", "en").contentType(ContentType.JSON).body(Map.of("round", round, "partnership", MAROLLEN))
                .post("/collectionSubmissions").then();
    }

    @Test
    void aRoundIsOfAPeriodAndEndsAfterItBegins() {
        open("soon", TODAY, TODAY.minusDays(1)).statusCode(400).body("issues.name", contains("period", "deadline"));
    }

    private static Map<String, Object> figure(String indicator, String period) {
        return with(new HashMap<>(), "indicator", indicator, "period", period, "partnership", MAROLLEN, "organization", DE_SYNTHESE, "source", "Eigen telling", "value", "7");
    }

    private static ValidatableResponse enter(String token, Map<String, Object> body) {
        return Api.as(token).header("Accept-Language", "en").contentType(ContentType.JSON).body(body).post("/observations").then();
    }

    private static void act(String id, String act, Map<String, Object> body) {
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(body).post("/observations/" + id + "/" + act).then().statusCode(200);
    }

    private static ValidatableResponse open(String period, LocalDate from, LocalDate until) {
        return Api.as(Tokens.administration()).header("Accept-Language", "en").contentType(ContentType.JSON)
                .body(Map.of("period", period, "opensOn", from.toString(), "deadline", until.toString())).post("/collectionRounds").then();
    }

    private static ValidatableResponse extend(String round, String partnership, LocalDate until) {
        return Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("partnership", partnership, "until", until.toString(), "reason", "Ziekte in het team"))
                .post("/collectionRounds/" + round + "/extensions").then();
    }
}
