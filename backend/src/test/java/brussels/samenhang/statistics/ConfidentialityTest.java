package brussels.samenhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.indicator.IndicatorFixture;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.statistics.Reports.Measured;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * What the public can ask must not depend on what it may not see. The attack: two worlds that differ only in figures that
 * are withheld; if any answer, in any cut and any format, differs, something of the withheld figures is told.
 */
@QuarkusTest
class ConfidentialityTest {

    private static final List<String> QUARTERS = List.of("2024-Q1", "2024-Q2");
    private static final List<String> ORGANIZATIONS = List.of("00000000-0000-7000-9002-000000000011", "00000000-0000-7000-9002-000000000015");

    @Inject
    Reports reports;

    @Inject
    Sql sql;

    private record Place(int nisCode, UUID partnership) {
    }

    @RepeatedTest(2)
    void noAnswerDependsOnAFigureThatIsWithheld(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var persons = reports.persons();
        var share = reports.share();
        var places = places(random);
        fill(persons, share, places, random);
        var before = everythingThePublicCanAsk(persons, share, places);
        var seenByAdministration = Api.as(Tokens.administration()).queryParam("indicator", persons.code()).get("/statistics").then().extract().path("items").toString();
        var changed = changeWhatIsWithheld(persons, share, random);

        assertThat(changed).as("the world holds something to withhold").isPositive();
        assertThat(Api.as(Tokens.administration()).queryParam("indicator", persons.code()).get("/statistics").then().extract().path("items").toString())
                .as("the two worlds differ").isNotEqualTo(seenByAdministration);
        assertThat(everythingThePublicCanAsk(persons, share, places)).containsExactlyEntriesOf(before);
    }

