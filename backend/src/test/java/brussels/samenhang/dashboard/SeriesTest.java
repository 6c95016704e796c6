package brussels.samenhang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the published tables say must come out of the dashboard too (2a §4.2, §4.3). */
@QuarkusTest
class SeriesTest {

    @Test
    void theMeanIncomeOfTheCentreCitiesIsWeightedByTheirInhabitants() {
        series("averageIncome", "2013", "2013").body("level", equalTo("municipality")).body("series", hasSize(13))
                .body("aggregate.method", equalTo("weightedMean")).body("aggregate.weight", equalTo("population"))
                .body("aggregate.points", hasSize(1)).body("aggregate.points[0].value", equalTo("16976")).body("aggregate.points[0].value", not("17563"))
                .body("aggregate.points[0].included", equalTo(13)).body("aggregate.points[0].missing", equalTo(0))
                .body("aggregate.points[0].weightPeriods", contains("2016-01-01"))
                .body("aggregate.note.en", startsWith("Weighted mean; the weight is ‘Number of inhabitants’"));
    }

    @Test
    void theInhabitantsOfTheCentreCitiesAreAddedUp() {
        series("population", "2016", "2016").body("aggregate.points[0].value", equalTo("1627918")).body("aggregate.points[0].included", equalTo(13));
    }

    @Test
    void theRegionsAddUpToTheCountry() {
        Api.as(Tokens.administration()).queryParam("indicator", "population").queryParam("territoryType", "region").queryParam("from", "2020").queryParam("until", "2020")
                .get("/dashboards/indicatorSeries").then().statusCode(200)
                .body("series", hasSize(3)).body("aggregate.points[0].included", equalTo(3))
                .body("aggregate.points[0].value", equalTo("11492641"));
    }

    @Test
    void aShareIsTheSumOfTheNumeratorsOverTheSumOfTheDenominators() {
        series("residentParticipation", "2024", "2024").body("level", equalTo("partnership")).body("series", hasSize(9))
                .body("aggregate.points[0].numerator", equalTo("98")).body("aggregate.points[0].denominator", equalTo("2620"))
                .body("aggregate.points[0].value", equalTo("3.7"))
                .body("aggregate.points[0].included", equalTo(8)).body("aggregate.points[0].missing", equalTo(1));
    }

    @Test
    void whatIsAbsentIsToldAndNotZero() {
        series("residentParticipation", "2024", "2024").body("series.findAll { it.points[0].absence != null }", hasSize(1))
                .body("series.find { it.points[0].absence != null }.points[0].absence", equalTo("notCollected"))
                .body("series.find { it.points[0].absence != null }.points[0].value", nullValue());
    }

    @Test
    void figuresThatDoNotBelongTogetherAreNotPutTogetherAndTheReasonIsGiven() {
        series("povertyRisk", "2016", "2016").body("level", equalTo("region")).body("aggregate.points.value", everyItem(nullValue()))
                .body("aggregate.points[0].reason", equalTo("notCombinable")).body("aggregate.note.nl", startsWith("Niet samengevoegd"))
                .body("series.points.flatten().lower", everyItem(notNullValue())).body("series.points.flatten().value", everyItem(nullValue()));
    }

    @Test
    void aChangeOfDefinitionBreaksTheSeries() {
        series("newProjects", null, null).body("breaks", hasSize(1)).body("breaks[0].period", equalTo("2025")).body("breaks[0].fromVersion", equalTo(1))
                .body("breaks[0].toVersion", equalTo(2)).body("breaks[0].relation", equalTo("comparableWithBreak")).body("breaks[0].note.nl", notNullValue());
        Api.as(Tokens.administration()).queryParam("indicator", "newProjects").queryParam("version", 1).get("/dashboards/indicatorSeries").then().statusCode(200)
                .body("periods", contains("2023", "2024")).body("breaks", hasSize(0)).body("indicator.version", equalTo(1));
    }

    @Test
    void subjectsStandInAlphabeticalOrderWhateverTheirFigures() {
        List<String> names = series("residentParticipation", "2025", "2025").extract().path("series.subject.name.nl");

        assertThat(names).hasSize(18).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void everythingNeededToReadTheFiguresIsInTheAnswer() {
        series("averageIncome", "2013", "2013").body("indicator.caveat.nl", notNullValue()).body("indicator.unit", equalTo("euroPerInhabitant"))
                .body("indicator.version", equalTo(1)).body("context.fr", notNullValue()).body("periods", contains("2013")).body("visibleAs", equalTo("administration"))
                .body("series.points.flatten().source", everyItem(notNullValue())).body("series.points.flatten().status", everyItem(equalTo("published")));
    }

    @Test
    void aMunicipalityAndAGenerationNarrowTheSeries() {
        Api.as(Tokens.administration()).queryParam("indicator", "personsReached").queryParam("municipality", 21001).get("/dashboards/indicatorSeries").then()
                .statusCode(200).body("series.subject.name.nl", hasItem("LWGC Kuregem")).body("series.subject.name.nl", not(hasItem("LWGC Marollen")));
        Api.as(Tokens.administration()).queryParam("indicator", "personsReached").queryParam("generation", "2.0").get("/dashboards/indicatorSeries").then()
                .statusCode(200).body("series", hasSize(9));
    }

    @Test
    void whoTakesPartSeesTheOwnPartnershipsOnly() {
        as(Tokens.coordinatorOfMarollen()).statusCode(200).body("visibleAs", equalTo("partner")).body("series.subject.name.nl", hasItem("LWGC Marollen"))
                .body("series.subject.name.nl", not(hasItem("LWGC Kuregem")));
        as(Tokens.partnerInKuregem()).statusCode(200).body("series.subject.name.nl", hasItem("LWGC Kuregem")).body("series.subject.name.nl", not(hasItem("LWGC Marollen")));
    }

    @Test
    void aToolWithTheScopeAndAnEvaluatorSeeAll() {
        as(Tokens.machine("indicators.read")).statusCode(200).body("visibleAs", equalTo("machine")).body("series", hasSize(18));
        as(Tokens.evaluator()).statusCode(200).body("visibleAs", equalTo("evaluator")).body("series", hasSize(18));
    }

    @Test
    void othersSeeNothingSideBySide() {
        as(Tokens.machine("register.read")).statusCode(403);
        as(Tokens.newcomer()).statusCode(403);
        Api.publicly().queryParam("indicator", "personsReached").get("/dashboards/indicatorSeries").then().statusCode(401);
    }

    @Test
    void anIndicatorOrVersionThatIsNoneIsRefused() {
        Api.as(Tokens.administration()).queryParam("indicator", "happiness").get("/dashboards/indicatorSeries").then().statusCode(400).body("issues[0].name", equalTo("indicator"));
        Api.as(Tokens.administration()).get("/dashboards/indicatorSeries").then().statusCode(400).body("issues.name", contains("indicator"));
        Api.as(Tokens.administration()).queryParam("indicator", "population").queryParam("version", 9).get("/dashboards/indicatorSeries").then().statusCode(400)
                .body("issues[0].name", equalTo("version"));
    }

    private static ValidatableResponse as(String token) {
        return Api.as(token).queryParam("indicator", "personsReached").get("/dashboards/indicatorSeries").then();
    }

    private static ValidatableResponse series(String indicator, String from, String until) {
        var request = Api.as(Tokens.administration()).queryParam("indicator", indicator);
        return (from == null ? request : request.queryParam("from", from).queryParam("until", until)).get("/dashboards/indicatorSeries").then().statusCode(200);
    }
}
