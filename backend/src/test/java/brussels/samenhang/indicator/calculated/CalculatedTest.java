package brussels.samenhang.indicator.calculated;

import static brussels.samenhang.indicator.IndicatorFixture.approved;
import static brussels.samenhang.indicator.IndicatorFixture.definition;
import static brussels.samenhang.indicator.IndicatorFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.indicator.RegisterMeasure;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class CalculatedTest {

    private static final String MAROLLEN = "00000000-0000-7000-9003-000000000001";
    private static final String KUREGEM = "00000000-0000-7000-9003-000000000006";

    @Inject
    RegisterFigures register;

    @Inject
    Sql sql;

    @Test
    void aFormulaIsWorkedOutFromTheFiguresOfItsPeriodAndSubject() {
        var reached = count("persons");
        var contacted = count("persons");
        var share = approved(with(definition("ratio"), "unit", "percent", "decimals", 1, "numerator", Map.of("nl", "Deel"), "denominator", Map.of("nl", "Geheel"),
                "formula", "100 * " + reached.get("code") + " / " + contacted.get("code")));
        validated(reached, MAROLLEN, "2024", Map.of("value", "30"));
        validated(contacted, MAROLLEN, "2024", Map.of("value", "45"));
        validated(reached, MAROLLEN, "2023", Map.of("value", "30"));
        validated(contacted, MAROLLEN, "2023", Map.of("lower", "40", "upper", "50"));
        validated(reached, KUREGEM, "2024", Map.of("value", "30"));

        var figures = figures(share, Tokens.administration());
        figures.body("items.period", contains("2023", "2024", "2023", "2024"))
                .body("items.status", everyItem(equalTo("calculated"))).body("items.caveat.nl", everyItem(notNullValue()));
        var marollen = "items.findAll { it.partnership.id == '" + MAROLLEN + "' }";
        figures.body(marollen + "[1].value", equalTo("66.7")).body(marollen + "[1].absences", nullValue())
                .body(marollen + "[1].inputs.value", org.hamcrest.Matchers.containsInAnyOrder("30", "45"))
                .body(marollen + "[0].value", nullValue()).body(marollen + "[0].absences.reason", contains("interval"));
        figures.body("items.find { it.partnership.id == '" + KUREGEM + "' && it.period == '2024' }.absences.reason", contains("noFigure"))
                .body("items.find { it.partnership.id == '" + KUREGEM + "' && it.period == '2024' }.absences[0].text.en", equalTo("There is no figure for ‘Proef’."));
        figures(share, null).body("items.value", everyItem(nullValue()));
    }

    @Test
    void shorterPeriodsAddUpOnlyWhenEachHasAFigure() {
        var perQuarter = with(count("meetings"), "periodType", "quarter");
        perQuarter.put("code", definition("count").get("code"));
        perQuarter.remove("id");
        perQuarter.put("id", approved(without(perQuarter)));
        var doubled = approved(with(definition("count"), "unit", "meetings", "formula", "2 * " + perQuarter.get("code")));
        for (var quarter : List.of("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2023-Q1")) {
            validated(perQuarter, MAROLLEN, quarter, Map.of("value", "3"));
        }
        asked(doubled).queryParam("period", "2024").queryParam("partnership", MAROLLEN).get("/calculatedFigures").then().statusCode(200).body("items.value", contains("24"));
        asked(doubled).queryParam("period", "2023").queryParam("partnership", MAROLLEN).get("/calculatedFigures").then()
                .body("items[0].value", nullValue()).body("items[0].absences.reason", contains("partOfPeriodMissing"));
        asked(doubled).queryParam("period", "2023-Q1").get("/calculatedFigures").then().statusCode(400);
    }

    @Test
    void onlyWhatIsWorkedOutIsAskedForHere() {
        Api.publicly().header("Accept-Language", "en").queryParam("indicator", "population").get("/calculatedFigures").then().statusCode(400)
                .body("issues[0].detail", equalTo("This indicator is entered, not worked out. Ask for its figures at /observations."));
        Api.publicly().queryParam("indicator", "parsecs").get("/calculatedFigures").then().statusCode(400);
        Api.publicly().get("/calculatedFigures").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(RegisterMeasure.class)
    void everyMeasureCountsWhatTheRegisterHolds(RegisterMeasure measure) {
        var counted = register.count(measure, List.of(), LocalDate.of(2026, 6, 30));
        Assertions.assertThat(counted).isNotEmpty().allSatisfy(figure -> {
            Assertions.assertThat(figure.numerator() == null || figure.numerator().signum() >= 0).isTrue();
            Assertions.assertThat(figure.denominator() == null || figure.denominator().signum() > 0).isTrue();
        });
    }

    @Test
    void theRegisterIsCountedAsItStoodOnADay() {
        var partnership = UUID.fromString(Api.publicly().queryParam("pageSize", 1).get("/partnerships").then().extract().path("items[0].id"));
        var made = QuarkusTransaction.requiringNew().call(() -> {
            UUID post = sql.query("""
                    insert into post (role_type, scope, partnership_id, planned_fte, valid_from) values ('neighborhoodReferent', 'partnership',
                      (select id from partnership where id = :partnership), 1, '2019-01-01') returning id""").with("partnership", founded()).first(row -> row.uuid("id")).orElseThrow();
            return post;
        });
        UUID own = sql.query("select partnership_id from post where id = :post").with("post", made).first(row -> row.uuid("partnership_id")).orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> sql.query("""
                insert into appointment (post_id, person_id, fte, valid_from, valid_until)
                values (:post, (select id from person order by id limit 1), 0.5, '2020-01-01', '2020-03-31')""").with("post", made).execute());

        Assertions.assertThat(partnership).isNotNull();
        Assertions.assertThat(value(RegisterMeasure.fteCoverage, own, "2020-02-01")).isEqualByComparingTo("0.5");
        Assertions.assertThat(value(RegisterMeasure.fteCoverage, own, "2020-04-01")).isEqualByComparingTo("0");
        Assertions.assertThat(value(RegisterMeasure.vacancyDays, own, "2020-12-31")).isEqualByComparingTo("275");
        Assertions.assertThat(value(RegisterMeasure.coordinatorChanges, own, "2020-12-31")).isEqualByComparingTo("1");
        Assertions.assertThat(value(RegisterMeasure.coordinatorChanges, own, "2021-12-31")).isEqualByComparingTo("0");
        Assertions.assertThat(value(RegisterMeasure.partnershipAge, own, "2020-12-31")).isEqualByComparingTo("23");
        Assertions.assertThat(value(RegisterMeasure.activeMembers, own, "2020-12-31")).isEqualByComparingTo("0");
        Assertions.assertThat(register.count(RegisterMeasure.healthShare, own, LocalDate.of(2020, 12, 31)).orElseThrow().denominator()).isNull();
    }

    @Test
    void aFigureFromTheRegisterIsDatedAndSaysSo() {
        Api.publicly().header("Accept-Language", "en").queryParam("indicator", "healthShare").queryParam("asOf", "2026-06-30").queryParam("partnership", MAROLLEN)
                .get("/calculatedFigures").then().statusCode(200).body("items", hasSize(1)).body("items[0].origin", equalTo("register")).body("items[0].period", equalTo("2026-06-30"))
                .body("items[0].source.en", equalTo("Counted in the register, as on 2026-06-30")).body("items[0].denominator", notNullValue());
        Api.publicly().queryParam("indicator", "organizationDensity").get("/calculatedFigures").then().statusCode(200).body("items.size()", greaterThan(500))
                .body("items.find { it.value != null }.territory.name", notNullValue());
    }

    private UUID founded() {
        return sql.query("insert into partnership (name, type, valid_from, synthetic) values ('{\"nl\": \"Proef van het register\"}', 'localNetwork', '2019-01-01', true) returning id")
                .first(row -> row.uuid("id")).orElseThrow();
    }

    private BigDecimal value(RegisterMeasure measure, UUID partnership, String day) {
        return register.count(measure, partnership, LocalDate.parse(day)).orElseThrow().numerator();
    }

    private static Map<String, Object> count(String unit) {
        var asked = with(definition("count"), "unit", unit, "aggregation", "sum");
        return with(asked, "id", approved(asked));
    }

    private static Map<String, Object> without(Map<String, Object> asked) {
        var rest = new HashMap<>(asked);
        rest.remove("id");
        return rest;
    }

    private static void validated(Map<String, Object> indicator, String partnership, String period, Map<String, Object> figure) {
        var body = with(new HashMap<>(figure), "indicator", indicator.get("id"), "period", period, "partnership", partnership, "source", "Proef");
        String id = Api.as(Tokens.administration()).contentType(ContentType.JSON).body(body).post("/observations").then().statusCode(201).extract().path("id");
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of()).post("/observations/" + id + "/submissions").then().statusCode(200);
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("outcome", "validated")).post("/observations/" + id + "/decisions").then().statusCode(200);
    }

    private static ValidatableResponse figures(String indicator, String token) {
        return (token == null ? Api.publicly() : Api.as(token)).queryParam("indicator", indicator).get("/calculatedFigures").then().statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification asked(String indicator) {
        return Api.as(Tokens.administration()).queryParam("indicator", indicator);
    }
}
