package brussels.samenhang.indicator.assignment;

import static brussels.samenhang.indicator.IndicatorFixture.approved;
import static brussels.samenhang.indicator.IndicatorFixture.definition;
import static brussels.samenhang.indicator.IndicatorFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TargetTest {

    private static final String MAROLLEN = "00000000-0000-7000-9003-000000000001";
    private static final Map<String, Object> WHY = Map.of("nl", "Zo afgesproken in de werkgroep", "fr", "Convenu en groupe de travail");

    @Test
    void aTargetIsPutBesideTheOwnFigureAndTheStartingPoint() {
        var indicator = approved(with(definition("count"), "unit", "meetings"));
        var assignment = assigned(indicator);
        set(assignment, Map.of("kind", "baseline", "period", "2023", "value", "10", "rationale", WHY)).statusCode(201).body("distance", nullValue());
        String target = set(assignment, Map.of("kind", "target", "period", "2024", "value", "20", "rationale", WHY)).statusCode(201)
                .body("actual", nullValue()).body("distance", nullValue()).body("permittedActions", contains("withdraw")).extract().path("id");
        set(assignment, Map.of("kind", "target", "period", "2024", "value", "30", "rationale", WHY)).statusCode(409)
                .body("detail", equalTo("There already is one for this period. Withdraw it first, with the reason."));

        validated(indicator, "2024", "15");
        Api.as(Tokens.partnerInMarollen()).get("/indicatorAssignments/" + assignment + "/targets").then().statusCode(200).body("items.kind", contains("baseline", "target"))
                .body("items[1].actual.value", equalTo("15")).body("items[1].actual.status", equalTo("validated")).body("items[1].distance", equalTo("-5"))
                .body("items[1].wayGone", equalTo("50")).body("items[1].unit", equalTo("meetings")).body("items[1].permittedActions", empty());

        withdraw(target, Map.of("reason", " ")).statusCode(400);
        withdraw(target, Map.of("reason", "Te hoog gegrepen")).statusCode(200).body("withdrawnOn", notNullValue()).body("withdrawalReason", equalTo("Te hoog gegrepen"));
        withdraw(target, Map.of("reason", "Nog eens")).statusCode(409);
        set(assignment, Map.of("kind", "target", "period", "2024", "value", "16", "rationale", WHY)).statusCode(201);
        Api.as(Tokens.administration()).get("/indicatorAssignments/" + assignment + "/targets").then().body("items", hasSize(3));
    }

    @Test
    void contextIsNeverMadeATargetButMayHaveAStartingPoint() {
        var assignment = assigned(approved(with(definition("count"), "neverATarget", true)));
        set(assignment, Map.of("kind", "target", "period", "2024", "value", "1", "rationale", WHY)).statusCode(409)
                .body("detail", equalTo("This figure is context: it may never become a target. Setting a starting point is fine."));
        set(assignment, Map.of("kind", "baseline", "period", "2024", "value", "1", "rationale", WHY)).statusCode(201);
    }

    @Test
    void aTargetSaysWhyAndIsForAPeriodOfItsIndicator() {
        var assignment = assigned(approved(definition("count")));
        set(assignment, Map.of("kind", "target", "period", "2024", "value", "1")).statusCode(400).body("issues.name", contains("rationale"));
        set(assignment, Map.of("kind", "target", "period", "2024-Q1", "value", "1", "rationale", WHY)).statusCode(400).body("issues.name", contains("period"));
    }

    private static String assigned(String indicator) {
        return Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("indicator", indicator, "partnership", MAROLLEN, "validFrom", "2023-01-01"))
                .post("/indicatorAssignments").then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse set(String assignment, Map<String, Object> body) {
        return Api.as(Tokens.coordinatorOfMarollen()).header("Accept-Language", "en").contentType(ContentType.JSON).body(body)
                .post("/indicatorAssignments/" + assignment + "/targets").then();
    }

    private static ValidatableResponse withdraw(String target, Map<String, Object> body) {
        return Api.as(Tokens.coordinatorOfMarollen()).contentType(ContentType.JSON).body(body).post("/indicatorTargets/" + target + "/withdrawals").then();
    }

    private static void validated(String indicator, String period, String value) {
        String id = Api.as(Tokens.administration()).contentType(ContentType.JSON)
                .body(Map.of("indicator", indicator, "period", period, "partnership", MAROLLEN, "source", "Proef", "value", value))
                .post("/observations").then().statusCode(201).extract().path("id");
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of()).post("/observations/" + id + "/submissions").then().statusCode(200);
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("outcome", "validated")).post("/observations/" + id + "/decisions").then().statusCode(200);
    }
}
