package brussels.samenhang.indicator;

import static brussels.samenhang.indicator.IndicatorFixture.approved;
import static brussels.samenhang.indicator.IndicatorFixture.define;
import static brussels.samenhang.indicator.IndicatorFixture.definition;
import static brussels.samenhang.indicator.IndicatorFixture.percentage;
import static brussels.samenhang.indicator.IndicatorFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IndicatorTest {

    @ParameterizedTest
    @ValueSource(strings = {"percentage", "ratio", "index"})
    void addingUpFiguresOfDifferentWholesIsRefusedWithTheReason(String kind) {
        var asked = with(percentage(), "kind", kind, "aggregation", "sum");
        asked.remove("weight");

        post(asked).statusCode(400).body("issues.find { it.name == 'aggregation' }.detail",
                equalTo("A percentage, ratio or index says something about a whole; figures of different wholes cannot be added up. Choose a weighted mean, the last value, or no aggregation."))
                .body("issues.find { it.name == 'aggregation' }.value", equalTo("sum"));
    }

    @Test
    void everythingWrongWithADefinitionIsToldAtOnce() {
        var asked = with(definition("percentage"), "unit", "parsecs", "aggregation", "weightedMean");

        post(asked).statusCode(400).body("issues.name", containsInAnyOrder("numerator", "denominator", "weight", "unit"));
    }

    @Test
    void fieldsThatAreMissingAreAllNamed() {
        post(Map.of("code", "Bad code", "kind", "guess", "colour", "red")).statusCode(400).body("issues.name",
                containsInAnyOrder("code", "kind", "colour", "name", "definition", "unit", "periodType", "direction", "aggregation", "lowestLevel", "caveat"));
    }

    @ParameterizedTest
    @CsvSource({"averageIncome, count", "doesNotExist, none"})
    void whatWeighsMustBeACountThatIsInForce(String weight, String reason) {
        post(with(definition("index"), "aggregation", "weightedMean", "weight", weight)).statusCode(400)
                .body("issues.name", contains("weight"))
                .body("issues[0].detail", equalTo("The indicator that weighs must be approved and be a count."));
    }

    @Test
    void aCodeIsGivenOnce() {
        var asked = definition("count");
        var id = define(asked);

        post(asked).statusCode(409).body("type", equalTo("urn:problem-type:samenhang:stateConflict"))
                .body("detail", equalTo("An indicator with the code '" + asked.get("code") + "' already exists."))
                .body("existing", endsWith("/indicators/" + id));
    }

    @Test
    void aDraftIsForTheAdministrationOnly() {
        var id = define(definition("count"));

        Api.publicly().get("/indicators/" + id).then().statusCode(404);
        Api.as(Tokens.evaluator()).get("/indicators/" + id).then().statusCode(404);
        Api.as(Tokens.administration()).get("/indicators/" + id).then().statusCode(200)
                .body("status", equalTo("draft")).body("version", equalTo(1)).body("permittedActions", contains("edit", "approve"));
    }

    @Test
    void aDraftIsRewordedUntilItIsApproved() {
        var id = define(definition("count"));
        var etag = Api.as(Tokens.administration()).get("/indicators/" + id).then().extract().header("ETag");

        var reworded = patch(id, etag, with(new HashMap<>(), "name", Map.of("en", "Trial"), "purpose", Map.of("nl", "Proberen"))).statusCode(200)
                .body("name.nl", equalTo("Proef")).body("name.en", equalTo("Trial")).body("purpose.nl", equalTo("Proberen")).extract().header("ETag");
        patch(id, etag, Map.of("decimals", 2)).statusCode(412);
        patch(id, null, Map.of("decimals", 2)).statusCode(428);
        patch(id, reworded, Map.of("decimals", 7)).statusCode(400).body("issues.name", contains("decimals"));
        Api.as(Tokens.administration()).post("/indicators/" + id + "/approvals").then().statusCode(200).body("status", equalTo("approved")).body("permittedActions", contains("startVersion", "assign", "withdraw"));
        patch(id, "*", Map.of("decimals", 2)).statusCode(409)
                .body("detail", equalTo("There is no version in draft. An approved definition does not change: make a new version."));
    }

    @Test
    void aNewVersionSaysHowItRelatesToTheOneBeforeAndLeavesThatOneAsItWas() {
        var asked = definition("count");
        var id = approved(asked);
        asked.remove("code");

        version(id, asked).statusCode(400).body("issues.name", contains("relationToPrevious"));
        version(id, with(asked, "relationToPrevious", "comparableWithBreak", "note", Map.of("nl", "Anders geteld"), "name", Map.of("nl", "Proef 2"))).statusCode(201)
                .body("version", equalTo(2)).body("status", equalTo("draft")).body("versions.version", contains(1, 2));
        version(id, with(asked, "relationToPrevious", "same")).statusCode(409).body("detail", startsWith("There is already a version in draft"));

        Api.publicly().get("/indicators/" + id).then().statusCode(200).body("version", equalTo(1)).body("versions.version", contains(1)).body("permittedActions", nullValue());
        Api.as(Tokens.administration()).post("/indicators/" + id + "/approvals").then().statusCode(200);
        Api.publicly().get("/indicators/" + id).then().body("version", equalTo(2)).body("name.nl", equalTo("Proef 2"))
                .body("relationToPrevious", equalTo("comparableWithBreak")).body("versions.status", contains("retired", "approved"));
        Api.publicly().queryParam("version", 1).get("/indicators/" + id).then().statusCode(200).body("name.nl", equalTo("Proef"));
    }

    @Test
    void aDefinitionSaysOverWhatItsFiguresAreBrokenDownAndWhatTheyCount() {
        var asked = with(definition("count"), "disaggregations", List.of("gender", "ageGroup"), "accumulation", "cumulative", "minimum", "0", "maximum", "500");
        var id = approved(asked);
        Api.publicly().get("/indicators/" + id).then().statusCode(200).body("disaggregations", contains("gender", "ageGroup")).body("accumulation", equalTo("cumulative"))
                .body("minimum", equalTo("0")).body("maximum", equalTo("500"));

        post(with(definition("count"), "disaggregations", List.of("shoeSize"))).statusCode(400).body("issues.name", contains("disaggregations"));
        post(with(definition("qualitative"), "disaggregations", List.of("gender"), "minimum", "1")).statusCode(400).body("issues.name", containsInAnyOrder("disaggregations", "minimum"));
        post(with(definition("count"), "minimum", "5", "maximum", "1")).statusCode(400).body("issues.name", contains("minimum"));
    }

    @Test
    void anOrdinalScaleNamesItsSteps() {
        post(definition("ordinalScale")).statusCode(400).body("issues.name", contains("scale"));
        var id = define(with(definition("ordinalScale"), "scale", List.of(Map.of("nl", "Zwak", "fr", "Faible"), Map.of("nl", "Sterk", "fr", "Fort"))));
        Api.as(Tokens.administration()).get("/indicators/" + id).then().body("scale.fr", contains("Faible", "Fort"));
        post(with(definition("count"), "scale", List.of(Map.of("nl", "Zwak")))).statusCode(400).body("issues.name", contains("scale"));
    }

    @Test
    void aFormulaIsRefusedWithTheSignAtWhichItGoesWrong() {
        post(with(definition("count"), "formula", "personsReached + ")).statusCode(400)
                .body("issues[0].detail", equalTo("The formula ends at sign 17, but something should follow."));
        post(with(definition("count"), "formula", "2 * parsecs")).statusCode(400)
                .body("issues[0].detail", equalTo("At sign 5: ‘parsecs’ is not an indicator with an approved definition."));
        post(with(definition("count"), "formula", "personsReached + meetings")).statusCode(400).body("issues[0].detail",
                startsWith("At sign 16 unlike things are added or compared"));
        post(with(definition("count"), "unit", "meetings", "formula", "2 * personsReached")).statusCode(400).body("issues.name", contains("unit"));
        post(with(definition("count"), "unit", "persons", "formula", "2 * personsReached", "disaggregations", List.of("gender"))).statusCode(400)
                .body("issues.name", contains("disaggregations"));
    }

    @Test
    void aFormulaDoesNotGoInCircles() {
        var first = with(definition("count"), "unit", "persons", "formula", "2 * personsReached");
        var firstId = approved(first);
        var second = with(definition("count"), "unit", "persons", "formula", first.get("code") + " + 1");
        approved(second);
        first.remove("code");
        version(firstId, with(first, "relationToPrevious", "same", "formula", second.get("code") + " * 1")).statusCode(400)
                .body("issues[0].detail", equalTo("At sign 1: ‘" + second.get("code") + "’ is itself worked out from this indicator, so the formula goes in circles."));
    }

    @Test
    void theCatalogueIsSearchedWithoutAccentsAndFilteredByLevel() {
        Api.publicly().queryParam("q", "revenu moyen").get("/indicators").then().statusCode(200).body("items.code", hasItem("averageIncome"));
        Api.publicly().queryParam("level", "municipality").queryParam("pageSize", 200).get("/indicators").then()
                .body("items.code", hasItem("averageIncome")).body("items.code", not(hasItem("povertyRisk")));
        Api.publicly().queryParam("level", "region").queryParam("pageSize", 200).get("/indicators").then().body("items.code", hasItem("povertyRisk"));
        Api.publicly().queryParam("sort", "code").queryParam("kind", "ratio").get("/indicators").then()
                .body("items.code", contains("averageIncome", "caseload", "organizationDensity", "reachedOfContacted", "socialMapInitiatives", "subsidyPerActor", "vacancyDays"));
    }

    @Test
    void anIndicatorSaysWhatItsFiguresDoNot() {
        Api.publicly().queryParam("q", "population").get("/indicators").then().body("items.find { it.code == 'population' }.caveat.en",
                startsWith("People who are not registered are not counted"));
    }

    @Test
    void whatNobodyUsesIsListedAndCanBeWithdrawn() {
        var asked = definition("count");
        var id = approved(asked);
        assertUnused(asked, 1);
        var weighing = approved(with(definition("index"), "aggregation", "weightedMean", "weight", asked.get("code")));
        assertUnused(asked, 0);
        withdraw(id).statusCode(409).body("detail", equalTo("This indicator is still followed somewhere or stands in a formula. End that first."));

        withdraw(weighing).statusCode(200).body("status", equalTo("retired")).body("permittedActions", contains("startVersion"));
        withdraw(id).statusCode(200);
        withdraw(id).statusCode(409);
        Api.publicly().get("/indicators/" + id).then().statusCode(200).body("status", equalTo("retired"));
    }

    @Test
    void theCatalogueSaysWhatEachFigureDoesNotAndWhatIsNeverATarget() {
        var catalogue = Api.publicly().queryParam("pageSize", 200).get("/indicators").then().statusCode(200);
        catalogue.body("items.findAll { it.code in ['informalContacts', 'nonUsers', 'nonTakeUp', 'satisfaction', 'caseload', 'subsidyPerActor'] }", hasSize(6))
                .body("items.findAll { it.origin == 'register' }.code", hasItem("vacancyDays")).body("items.findAll { it.origin == 'formula' }.code", hasItem("subsidyPerActor"));
        String reach = catalogue.extract().path("items.find { it.code == 'reachProfile' }.id");
        Api.publicly().get("/indicators/" + reach).then().body("neverATarget", equalTo(true)).body("measures", equalTo("reach"))
                .body("disaggregations", contains("gender", "ageGroup", "targetGroup", "residence", "entitlement"));
    }

    private static void assertUnused(Map<String, Object> asked, int times) {
        Api.publicly().queryParam("unused", true).queryParam("q", asked.get("code")).get("/indicators").then().statusCode(200)
                .body("items.findAll { it.code == '" + asked.get("code") + "' }", hasSize(times));
    }

    private static ValidatableResponse withdraw(String id) {
        return Api.as(Tokens.administration()).header("Accept-Language", "en").post("/indicators/" + id + "/withdrawals").then();
    }

    @Test
    void onlyTheAdministrationDefines() {
        for (var token : new String[]{Tokens.evaluator(), Tokens.newcomer(), Tokens.coordinatorOfMarollen(), Tokens.machine("indicators.read")}) {
            Api.as(token).contentType(ContentType.JSON).body(definition("count")).post("/indicators").then().statusCode(403);
        }
        Api.publicly().contentType(ContentType.JSON).body(definition("count")).post("/indicators").then().statusCode(401);
    }

    private static ValidatableResponse post(Map<String, Object> body) {
        return Api.as(Tokens.administration()).header("Accept-Language", "en").contentType(ContentType.JSON).body(body).post("/indicators").then();
    }

    private static ValidatableResponse version(String id, Map<String, Object> body) {
        return Api.as(Tokens.administration()).header("Accept-Language", "en").contentType(ContentType.JSON).body(body).post("/indicators/" + id + "/versions").then();
    }

    private static ValidatableResponse patch(String id, String etag, Map<String, Object> body) {
        var request = Api.as(Tokens.administration()).header("Accept-Language", "en").contentType("application/merge-patch+json").body(body);
        return (etag == null ? request : request.header("If-Match", etag)).patch("/indicators/" + id).then();
    }
}
