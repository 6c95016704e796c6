package brussels.samenhang.statistics;

import static brussels.samenhang.indicator.IndicatorFixture.definition;
import static brussels.samenhang.indicator.IndicatorFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Indicators that nobody enters, asked for like any other. */
@QuarkusTest
class CalculatedCellsTest {

    @Inject
    Reports reports;

    @Test
    void aCountByFormulaIsWorkedOutPerSubjectAndAddedUp() {
        var one = reports.persons();
        var other = reports.persons();
        var both = reports.defined(with(definition("count"), "unit", "persons", "periodType", "quarter", "aggregation", "sum", "formula", one.code() + " + " + other.code()));
        var brussels = reports.partnerships(2, Reports.BRUSSELS, "1.0");
        var anderlecht = reports.partnerships(1, Reports.ANDERLECHT, "2.0").getFirst();
        for (var quarter : List.of("2025-Q1", "2025-Q2")) {
            reports.published(one, brussels.get(0), null, quarter, "10");
            reports.published(other, brussels.get(0), null, quarter, "7");
            reports.published(one, brussels.get(1), null, quarter, "20");
            reports.published(other, brussels.get(1), null, quarter, "8");
            reports.published(one, anderlecht, null, quarter, "30");
        }
        ask(both).queryParam("partnership", brussels.get(0)).get("/statistics").then().statusCode(200).body("items.period", contains("2025-Q1", "2025-Q2"))
                .body("items.value", contains("17", "17")).body("items.status", everyItem(equalTo("calculated"))).body("items[1].previous.difference", equalTo("0"));
        ask(both).queryParam("partnership", anderlecht).queryParam("period", "2025Q2").get("/statistics").then().statusCode(200).body("items", hasSize(1))
                .body("items.value", contains(nullValue())).body("items.absence", contains("notYetAvailable")).body("items[0].absenceNote", containsString("Er is geen cijfer voor"));
        ask(both).queryParam("level", "municipality").queryParam("period", "2025Q1").get("/statistics").then().statusCode(200)
                .body("items.find { it.included == 2 }.value", equalTo("45")).body("items.find { it.included == 2 }.missing", equalTo(0)).body("items.find { it.included == 0 }.missing", equalTo(1));
        ask(both).queryParam("level", "total").queryParam("by", "generation").queryParam("period", "2025Q1").get("/statistics").then().statusCode(200)
                .body("items.parts.generation", contains("1.0", "2.0")).body("items.value", contains("45", null));
        ask(both).queryParam("format", "csv").queryParam("level", "total").queryParam("period", "2025Q1").get("/statistics").then().statusCode(200).body(containsString("45"))
                .body(containsString("calculated"));
    }

    @Test
    void aPartAboutTooFewPersonsHidesWhatIsWorkedOutFromIt() {
        var one = reports.persons();
        var both = reports.defined(with(definition("count"), "unit", "persons", "periodType", "quarter", "aggregation", "sum", "formula", "2 * " + one.code()));
        var partnerships = reports.partnerships(2, Reports.BRUSSELS, "1.0");
        reports.published(one, partnerships.get(0), null, "2025-Q1", "3");
        reports.published(one, partnerships.get(1), null, "2025-Q1", "12");
        ask(both).queryParam("partnership", partnerships.get(0)).get("/statistics").then().statusCode(200).body("items.absence", contains("suppressed")).body("items.status", contains("suppressed"));
        ask(both).queryParam("level", "total").get("/statistics").then().statusCode(200).body("items.value", contains("24")).body("items.suppressed", contains(1));
        Api.as(Tokens.administration()).queryParam("indicator", both.code()).queryParam("level", "total").get("/statistics").then().statusCode(200).body("items.value", contains("30"));
    }

    @Test
    void aShareByFormulaIsNotPutTogether() {
        var one = reports.persons();
        var other = reports.persons();
        var share = reports.defined(with(definition("ratio"), "unit", "percent", "periodType", "quarter", "decimals", 1, "aggregation", "weightedMean", "weight", "denominator",
                "numerator", Map.of("nl", "Deel"), "denominator", Map.of("nl", "Geheel"), "formula", "100 * " + one.code() + " / " + other.code()));
        var partnership = reports.partnerships(1, Reports.BRUSSELS, "1.0").getFirst();
        reports.published(one, partnership, null, "2025-Q1", "10");
        reports.published(other, partnership, null, "2025-Q1", "40");
        ask(share).get("/statistics").then().statusCode(200).body("items.value", contains("25.0"));
        ask(share).queryParam("level", "region").get("/statistics").then().statusCode(400).body("issues[0].detail", containsString("een aandeel of index"));
    }

    @Test
    void aShareFromTheRegisterIsWeighedByWhatItIsAShareOf() {
        var each = Api.as(Tokens.administration()).queryParam("indicator", "healthShare").queryParam("asOf", "2026-06-30").get("/calculatedFigures").then().statusCode(200).extract().jsonPath();
        var above = sum(each.getList("items.numerator", String.class));
        var below = sum(each.getList("items.denominator", String.class));
        assertThat(below).isPositive();
        ask("healthShare").queryParam("period", "2026Q2").queryParam("level", "total").get("/statistics").then().statusCode(200).body("items.period", contains("2026-06-30"))
                .body("items[0].numerator", equalTo(above.toPlainString())).body("items[0].denominator", equalTo(below.toPlainString()))
                .body("items[0].value", equalTo(above.multiply(BigDecimal.valueOf(100)).divide(below, 1, RoundingMode.HALF_UP).toPlainString()));
        ask("healthShare").queryParam("from", "2024").queryParam("until", "2026-03").queryParam("level", "total").get("/statistics").then().statusCode(200)
                .body("items.period", contains("2024-12-31", "2025-12-31", "2026-03-31"));
    }

    @Test
    void howItWasKnownOnAnEarlierDayIsNotKept() {
        ask("healthShare").queryParam("asOf", "2026-01-01").get("/statistics").then().statusCode(400).body("issues[0].detail", containsString("uitgerekend"));
        Api.publicly().get("/statisticalDatasets").then().statusCode(200).body("items.code", hasItem("healthShare")).body("items.find { it.code == 'healthShare' }.figures", nullValue());
        Api.uncontracted().header("Accept", "application/ld+json").get("/statisticalDatasets").then().statusCode(200).body(containsString("healthShare"));
    }

    private static RequestSpecification ask(Reports.Measured measured) {
        return ask(measured.code());
    }

    private static RequestSpecification ask(String code) {
        return Api.publicly().queryParam("indicator", code);
    }

    private static BigDecimal sum(List<String> numbers) {
        return numbers.stream().filter(number -> number != null).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
