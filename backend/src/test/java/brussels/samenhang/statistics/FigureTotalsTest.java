package brussels.samenhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.statistics.Reports.Measured;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The sums that are kept always say what the figures say, however many change them at a time. */
@QuarkusTest
class FigureTotalsTest {

    private static final List<String> QUARTERS = List.of("2024-Q1", "2024-Q2", "2024-Q3");
    private static final List<String> STATUSES = List.of("draft", "submitted", "validated", "published", "published");
    private static final List<String> ORGANIZATIONS = List.of("00000000-0000-7000-9002-000000000011", "00000000-0000-7000-9002-000000000015");
    private static final String TOTALS = """
            select md5(string_agg(to_jsonb(t)::text, ' ' order by indicator_version_id, period_start, place_id)) as digest, count(*) as cells, sum(included) as included
            from (select indicator_version_id, period_start, place_id, mixed, included, missing, pairs, trim_scale(value) as value, trim_scale(numerator) as numerator, trim_scale(denominator) as denominator,
              unpublished, estimated, provisional, public_included, public_missing, public_hidden, public_pairs, trim_scale(public_value) as public_value,
              trim_scale(public_numerator) as public_numerator, trim_scale(public_denominator) as public_denominator
              from figure_total where indicator_id = any(:indicators) and (included + missing > 0)) t""";

    @Inject
    Reports reports;

    @Inject
    Sql sql;

    @Inject
    AgroalDataSource source;

    private record Totals(String digest, long cells, long included) {
    }

    /** Transactions of several statements over the same sums in any order: none is refused, none is lost. */
    @Test
    void writersAtTheSameTimeNeitherBlockEachOtherForGoodNorLoseAFigure() throws Exception {
        var indicators = List.of(reports.persons(), reports.share());
        var workers = new ArrayList<Callable<Integer>>();
        for (var worker = 0; worker < 6; worker++) {
            var own = reports.partnerships(4, worker % 2 == 0 ? Reports.BRUSSELS : Reports.ANDERLECHT, "2.0");
            var random = new Random(worker);
            workers.add(() -> work(indicators, own, random));
        }
        try (var threads = Executors.newFixedThreadPool(workers.size())) {
            for (var done : threads.invokeAll(workers)) {
                assertThat(done.get()).isEqualTo(25);
            }
        }
        var kept = totals(indicators);
        indicators.forEach(indicator -> QuarkusTransaction.requiringNew().run(() -> sql.query("select make_all_totals_anew(:id::uuid)").with("id", indicator.id()).list(row -> null)));

        assertThat(kept.included()).isPositive();
        assertThat(totals(indicators)).isEqualTo(kept);
    }

    /** Adds up as a pupil would, from the figures alone. */
    @RepeatedTest(3)
    void answersEqualAnIndependentComputation(RepetitionInfo repetition) {
        var persons = reports.persons();
        var share = reports.share();
        var random = new Random(repetition.getCurrentRepetition());
        var sums = new HashMap<String, Integer>();
        var above = new HashMap<String, Integer>();
        var below = new HashMap<String, Integer>();
        var value = Arbitraries.integers().between(5, 900).generator(100);
        for (var place : List.of(Reports.BRUSSELS, Reports.ANDERLECHT)) {
            for (var partnership : reports.partnerships(4, place, random.nextBoolean() ? "1.0" : "2.0")) {
                for (var quarter : QUARTERS) {
                    if (random.nextInt(5) == 0) {
                        reports.report(persons, partnership, null, quarter, "published", "absence_reason", "'notCollected'", "{}");
                        continue;
                    }
                    var counted = value.next(random).value();
                    reports.published(persons, partnership, null, quarter, String.valueOf(counted));
                    sums.merge(place + quarter, counted, Integer::sum);
                }
                var part = value.next(random).value();
                var whole = part + value.next(random).value();
                reports.report(share, partnership, null, "2024", "published", "value, numerator, denominator", "%s, %d, %d".formatted(
                        BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP), part, whole), "{}");
                above.merge(String.valueOf(place), part, Integer::sum);
                below.merge(String.valueOf(place), whole, Integer::sum);
            }
        }
        for (var place : List.of(Reports.BRUSSELS, Reports.ANDERLECHT)) {
            Map<String, String> answered = new HashMap<>();
            List<Map<String, Object>> items = Api.publicly().queryParam("indicator", persons.code()).queryParam("level", "municipality").queryParam("municipality", place).get("/statistics")
                    .then().statusCode(200).extract().path("items");
            items.stream().filter(item -> item.get("value") != null).forEach(item -> answered.put(place + (String) item.get("period"), (String) item.get("value")));
            sums.entrySet().stream().filter(sum -> sum.getKey().startsWith(String.valueOf(place))).forEach(sum -> assertThat(answered).containsEntry(sum.getKey(), String.valueOf(sum.getValue())));
            assertThat(answered).hasSize((int) sums.keySet().stream().filter(key -> key.startsWith(String.valueOf(place))).count());
            String together = Api.publicly().queryParam("indicator", share.code()).queryParam("level", "municipality").queryParam("municipality", place).get("/statistics")
                    .then().statusCode(200).extract().path("items[0].value");
            assertThat(new BigDecimal(together)).isEqualByComparingTo(BigDecimal.valueOf(above.get(String.valueOf(place)) * 100L)
                    .divide(BigDecimal.valueOf(below.get(String.valueOf(place))), 1, RoundingMode.HALF_UP));
        }
        var all = above.values().stream().mapToLong(Integer::longValue).sum();
        var wholes = below.values().stream().mapToLong(Integer::longValue).sum();
        String country = Api.as(Tokens.evaluator()).queryParam("indicator", share.code()).queryParam("level", "country").get("/statistics").then().statusCode(200).extract().path("items[0].value");
        assertThat(new BigDecimal(country)).isEqualByComparingTo(BigDecimal.valueOf(all * 100).divide(BigDecimal.valueOf(wholes), 1, RoundingMode.HALF_UP));
    }

    private int work(List<Measured> indicators, List<UUID> partnerships, Random random) throws SQLException {
        var known = new ArrayList<UUID>();
        var transactions = 0;
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (; transactions < 25; transactions++) {
                for (var statements = 1 + random.nextInt(5); statements > 0; statements--) {
                    if (known.isEmpty() || random.nextBoolean()) {
                        var id = Ids.next();
                        var indicator = indicators.get(random.nextInt(indicators.size()));
                        var organization = random.nextInt(4) == 0 ? ORGANIZATIONS.get(random.nextInt(2)) : null;
                        statement.execute(Reports.insert(id, indicator, partnerships.get(random.nextInt(partnerships.size())), organization, QUARTERS.get(random.nextInt(3)),
                                STATUSES.get(random.nextInt(STATUSES.size())), "value, numerator, denominator", "%d, %d, %d".formatted(random.nextInt(40), random.nextInt(40), 40 + random.nextInt(40)), "{}")
                                + " on conflict do nothing");
                        known.add(id);
                    } else {
                        statement.execute("update observation set status = '%s', value = %d where id = '%s'".formatted(STATUSES.get(random.nextInt(STATUSES.size())), random.nextInt(60),
                                known.get(random.nextInt(known.size()))));
                    }
                }
                connection.commit();
            }
        }
        return transactions;
    }

    private Totals totals(List<Measured> indicators) {
        return sql.query(TOTALS).with("indicators", indicators.stream().map(Measured::id).toList())
                .first(row -> new Totals(row.text("digest"), row.integer64("cells"), row.integer64("included"))).orElseThrow();
    }
}
