package brussels.samenhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.indicator.IndicatorFixture;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Provokes;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any cut of the figures, with what the printed tables say as the measure (2a §4.2, §4.3). */
@QuarkusTest
class StatisticsTest {

    private static final List<Integer> CENTRE_CITIES = List.of(11002, 12025, 13040, 24062, 31005, 34022, 36015, 35013, 41002, 44021, 46021, 71016, 71022);

    @Inject
    Reports reports;

    @Test
    void theThirteenPopulationsAddUpAsPrinted() {
        ofCities("population", "2016", "total").body("items", hasSize(1)).body("items[0].value", equalTo("1627918")).body("items[0].included", equalTo(13))
                .body("items[0].subject", equalTo("total")).body("indicators[0].method.en", containsString("Sum of the figures"));
    }

    @Test
    void theMeanIncomeIsWeightedByInhabitants() {
        ofCities("averageIncome", "2013", "total").body("items[0].value", equalTo("16976")).body("items[0].value", not("17563")).body("items[0].included", equalTo(13))
                .body("indicators[0].method.nl", containsString("Aantal inwoners"));
    }

    @Test
    void decimalsStayAsPublished() {
        Api.publicly().queryParam("indicator", "childPovertyIndex").queryParam("period", 2012).queryParam("level", "region").get("/statistics").then().statusCode(200)
                .body("items.value", contains("10.5")).body("items[0].edition", notNullValue());
        Api.publicly().queryParam("indicator", "childPovertyIndex").queryParam("period", 2016).queryParam("level", "region").get("/statistics").then().statusCode(200)
                .body("items.value", contains("12.82"));
        Api.publicly().queryParam("indicator", "childPovertyIndex").queryParam("period", 2008).queryParam("municipality", 24062).get("/statistics").then().statusCode(200)
                .body("items.value", contains("10.5"));
    }

    @Test
    void whatTheSourceDoesNotPrintIsAbsentAndNotZero() {
        Api.publicly().queryParam("indicator", "socialMapInitiatives").queryParam("level", "region").get("/statistics").then().statusCode(200)
                .body("items.findAll { it.source != null }.absence", hasItem("notPublishedBySource")).body("items.findAll { it.absence == 'notPublishedBySource' }.value", everyItem(nullValue()));
    }

    @Test
    void aTerritoryShowsItsOwnFigureRatherThanTheSumOfWhatLiesInIt() {
        Api.publicly().queryParam("indicator", "population").queryParam("period", "20160101").queryParam("level", "region").get("/statistics").then().statusCode(200)
                .body("items.find { it.subject.endsWith('000000002000') }.value", equalTo("6477804")).body("items.find { it.subject.endsWith('000000002000') }.source", notNullValue());
    }

    @Test
    void everythingNeededToReadAFigureComesAlong() {
        ofCities("averageIncome", "2013", "municipality").body("items", hasSize(13)).body("items.version", everyItem(equalTo(1))).body("items.status", everyItem(equalTo("published")))
                .body("items.source", everyItem(notNullValue())).body("indicators[0].unit", equalTo("euroPerInhabitant")).body("indicators[0].caveat.fr", notNullValue())
                .body("indicators[0].level", equalTo("municipality")).body("dimensions.code", contains("indicator", "subject", "period")).body("visibleAs", equalTo("public"))
                .body("note.en", containsString("ranking"));
    }