    @Test
    void aFigureAboutFewIsWithheldAndLeftOutOfWhatIsPutTogether() {
        var persons = reports.persons();
        var partnerships = reports.partnerships(3, Reports.BRUSSELS, "2.0");
        reports.published(persons, partnerships.get(0), null, "2025-Q1", "4");
        reports.published(persons, partnerships.get(1), null, "2025-Q1", "5");
        reports.published(persons, partnerships.get(2), null, "2025-Q1", "60");
        Api.publicly().queryParam("indicator", persons.code()).get("/statistics").then().statusCode(200).body("suppressed", equalTo(1))
                .body("items.findAll { it.absence == 'suppressed' }", hasSize(1)).body("items.find { it.absence == 'suppressed' }.value", nullValue());
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "municipality").get("/statistics").then().body("items[0].value", equalTo("65"))
                .body("items[0].included", equalTo(2)).body("items[0].suppressed", equalTo(1));
        Api.as(Tokens.administration()).queryParam("indicator", persons.code()).queryParam("level", "municipality").get("/statistics").then().body("items[0].value", equalTo("69"))
                .body("items[0].suppressed", nullValue());
    }

    @Test
    void aWholeIsWithheldWithTheShareThatIsTooSmall() {
        var persons = reports.persons();
        var partnership = reports.partnerships(1, Reports.BRUSSELS, "2.0").getFirst();
        var whole = reports.published(persons, partnership, null, "2025-Q1", "43");
        Api.publicly().queryParam("indicator", persons.code()).get("/statistics").then().body("items[0].value", equalTo("43"));
        reports.published(persons, partnership, ORGANIZATIONS.get(0), "2025-Q1", "40");
        reports.published(persons, partnership, ORGANIZATIONS.get(1), "2025-Q1", "3");
        Api.publicly().queryParam("indicator", persons.code()).get("/statistics").then().body("items[0].absence", equalTo("suppressed"));
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "municipality").get("/statistics").then().body("items[0].absence", equalTo("suppressed"));
        Api.publicly().get("/observations/" + whole).then().statusCode(200).body("status", equalTo("suppressed")).body("value", nullValue());
    }

    @Test
    void everyPartOfABreakdownIsWithheldWhenOneIsTooSmall() {
        var persons = reports.persons();
        var partnership = reports.partnerships(1, Reports.BRUSSELS, "2.0").getFirst();
        reports.published(persons, partnership, null, "2025-Q1", "20");
        var women = reports.report(persons, partnership, null, "2025-Q1", "published", "value", "17", "{\"gender\": \"women\"}");
        var men = reports.report(persons, partnership, null, "2025-Q1", "published", "value", "3", "{\"gender\": \"men\"}");
        assertThat(withheld()).contains(women, men);
        Api.publicly().queryParam("indicator", persons.code()).get("/statistics").then().body("items", hasSize(1)).body("items[0].value", equalTo("20"));
        reports.run("update observation set value = 6 where id = '%s'", men);
        assertThat(withheld()).doesNotContain(women, men);
    }

    @Test
    void theFigureOfATerritoryIsWithheldWithThatOfOneThatLiesInIt() {
        var persons = reports.defined(IndicatorFixture.with(IndicatorFixture.definition("count"),
                "unit", "persons", "lowestLevel", "municipality", "aggregation", "sum"));
        var region = territorial(persons, 4000, "90");
        var other = territorial(persons, 21001, "87");
        assertThat(withheld()).doesNotContain(region, other);
        var small = territorial(persons, 21004, "3");
        assertThat(withheld()).contains(region, small).doesNotContain(other);
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "region").get("/statistics").then().statusCode(200).body("items[0].absence", equalTo("suppressed"));
        Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "total").get("/statistics").then().body("items[0].value", equalTo("87")).body("items[0].suppressed", equalTo(1));
    }

    private UUID territorial(Measured persons, int nisCode, String value) {
        reports.run("insert into observation (indicator_id, indicator_version_id, territory_id, period_type, period, period_start, period_end, source, status, value) "
                + "select '%s', '%s', id, 'year', '2024', date '2024-01-01', date '2024-12-31', 'Proef', 'published', %s from territory where nis_code = %d", persons.id(), persons.version(), value, nisCode);
        return sql.query("select o.id from observation o join territory t on t.id = o.territory_id where o.indicator_id = :id and t.nis_code = :nis").with("id", persons.id()).with("nis", nisCode)
                .first(row -> row.uuid("id")).orElseThrow();
    }

    private List<UUID> withheld() {
        return sql.query("select observation_id from confidential_figure").list(row -> row.uuid("observation_id"));
    }

    private List<Place> places(Random random) {
        var places = new ArrayList<Place>();
        for (var nisCode : List.of(Reports.BRUSSELS, Reports.ANDERLECHT)) {
            for (var generation : List.of("1.0", "2.0")) {
                reports.partnerships(1 + random.nextInt(2), nisCode, generation).forEach(id -> places.add(new Place(nisCode, id)));
            }
        }
        return places;
    }

    /** Wholes, shares of organizations, breakdowns and percentages; every value small or not by chance. */
    private void fill(Measured persons, Measured share, List<Place> places, Random random) {
        var value = Arbitraries.integers().between(0, 14).generator(100);
        for (var place : places) {
            for (var quarter : QUARTERS) {
                var women = value.next(random).value();
                var men = value.next(random).value();
                switch (random.nextInt(3)) {
                    case 0 -> {
                        reports.published(persons, place.partnership(), null, quarter, String.valueOf(women + men));
                        reports.report(persons, place.partnership(), null, quarter, "published", "value", String.valueOf(women), "{\"gender\": \"women\"}");
                        reports.report(persons, place.partnership(), null, quarter, "published", "value", String.valueOf(men), "{\"gender\": \"men\"}");
                    }
                    case 1 -> {
                        if (random.nextBoolean()) {
                            reports.published(persons, place.partnership(), null, quarter, String.valueOf(women + men));
                        }
                        reports.published(persons, place.partnership(), ORGANIZATIONS.get(0), quarter, String.valueOf(women));
                        reports.published(persons, place.partnership(), ORGANIZATIONS.get(1), quarter, String.valueOf(men));
                    }
                    default -> reports.published(persons, place.partnership(), null, quarter, String.valueOf(women));
                }
            }
            var numerator = value.next(random).value();
            var denominator = numerator + value.next(random).value() + 1;
            reports.report(share, place.partnership(), null, "2024", "published", "value, numerator, denominator",
                    "round(100.0 * %d / %d, 1), %d, %d".formatted(numerator, denominator, numerator, denominator), "{}");
        }
    }

    /** A small figure becomes another small one; wholes follow their shares, and the other part of a breakdown takes up the difference. */
    private int changeWhatIsWithheld(Measured persons, Measured share, Random random) {
        record Small(UUID id, UUID partnership, String quarter, UUID organization, boolean part, int value) {
        }
        var changed = 0;
        for (var small : sql.query("""
                select id, partnership_id, period, organization_id, disaggregation <> '{}' as part, value::int as value from observation
                where indicator_id = :id and value < 5 order by partnership_id, period_start, disaggregation::text, organization_id nulls last""").with("id", persons.id())
                .list(row -> new Small(row.uuid("id"), row.uuid("partnership_id"), row.text("period"), row.uuid("organization_id"), row.bool("part"), row.integer("value")))) {
            var now = sql.query("select value::int as value from observation where id = :id").with("id", small.id()).first(row -> row.integer("value")).orElseThrow();
            if (now >= 5) {
                continue;
            }
            var other = (now + 1 + random.nextInt(4)) % 5;
            if (small.part()) {
                var rest = sql.query("select id, value::int as value from observation where indicator_id = :indicator and partnership_id = :partnership and period = :period and disaggregation <> '{}' and id <> :id")
                        .with("indicator", persons.id()).with("partnership", small.partnership()).with("period", small.quarter()).with("id", small.id())
                        .first(row -> Map.entry(row.uuid("id"), row.integer("value"))).orElseThrow();
                var restNow = rest.getValue() + now - other;
                // Both stay on their side of the line, so that the same figures are withheld.
                if (restNow < 0 || restNow < 5 != rest.getValue() < 5) {
                    continue;
                }
                reports.run("update observation set value = %d where id = '%s'", restNow, rest.getKey());
            } else if (small.organization() != null) {
                reports.run("update observation set value = value + %d where indicator_id = '%s' and partnership_id = '%s' and period = '%s' and organization_id is null and disaggregation = '{}'",
                        other - now, persons.id(), small.partnership(), small.quarter());
            } else if (sql.query("select 1 from observation where indicator_id = :indicator and partnership_id = :partnership and period = :period and id <> :id").with("indicator", persons.id())
                    .with("partnership", small.partnership()).with("period", small.quarter()).with("id", small.id()).exists()) {
                continue;
            }
            reports.run("update observation set value = %d where id = '%s'", other, small.id());
            changed++;
        }
        reports.run("update observation set numerator = 4 - numerator where indicator_id = '%s' and numerator < 5 and denominator >= 10", share.id());
        reports.run("update observation set value = round(100.0 * numerator / denominator, 1) where indicator_id = '%s' and denominator >= 10", share.id());
        return changed;
    }

    private Map<String, String> everythingThePublicCanAsk(Measured persons, Measured share, List<Place> places) {
        var answers = new LinkedHashMap<String, String>();
        for (var indicator : List.of(persons, share)) {
            for (var level : List.of("partnership", "municipality", "total")) {
                for (var filter : List.of("", "&generation=1.0", "&municipality=21001&generation=2.0", "&by=generation", "&period=2024Q1", "&asOf=2026-11-30")) {
                    answers.put(indicator.code() + level + filter, items("/statistics?indicator=" + indicator.code() + "&level=" + level + filter));
                }
            }
            places.stream().limit(3).forEach(place -> answers.put(indicator.code() + place.partnership(),
                    items("/statistics?indicator=" + indicator.code() + "&level=total&partnership=" + place.partnership())));
            for (var format : List.of("csv", "sdmxCsv")) {
                answers.put(indicator.code() + format, Api.uncontracted().get("/statistics?indicator=" + indicator.code() + "&format=" + format).then().statusCode(200).extract().asString());
            }
            answers.put(indicator.code() + "observations", observations(indicator));
        }
        return answers;
    }

    private static String items(String path) {
        return Api.uncontracted().get(path).then().statusCode(200).extract().path("items").toString();
    }

    private static String observations(Measured indicator) {
        List<Map<String, Object>> items = Api.uncontracted().get("/observations?pageSize=200&indicator=" + indicator.code()).then().statusCode(200).extract().path("items");
        return items.stream().map(item -> item.get("id") + " " + item.get("value") + " " + item.get("numerator") + " " + item.get("denominator") + " " + item.get("status")).sorted().toList().toString();
    }
}