    @Test
    void subjectsStandInAlphabeticalOrder() {
        List<String> names = ofCities("averageIncome", "2013", "municipality").extract().path("dimensions.find { it.code == 'subject' }.categories.label.nl");

        assertThat(names).hasSize(13).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    @Provokes(ProblemType.badRequest)
    void aSumOfPercentagesIsRefusedWithTheReason() {
        var index = reports.defined(IndicatorFixture.with(IndicatorFixture.percentage(), "aggregation", "none", "weight", null));
        Api.publicly().header("Accept-Language", "en").queryParam("indicator", index.code()).queryParam("level", "municipality").get("/statistics").then().statusCode(400)
                .body("issues[0].name", equalTo("level")).body("issues[0].detail", containsString("adding up or averaging it gives a wrong figure"));
    }

    @Test
    void eachFigureStandsBesideItsOwnPast() {
        var persons = reports.persons();
        var partnership = reports.partnerships(1, Reports.BRUSSELS, "2.0").getFirst();
        reports.published(persons, partnership, null, "2025-Q1", "40");
        reports.published(persons, partnership, null, "2025-Q2", "52");
        ask(persons).body("items", hasSize(2)).body("items[0].previous", nullValue()).body("items[1].previous.period", equalTo("2025-Q1"))
                .body("items[1].previous.value", equalTo("40")).body("items[1].previous.difference", equalTo("12"));
    }

    @Test
    void aFigureThatIsPublishedIsInTheNextAnswer() {
        var persons = reports.persons();
        var partnership = reports.partnerships(1, Reports.BRUSSELS, "2.0").getFirst();
        var id = reports.report(persons, partnership, null, "2025-Q1", "submitted", "value", "40", "{}");
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "municipality").get("/statistics").then().statusCode(200).body("items", hasSize(0));
        reports.run("update observation set status = 'published' where id = '%s'", id);
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "municipality").get("/statistics").then().statusCode(200).body("items[0].value", equalTo("40"));
        reports.run("update observation set value = 44 where id = '%s'", id);
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "region").get("/statistics").then().statusCode(200).body("items[0].value", equalTo("44"));
        reports.run("update partnership set territory_id = (select id from territory where nis_code = 21001) where id = '%s'", partnership);
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "municipality").queryParam("municipality", Reports.ANDERLECHT).get("/statistics").then().statusCode(200)
                .body("items[0].value", equalTo("44"));
        reports.run("update observation set status = 'returned' where id = '%s'", id);
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "municipality").get("/statistics").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void figuresArePutTogetherPerPlaceAndGeneration() {
        var persons = reports.persons();
        var first = reports.partnerships(2, Reports.BRUSSELS, "1.0");
        var second = reports.partnerships(1, Reports.ANDERLECHT, "2.0");
        reports.published(persons, first.get(0), null, "2025-Q1", "10");
        reports.published(persons, first.get(1), null, "2025-Q1", "20");
        reports.published(persons, second.get(0), null, "2025-Q1", "30");
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "municipality").get("/statistics").then().statusCode(200)
                .body("items.value", contains("30", "30")).body("items.included", contains(1, 2));
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "total").queryParam("by", "generation").get("/statistics").then().statusCode(200)
                .body("items.value", contains("30", "30")).body("items.parts.generation", contains("1.0", "2.0"));
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "total").queryParam("generation", "2.0").get("/statistics").then().statusCode(200)
                .body("items.value", contains("30"));
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "country").get("/statistics").then().statusCode(200).body("items.value", contains("60"));
    }

    @Test
    void theFigureOfThePartnershipGoesBeforeTheSharesOfItsOrganizations() {
        var persons = reports.persons();
        var partnership = reports.partnerships(1, Reports.BRUSSELS, "1.0").getFirst();
        var one = "00000000-0000-7000-9002-000000000011";
        var other = "00000000-0000-7000-9002-000000000015";
        reports.published(persons, partnership, one, "2025-Q1", "10");
        reports.published(persons, partnership, other, "2025-Q1", "20");
        ask(persons).body("items.value", contains("30")).body("items[0].included", equalTo(2));
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "municipality").get("/statistics").then().body("items.value", contains("30"));
        reports.published(persons, partnership, null, "2025-Q1", "28");
        ask(persons).body("items.value", contains("28"));
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "municipality").get("/statistics").then().body("items.value", contains("28"));
    }

    @Test
    void whoTakesPartSeesWhatIsNotPublishedYetOfTheOwnPartnershipsOnly() {
        var persons = reports.persons();
        var foreign = reports.partnerships(1, Reports.BRUSSELS, "2.0").getFirst();
        reports.report(persons, foreign, null, "2025-Q1", "validated", "value", "50", "{}");
        reports.run("insert into observation (indicator_id, indicator_version_id, partnership_id, period_type, period, period_start, period_end, source, status, value) "
                + "select '%s', '%s', id, 'quarter', '2025-Q1', date '2025-01-01', date '2025-03-31', 'Proef', 'validated', 3 from partnership where name ->> 'nl' = 'LWGC Marollen'", persons.id(), persons.version());
        ask(persons).body("items", hasSize(0));
        as(Tokens.coordinatorOfMarollen(), persons).body("items.value", contains("3")).body("items[0].status", equalTo("validated")).body("visibleAs", equalTo("partner"));
        as(Tokens.partnerInKuregem(), persons).body("items", hasSize(0));
        as(Tokens.evaluator(), persons).body("items", hasSize(2));
        as(Tokens.machine("indicators.read"), persons).body("items", hasSize(2)).body("visibleAs", equalTo("machine"));
        as(Tokens.machine("register.read"), persons).body("items", hasSize(0)).body("visibleAs", equalTo("public"));
    }

    @Test
    void periodsMayBeWrittenInManyWays() {
        var persons = reports.persons();
        var partnership = reports.partnerships(1, Reports.BRUSSELS, "2.0").getFirst();
        List.of("2024-Q4", "2025-Q1", "2025-Q2").forEach(quarter -> reports.published(persons, partnership, null, quarter, "40"));
        asking(persons).queryParam("period", 2025).get("/statistics").then().body("items.period", contains("2025-Q1", "2025-Q2"));
        asking(persons).queryParam("period", "2025Q1").get("/statistics").then().body("items.period", contains("2025-Q1"));
        asking(persons).queryParam("period", "2025-Q1").queryParam("period", "2024Q4").get("/statistics").then().body("items.period", contains("2024-Q4", "2025-Q1"));
        asking(persons).queryParam("period", "202501").get("/statistics").then().body("items", hasSize(0));
        asking(persons).queryParam("from", "2025").get("/statistics").then().body("items.period", contains("2025-Q1", "2025-Q2"));
        asking(persons).queryParam("period", "last40Quarters").get("/statistics").then().statusCode(200).body("items", hasSize(3));
        asking(persons).queryParam("period", "someday").get("/statistics").then().statusCode(400).body("issues[0].name", equalTo("period"));
    }

    @Test
    void whatDoesNotExistIsToldAtOnce() {
        Api.publicly().queryParam("indicator", "happiness").queryParam("municipality", 1).queryParam("by", "mood").get("/statistics").then().statusCode(400)
                .body("issues.name", contains("indicator", "municipality"));
        Api.publicly().get("/statistics").then().statusCode(400).body("issues.name", contains("indicator"));
        Api.publicly().queryParam("indicator", "population").queryParam("generation", "1.0").get("/statistics").then().statusCode(400).body("issues[0].value", equalTo("population"));
        Api.publicly().queryParam("indicator", "meetings").queryParam("by", "mood").get("/statistics").then().statusCode(400).body("issues[0].name", equalTo("by"));
    }

    @Test
    void thePastIsAsItWasKnown() {
        var persons = reports.persons();
        var partnership = reports.partnerships(1, Reports.BRUSSELS, "2.0").getFirst();
        var id = reports.published(persons, partnership, null, "2025-Q1", "40");
        reports.run("update observation set updated_at = timestamptz '2025-05-01', value = 44 where id = '%s'", id);
        reports.run("insert into journal_entry (at, act, subject_type, subject_id, after) values (timestamptz '2025-04-10', 'observationPublished', 'observation', '%s', "
                + "'{\"status\": \"published\", \"fields\": {\"value\": \"40\"}}')", id);
        Api.as(Tokens.administration()).queryParam("indicator", persons.code()).queryParam("asOf", "2025-04-20").get("/statistics").then().statusCode(200).body("items.value", contains("40"));
        Api.as(Tokens.administration()).queryParam("indicator", persons.code()).queryParam("asOf", "2025-05-20").get("/statistics").then().body("items.value", contains("44"));
        Api.as(Tokens.administration()).queryParam("indicator", persons.code()).queryParam("asOf", "2025-04-01").get("/statistics").then().body("items", hasSize(0));
        Api.publicly().queryParam("indicator", persons.code()).queryParam("asOf", "2025-04-20").get("/statistics").then().body("items", hasSize(0));
        Api.publicly().queryParam("indicator", persons.code()).queryParam("asOf", "2025-05-20").queryParam("level", "municipality").get("/statistics").then().body("items.value", contains("44"));
    }

    private static RequestSpecification asking(Reports.Measured indicator) {
        return Api.publicly().queryParam("indicator", indicator.code());
    }

    private static ValidatableResponse ask(Reports.Measured indicator) {
        return asking(indicator).get("/statistics").then().statusCode(200);
    }

    private static ValidatableResponse as(String token, Reports.Measured indicator) {
        return Api.as(token).queryParam("indicator", indicator.code()).get("/statistics").then().statusCode(200);
    }

    private static ValidatableResponse ofCities(String indicator, String period, String level) {
        return Api.publicly().queryParam("indicator", indicator).queryParam("municipality", CENTRE_CITIES).queryParam("period", period).queryParam("level", level)
                .get("/statistics").then().statusCode(200);
    }
}
