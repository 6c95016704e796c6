package brussels.samenhang.indicator.intake;

import static brussels.samenhang.indicator.IndicatorFixture.approved;
import static brussels.samenhang.indicator.IndicatorFixture.definition;
import static brussels.samenhang.indicator.IndicatorFixture.percentage;
import static brussels.samenhang.indicator.IndicatorFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.indicator.IndicatorFixture;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.table.Tables;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Every test has indicators and partnerships of its own, so that they do not meet. */
@QuarkusTest
class IntakeTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final String QUARTER = ReportingPeriod.lastClosed(PeriodType.quarter, TODAY).text();

    @Inject
    Sql sql;

    @Inject
    Fixtures fixtures;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void figuresAreCheckedEnteredAsAPersonWouldAndTheSameFileAgainChangesNothing() {
        var code = count();
        var partnership = fixtures.partnership("Netwerk " + mark);
        var coordinator = fixtures.coordinatorOf(partnership);
        var file = """
                Indicator;Samenwerkingsverband;Periode;Waarde;Reden waarom er geen cijfer is;Toelichting;Bron
                %1$s;Netwerk %2$s;%3$s;1.234,5;;Geteld aan de deur;Eigen telling
                %4$s;netwerk %2$s (FR);%3$s;–;Niet verzameld;;Eigen telling
                """.formatted(code, mark, QUARTER, count());
        var view = upload(coordinator, file);
        assertThat(view.getList("columns.readAs", String.class)).containsExactly("indicator", "partnership", "period", "value", "absenceReason", "narrativeNl", "source");
        assertThat(view.getList("missing")).isEmpty();
        check(coordinator, view).body("state", equalTo("checked")).body("counts.added", equalTo(2)).body("counts.refused", equalTo(0)).body("counts.remarks", equalTo(1));
        assertThat(figures(partnership)).isZero();
        rows(coordinator, view, "").body("items.outcome", contains("added", "added")).body("items[0].figure", equalTo("1234.5")).body("items[0].about.id", equalTo(partnership.toString()))
                .body("items[1].figure", equalTo("notCollected")).body("items[1].findings.rule", contains("dash")).body("items[1].findings[0].error", equalTo(false));
        entered(coordinator, view, Map.of()).body("state", equalTo("imported")).body("counts.added", equalTo(2)).body("permittedActions", empty());

        var id = rows(coordinator, view, "").body("items.observation", everyItem(containsString("/observations/"))).extract().<String>path("items[0].observation").replaceFirst(".*/", "");
        Api.as(coordinator).get("/observations/" + id).then().statusCode(200).body("status", equalTo("draft")).body("value", equalTo("1234.5")).body("narrative.nl", equalTo("Geteld aan de deur"))
                .body("source", equalTo("Eigen telling")).body("file", equalTo("cijfers.csv")).body("history.status", contains("draft")).body("permittedActions", contains("edit", "submit"));
        var etag = Api.as(coordinator).get("/observations/" + id).header("ETag");
        Api.as(coordinator).header("If-Match", etag).contentType("application/merge-patch+json").body("{}").patch("/observations/" + id).then().statusCode(200);
        Api.as(coordinator).get("/observations/" + id).then().body("file", nullValue());
        var journal = sql.query("select act, after ->> 'file' as file, after #>> '{fields,value}' as value, partnership_id from journal_entry where subject_id = :id order by id").with("id", UUID.fromString(id))
                .list(row -> row.text("act") + " " + row.text("file") + " " + row.text("value") + " " + row.uuid("partnership_id"));
        assertThat(journal).containsExactly("observationEntered cijfers.csv 1234.5 " + partnership, "observationCorrected null 1234.5 " + partnership);

        var again = upload(coordinator, file);
        check(coordinator, again).body("counts.unchanged", equalTo(2)).body("counts.added", equalTo(0));
        entered(coordinator, again, Map.of()).body("counts.unchanged", equalTo(2));
        assertThat(sql.query("select version from observation where id = :id").with("id", UUID.fromString(id)).first(row -> row.integer("version"))).contains(1);
        assertThat(sql.query("select from journal_entry where subject_id = :id").with("id", UUID.fromString(id)).count()).isEqualTo(2);
        run(coordinator, again, Map.of("dryRun", true), 409).body("detail", equalTo("Dit bestand is al ingevoerd. Laad het opnieuw op om het nog eens in te voeren."));
    }

    @Test
    void theSameFiguresByCsvExcelAndJsonAreTheSameRows() throws IOException {
        var code = approved("count", "disaggregations", List.of("gender"));
        var share = code(IndicatorFixture.approved(with(percentage(), "periodType", "quarter")));
        var token = Tokens.administration();
        var seen = new java.util.ArrayList<List<String>>();
        for (var format : List.of("csv", "xlsx", "json")) {
            var partnership = fixtures.partnership("Formaat " + format + mark);
            var view = switch (format) {
                case "csv" -> upload(token, """
                        indicator,partnership,period,value,numerator,denominator,gender,lower,upper,note,source
                        %1$s,%2$s,2025-Q1,1234.5,,,,,,"Two
                        lines",Own
                        %1$s,%2$s,2025-Q1,12,,,Women,,,,Own
                        %3$s,%2$s,2025-Q1,,1,3,,,,,Own
                        %1$s,%2$s,2025-Q2,,,,,5,7.25,,Own
                        """.formatted(code, partnership, share));
                case "xlsx" -> upload(token, workbook(code, share, partnership));
                default -> upload(token, """
                        {"items": [
                          {"indicator": "%1$s", "partnership": "%2$s", "period": "2025-Q1", "value": 1234.5, "narrative": {"en": "Two\\nlines"}, "source": "Own"},
                          {"indicator": "%1$s", "partnership": "%2$s", "period": "2025-Q1", "value": 12, "disaggregation": {"gender": "women"}, "source": "Own"},
                          {"indicator": "%3$s", "partnership": "%2$s", "period": "2025-Q1", "numerator": 1, "denominator": 3, "source": "Own"},
                          {"indicator": "%1$s", "partnership": "%2$s", "period": "2025-Q2", "lower": 5, "upper": 7.25, "source": "Own"}]}
                        """.formatted(code, partnership, share));
            };
            assertThat(view.getString("format")).isEqualTo(format);
            entered(token, view, Map.of()).body("counts.added", equalTo(4)).body("counts.refused", equalTo(0));
            rows(token, view, "").body("items.row", contains(2, 3, 4, 5));
            seen.add(sql.query("""
                    select concat_ws('|', i.code, o.period, round(o.value, o.value_scale), o.lower_bound, round(o.upper_bound, o.value_scale), trim_scale(o.numerator), trim_scale(o.denominator),
                      o.disaggregation, o.narrative, o.source, o.status, o.value_scale) as told from observation o join indicator i on i.id = o.indicator_id where o.partnership_id = :id order by i.code, o.period, o.disaggregation::text""")
                    .with("id", partnership).list(row -> row.text("told")));
        }
        assertThat(seen.get(0)).hasSize(4).contains(share + "|2025-Q1|33.3|1|3|{}|Own|draft|1");
        assertThat(seen.get(1)).isEqualTo(seen.get(0));
        assertThat(seen.get(2)).isEqualTo(seen.get(0));
    }

    @Test
    void everyRuleOfSingleEntryIsToldPerRowInTheLanguageOfTheReader() {
        var code = count();
        var share = code(IndicatorFixture.approved(with(percentage(), "periodType", "quarter")));
        var reach = code(IndicatorFixture.personsReached());
        var participation = code(IndicatorFixture.participation());
        fixtures.partnership("Regels " + mark);
        var view = upload(Tokens.administration(), """
                indicator;samenwerkingsverband;periode;waarde;teller;noemer;wat is geteld;gender;bron
                %1$s;Regels %2$s;2025-Q1;1,55;;;;;x
                ;Regels %2$s;2025-Q1;1;;;;;x
                bestaatNiet;Regels %2$s;2025-Q1;1;;;;;x
                %1$s;Nergens;2025;veel;;;;;x
                %1$s;Regels %2$s;2025-Q1;-1;;;;;x
                %3$s;Regels %2$s;2025-Q1;;9;3;;;x
                %3$s;Regels %2$s;2025-Q2;50;1;3;;;x
                %4$s;Regels %2$s;2025-Q1;5;;;;;x
                %5$s;Regels %2$s;2025;5;;;bereik;;x
                %1$s;Regels %2$s;2025-Q2;5;;;;vrouwen;x
                %1$s;Regels %2$s;2025-Q1;2,5;;;;;x
                %1$s;Regels %2$s;2025-Q3;–;;;;;x
                %1$s;Regels %2$s;2199-Q1;1;;;;;x
                %1$s;Regels %2$s;2025-Q4;1;;;;;
                """.formatted(code, mark, share, reach, participation));
        check(Tokens.administration(), view).body("counts.added", equalTo(0)).body("counts.refused", equalTo(14));
        rows(Tokens.administration(), view, "?outcome=refused").body("total", equalTo(14))
                .body("items.find { it.row == 2 }.findings.rule", contains("countHasDecimalsOfDefinition"))
                .body("items.find { it.row == 3 }.findings.rule", contains("indicatorMissing"))
                .body("items.find { it.row == 4 }.findings.rule", contains("unknownIndicator"))
                .body("items.find { it.row == 5 }.findings.rule", contains("otherPeriodType.quarter", "unknown.partnership", "noNumber"))
                .body("items.find { it.row == 6 }.findings.rule", contains("twice"))
                .body("items.find { it.row == 7 }.findings.rule", hasItem("partIsNotAboveTheWhole"))
                .body("items.find { it.row == 8 }.findings.rule", contains("valueFollowsFromParts"))
                .body("items.find { it.row == 9 }.findings.rule", contains("countsMissing.reach"))
                .body("items.find { it.row == 10 }.findings.rule", contains("reachInsteadOfParticipation"))
                .body("items.find { it.row == 11 }.findings.rule", contains("otherDimension"))
                .body("items.find { it.row == 12 }.findings[0].message", equalTo("Dit cijfer staat ook in rij 2. Laat één van de twee staan."))
                .body("items.find { it.row == 13 }.findings.rule", contains("dashWithoutReason"))
                .body("items.find { it.row == 14 }.findings.rule", contains("notBegun"))
                .body("items.find { it.row == 15 }.findings.rule", contains("sourceMissing"))
                .body("items.find { it.row == 8 }.findings[0].header", equalTo("waarde"))
                .body("items.find { it.row == 8 }.findings[0].message", equalTo("De waarde volgt uit teller en noemer en is 33.3. Laat de waarde weg of pas teller en noemer aan."));
        rows(Tokens.administration(), view, "?column=counts").body("items.row", contains(9, 10));
        rows(Tokens.administration(), view, "?q=nergens").body("items.row", contains(5));
        Api.as(Tokens.administration()).header("Accept-Language", "fr").get("/figureImports/" + id(view) + "/rows?column=partnership").then()
                .body("items[0].findings.find { it.column == 'partnership' }.message", equalTo("« Nergens » n’est pas un partenariat connu. Écrivez le nom tel qu’il figure dans Samenhang, ou le numéro."));
        var report = Api.uncontracted().auth().oauth2(Tokens.administration()).header("Accept", "text/csv").header("Accept-Language", "fr").get("/figureImports/" + id(view) + "/rows")
                .then().statusCode(200).contentType(containsString("text/csv")).extract().asString();
        assertThat(report).contains("Ligne,Ce qui se passe,").contains("Dites d’où vient le chiffre");
    }

    @Test
    void aFileWithABrokenRowChangesNothingUnlessTheGoodRowsAreAskedFor() {
        var code = count();
        var partnership = fixtures.partnership("Stuk " + mark);
        var file = "indicator;samenwerkingsverband;periode;waarde;bron\n%1$s;Stuk %2$s;2025-Q1;5;x\n%1$s;Stuk %2$s;2025-Q2;zes;x\n".formatted(code, mark);
        var view = upload(Tokens.administration(), file);
        run(Tokens.administration(), view, Map.of("dryRun", false), "failed").body("problem.detail", containsString("1 rijen kunnen niet worden ingevoerd"));
        assertThat(figures(partnership)).isZero();
        get(Tokens.administration(), view).body("state", equalTo("uploaded"));
        entered(Tokens.administration(), view, Map.of("skipRefused", true)).body("counts.added", equalTo(1)).body("counts.refused", equalTo(1));
        assertThat(figures(partnership)).isOne();
        for (var broken : List.of("", "[{\"indicator\": \"x\"", "indicator;periode\n\"x;2025\n")) {
            Api.as(Tokens.administration()).contentType("application/octet-stream").body(broken.getBytes(StandardCharsets.UTF_8)).post("/figureImports?fileName=x").then().statusCode(400)
                    .body("issues[0].name", equalTo("file"));
        }
        var other = upload(Tokens.administration(), "naam;gemeente\nHuis;Elsene\n");
        assertThat(other.getList("missing")).isEqualTo(List.of("indicator", "period"));
        run(Tokens.administration(), other, Map.of(), 409).body("detail", containsString("ontbreekt een kolom"));
    }

    @Test
    void aPartnerEntersItsOwnShareAndNothingOfAnybodyElse() {
        var code = code(IndicatorFixture.personsReached());
        var own = fixtures.organization("Eigen " + mark);
        var other = fixtures.organization("Andere " + mark);
        var partnership = fixtures.partnership("Samen " + mark);
        fixtures.membership(own, partnership, LocalDate.of(2020, 1, 1));
        fixtures.membership(other, partnership, LocalDate.of(2020, 1, 1));
        fixtures.partnership("Elders " + mark);
        var editor = fixtures.editorOf(own);
        var view = upload(editor, """
                indicator;samenwerkingsverband;organisatie;periode;waarde;geteld;bron
                %1$s;Samen %2$s;Eigen %2$s;%3$s;40;bereik;x
                %1$s;Samen %2$s;Andere %2$s;%3$s;41;bereik;x
                %1$s;Samen %2$s;;%3$s;42;bereik;x
                %1$s;Elders %2$s;Eigen %2$s;%3$s;43;bereik;x
                %1$s;Samen %2$s;Eigen %2$s;1903-Q1;44;bereik;x
                """.formatted(code, mark, QUARTER));
        check(editor, view).body("counts.added", equalTo(1)).body("counts.refused", equalTo(4));
        rows(editor, view, "?outcome=refused").body("items.findings.rule", contains(List.of("notYours"), List.of("notYours"), List.of("notYours"), List.of("periodNotOpen")));
        entered(editor, view, Map.of("skipRefused", true)).body("counts.added", equalTo(1));
        assertThat(sql.query("select o.value, p.subject from observation o join person p on p.id = o.entered_by where o.partnership_id = :id").with("id", partnership)
                .list(row -> row.decimal("value").toPlainString())).containsExactly("40.000000");
        Api.as(fixtures.editorOf(other)).get("/figureImports/" + id(view)).then().statusCode(403);
        Api.as(fixtures.editorOf(other)).get("/figureImports").then().body("items", empty());
        Api.as(editor).get("/figureImports").then().body("items.id", contains(id(view)));
    }

    @Test
    void figuresThatAreHandedInPassTheChecksOfHandingIn() {
        var code = approved("count", "disaggregations", List.of("gender"));
        var partnership = fixtures.partnership("Indienen " + mark);
        var coordinator = fixtures.coordinatorOf(partnership);
        var head = "indicator;samenwerkingsverband;periode;waarde;gender;toelichting;bron\n";
        var parts = upload(coordinator, (head + """
                %1$s;Indienen %2$s;%3$s;10;;;x
                %1$s;Indienen %2$s;%3$s;7;vrouwen;;x
                %1$s;Indienen %2$s;%3$s;6;mannen;;x
                """).formatted(code, mark, QUARTER));
        check(coordinator, parts).body("counts.refused", equalTo(0)).body("counts.remarks", equalTo(3));
        run(coordinator, parts, Map.of("dryRun", true, "submit", true), "done").body("counts.refused", equalTo(3));
        rows(coordinator, parts, "").body("items.findings.rule", everyItem(hasItem("partsAboveWhole"))).body("items[0].findings[0].message", containsString("samen 13, meer dan het geheel van 10"));

        var good = upload(coordinator, (head + """
                %1$s;Indienen %2$s;%3$s;10;;;x
                %1$s;Indienen %2$s;%3$s;7;vrouwen;;x
                """).formatted(code, mark, QUARTER));
        entered(coordinator, good, Map.of("submit", true)).body("submitted", equalTo(true)).body("counts.added", equalTo(2));
        assertThat(sql.query("select o.status || ' ' || string_agg(s.status, ' ' order by s.at) as told from observation o join observation_step s on s.observation_id = o.id where o.partnership_id = :id group by o.id, o.status")
                .with("id", partnership).list(row -> row.text("told"))).containsOnly("submitted draft submitted").hasSize(2);
        assertThat(sql.query("select j.act from journal_entry j join observation o on o.id = j.subject_id where o.partnership_id = :id order by j.id").with("id", partnership)
                .list(row -> row.text("act"))).containsExactly("observationEntered", "observationSubmitted", "observationEntered", "observationSubmitted");
        assertThat(sql.query("select f.code from observation_finding f join observation o on o.id = f.observation_id where o.partnership_id = :id").with("id", partnership)
                .list(row -> row.text("code"))).contains("partsBelowWhole");
        var again = upload(coordinator, (head + "%1$s;Indienen %2$s;%3$s;10;;;x\n%1$s;Indienen %2$s;%3$s;8;vrouwen;;x\n").formatted(code, mark, QUARTER));
        run(coordinator, again, Map.of("dryRun", true, "submit", true), "done").body("counts.unchanged", equalTo(1)).body("counts.refused", equalTo(1));
        rows(coordinator, again, "?outcome=refused").body("items[0].findings.rule", contains("locked.submitted")).body("items[0].was", equalTo("7"));
    }

    @Test
    void aWarningNeedsANoteAndTheFileItselfIsPartOfTheHistory() {
        var code = count();
        var partnership = fixtures.partnership("Sprong " + mark);
        var row = "%1$s;Sprong %2$s;%3$s;%4$s;%5$s;x\n";
        var head = "indicator;samenwerkingsverband;periode;waarde;toelichting;bron\n";
        var jump = upload(Tokens.administration(), head + row.formatted(code, mark, "2025-Q1", "20", "") + row.formatted(code, mark, "2025-Q2", "90", "") + row.formatted(code, mark, "2025-Q3", "20", "Zomer"));
        run(Tokens.administration(), jump, Map.of("dryRun", true, "submit", true), "done").body("counts.added", equalTo(2)).body("counts.refused", equalTo(1));
        rows(Tokens.administration(), jump, "?outcome=refused").body("items.row", contains(3)).body("items[0].findings.rule", contains("largeChange"))
                .body("items[0].findings[0].message", containsString("20 in 2025-Q1"));
        assertThat(figures(partnership)).isZero();
    }

    @Test
    void aCorrectionReplacesTheFigureAndLeavesWhatTheFileDoesNotSpeakOf() {
        var code = count();
        var partnership = fixtures.partnership("Beter " + mark);
        var coordinator = fixtures.coordinatorOf(partnership);
        entered(coordinator, upload(coordinator, "indicator;samenwerkingsverband;periode;waarde;methode;bron\n%s;Beter %s;%s;5;Op papier;x\n".formatted(code, mark, QUARTER)), Map.of());
        var better = upload(coordinator, "indicator;samenwerkingsverband;periode;ondergrens;bovengrens\n%s;Beter %s;%s;6;8\n".formatted(code, mark, QUARTER));
        check(coordinator, better).body("counts.changed", equalTo(1));
        rows(coordinator, better, "").body("items[0].figure", equalTo("6 – 8")).body("items[0].was", equalTo("5"));
        entered(coordinator, better, Map.of());
        var told = sql.query("select concat_ws(' ', o.value, trim_scale(o.lower_bound), trim_scale(o.upper_bound), o.method, o.source, o.version, o.import_id is not null) as told from observation o where partnership_id = :id")
                .with("id", partnership).list(row -> row.text("told"));
        assertThat(told).containsExactly("6 8 Op papier x 1 t");
        assertThat(sql.query("select j.act || coalesce(' ' || (j.before ->> 'value'), '') as told from journal_entry j join observation o on o.id = j.subject_id where o.partnership_id = :id order by j.id")
                .with("id", partnership).list(row -> row.text("told"))).containsExactly("observationEntered", "observationCorrected 5");
    }

    @Test
    void theSumsAreRightAsSoonAsPublishedFiguresOfAFileAre() {
        var code = approved("count", "aggregation", "sum");
        var partnership = fixtures.partnership("Som " + mark);
        QuarkusTransaction.requiringNew().run(() -> sql.query("update partnership set territory_id = (select id from territory where nis_code = 21004) where id = :id").with("id", partnership).execute());
        var view = upload(Tokens.administration(), "indicator;samenwerkingsverband;periode;waarde;bron\n%1$s;Som %2$s;2025-Q1;50;x\n%1$s;Som %2$s;2025-Q2;60;x\n".formatted(code, mark));
        entered(Tokens.administration(), view, Map.of("submit", true)).body("counts.added", equalTo(2));
        for (var observation : sql.query("select id from observation where partnership_id = :id").with("id", partnership).list(row -> row.text("id"))) {
            for (var outcome : List.of("validated", "accepted", "published")) {
                Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("outcome", outcome)).post("/observations/" + observation + "/decisions").then().statusCode(200);
            }
        }
        Api.publicly().get("/statistics?level=municipality&indicator=" + code).then().statusCode(200).body("items.value", hasItems("50.0", "60.0"));
        assertThat(sql.query("select t.included, t.value from figure_total t join indicator i on i.id = t.indicator_id where i.code = :code order by t.period_start").with("code", code)
                .list(row -> row.integer("included") + " " + row.decimal("value").stripTrailingZeros().toPlainString())).containsExactly("1 50", "1 60");
    }

    @Test
    void whoWasFasterIsNotOverwrittenAndNothingOfTheFileIsEntered() throws Exception {
        var code = count();
        var partnership = fixtures.partnership("Gelijk " + mark);
        var view = upload(Tokens.administration(), "indicator;samenwerkingsverband;periode;waarde;bron\n%1$s;Gelijk %2$s;2025-Q1;5;x\n%1$s;Gelijk %2$s;2025-Q2;6;x\n".formatted(code, mark));
        var task = whileSomebodyEnters(code, partnership, "2025-Q2", () -> started(Tokens.administration(), view, Map.of("dryRun", false)));
        ended(Tokens.administration(), task, "failed").body("problem.detail", equalTo("Iemand anders veranderde intussen een van deze cijfers. Er is niets ingevoerd; kijk het bestand opnieuw na."));
        assertThat(figures(partnership)).isOne();
        entered(Tokens.administration(), view, Map.of("skipRefused", true)).body("counts.added", equalTo(1)).body("counts.changed", equalTo(1));
    }

    @Test
    void twoFilesWithTheSameFiguresEnterThemOnce() {
        var code = count();
        var partnership = fixtures.partnership("Tweemaal " + mark);
        var file = "indicator;samenwerkingsverband;periode;waarde;bron\n" + IntStream.range(0, 300)
                .mapToObj(i -> "%s;Tweemaal %s;%d-Q%d;%d;x\n".formatted(code, mark, 1900 + i / 4, 1 + i % 4, i)).collect(Collectors.joining());
        var views = List.of(upload(Tokens.administration(), file), upload(Tokens.administration(), file));
        var tasks = views.stream().map(view -> started(Tokens.administration(), view, Map.of("dryRun", false))).toList();
        var counts = tasks.stream().map(task -> ended(Tokens.administration(), task, "done").extract().<Integer>path("counts.added")).toList();
        assertThat(counts).containsExactlyInAnyOrder(300, 0);
        assertThat(figures(partnership)).isEqualTo(300);
    }

    @Test
    void anImportThatIsCancelledHasChangedNothing() throws Exception {
        var code = count();
        var partnership = fixtures.partnership("Afgebroken " + mark);
        var view = upload(Tokens.administration(), "indicator;samenwerkingsverband;periode;waarde;bron\n%1$s;Afgebroken %2$s;2025-Q1;5;x\n%1$s;Afgebroken %2$s;2025-Q2;6;x\n".formatted(code, mark));
        var task = whileSomebodyEnters(code, partnership, "2025-Q2", () -> {
            var begun = started(Tokens.administration(), view, Map.of("dryRun", false));
            await().atMost(SOON).until(() -> sql.query("select from work where id = :id and phase is not null").with("id", UUID.fromString(begun)).exists());
            Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of()).post("/tasks/" + begun + "/cancellations").then().statusCode(200);
            ended(Tokens.administration(), begun, "cancelled");
            return begun;
        });
        assertThat(task).isNotNull();
        assertThat(sql.query("select period from observation where partnership_id = :id").with("id", partnership).list(row -> row.text("period"))).containsExactly("2025-Q2");
        get(Tokens.administration(), view).body("state", equalTo("uploaded")).body("permittedActions", contains("check", "import"));
    }

    @Test
    void aTemplateHasARowForWhatIsAskedAndComesBackUnchangedOrFilledIn() {
        var reach = IndicatorFixture.personsReached();
        var share = IndicatorFixture.approved(with(percentage(), "periodType", "quarter"));
        var partnership = fixtures.partnership("Blad " + mark);
        var coordinator = fixtures.coordinatorOf(partnership);
        for (var indicator : List.of(reach, share)) {
            Api.as(coordinator).contentType(ContentType.JSON).body(Map.of("indicator", indicator, "partnership", partnership, "validFrom", "2020-01-01")).post("/indicatorAssignments").then().statusCode(201);
        }
        Api.as(coordinator).get("/figureTemplates?period=" + QUARTER).then().statusCode(200).body("rows", equalTo(2)).body("columns", hasItems("Indicator", "Teller", "Bron"));
        Api.as(Tokens.partnerInMarollen()).get("/figureTemplates?period=" + QUARTER + "&partnership=" + partnership).then().body("rows", equalTo(0));
        Api.as(coordinator).get("/figureTemplates?period=lente").then().statusCode(400).body("issues[0].name", equalTo("period"));
        for (var type : List.of(Tables.CSV, Tables.XLSX)) {
            var file = Api.uncontracted().auth().oauth2(coordinator).header("Accept", type).header("Accept-Language", "fr").get("/figureTemplates?period=" + QUARTER).then().statusCode(200).extract().asByteArray();
            var open = upload(coordinator, file);
            check(coordinator, open).body("counts.unchanged", equalTo(2)).body("counts.refused", equalTo(0));
            rows(coordinator, open, "").body("items.findings.rule", everyItem(contains("open")));
        }
        var sheet = Api.uncontracted().auth().oauth2(coordinator).header("Accept", Tables.CSV).get("/figureTemplates?period=" + QUARTER).asString();
        var filled = sheet.lines().map(line -> line.contains(code(reach)) ? line.replaceFirst(",reach,[^,]*", ",reach,12") : line).collect(Collectors.joining("\r\n"));
        entered(coordinator, upload(coordinator, filled, "Eigen telling"), Map.of()).body("counts.added", equalTo(1)).body("counts.unchanged", equalTo(1));
        var again = Api.uncontracted().auth().oauth2(coordinator).header("Accept", Tables.XLSX).get("/figureTemplates?filled=true&period=" + QUARTER).asByteArray();
        check(coordinator, upload(coordinator, again)).body("counts.unchanged", equalTo(2)).body("counts.remarks", equalTo(1));
    }

    private byte[] workbook(String code, String share, UUID partnership) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Figures");
            var header = List.of("indicator", "partnership", "period", "value", "numerator", "denominator", "gender", "lower", "upper", "note", "source");
            var rows = List.of(header, java.util.Arrays.asList(code, partnership.toString(), "2025-Q1", 1234.5, null, null, null, null, null, "Two\nlines", "Own"),
                    java.util.Arrays.asList(code, partnership.toString(), "2025-Q1", 12, null, null, "Women", null, null, null, "Own"),
                    java.util.Arrays.asList(share, partnership.toString(), "2025-Q1", null, 1, 3, null, null, null, null, "Own"),
                    java.util.Arrays.asList(code, partnership.toString(), "2025-Q2", null, null, null, null, 5, 7.25, null, "Own"));
            for (var i = 0; i < rows.size(); i++) {
                for (var j = 0; j < header.size(); j++) {
                    if (rows.get(i).get(j) instanceof Number number) {
                        sheet.value(i, j, number);
                    } else if (rows.get(i).get(j) != null) {
                        sheet.value(i, j, (String) rows.get(i).get(j));
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** Somebody writes a figure of the file and has not ended yet when it comes to the same. */
    private <T> T whileSomebodyEnters(String code, UUID partnership, String period, java.util.concurrent.Callable<T> act) throws Exception {
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var other = threads.submit(() -> QuarkusTransaction.requiringNew().timeout(60).run(() -> {
                sql.query("""
                        insert into observation (indicator_id, indicator_version_id, partnership_id, period_type, period, period_start, period_end, value, source)
                        select i.id, v.id, :partnership, 'quarter', :period, make_date(2025, 4, 1), make_date(2025, 6, 30), 7, 'x' from indicator i join indicator_version v on v.indicator_id = i.id where i.code = :code""")
                        .with("partnership", partnership).with("period", period).with("code", code).execute();
                written.countDown();
                try {
                    assertThat(go.await(50, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException ended) {
                    throw new IllegalStateException(ended);
                }
            }));
            assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
            var result = act.call();
            await().atMost(SOON).until(() -> sql.query("select from work where id = :id and (phase is not null or state <> 'processing')").with("id", UUID.fromString(result.toString())).exists());
            await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(5)).until(() -> true);
            go.countDown();
            other.get(20, TimeUnit.SECONDS);
            return result;
        }
    }

    private String count() {
        return approved("count");
    }

    private String approved(String kind, Object... more) {
        return code(IndicatorFixture.approved(with(with(definition(kind), "periodType", "quarter", "aggregation", "sum", "decimals", 1), more)));
    }

    private static String code(String indicator) {
        return Api.as(Tokens.administration()).get("/indicators/" + indicator).then().statusCode(200).extract().path("code");
    }

    private long figures(UUID partnership) {
        return sql.query("select from observation where partnership_id = :id").with("id", partnership).count();
    }

    private static JsonPath upload(String token, String content) {
        return upload(token, content, null);
    }

    private static JsonPath upload(String token, String content, String source) {
        return upload(token, content.getBytes(StandardCharsets.UTF_8), source);
    }

    private static JsonPath upload(String token, byte[] content) {
        return upload(token, content, null);
    }

    private static JsonPath upload(String token, byte[] content, String source) {
        var request = Api.as(token).contentType("application/octet-stream").body(content).queryParam("fileName", "cijfers.csv");
        return (source == null ? request : request.queryParam("source", source)).post("/figureImports").then().statusCode(201).extract().jsonPath();
    }

    private static String id(JsonPath view) {
        return view.getString("id");
    }

    private static ValidatableResponse get(String token, JsonPath view) {
        return Api.as(token).get("/figureImports/" + id(view)).then().statusCode(200);
    }

    private static ValidatableResponse rows(String token, JsonPath view, String query) {
        return Api.as(token).get("/figureImports/" + id(view) + "/rows" + query).then().statusCode(200);
    }

    private ValidatableResponse check(String token, JsonPath view) {
        run(token, view, Map.of("dryRun", true), "done");
        return get(token, view);
    }

    private ValidatableResponse entered(String token, JsonPath view, Map<String, Object> more) {
        var wanted = new java.util.HashMap<String, Object>(more);
        wanted.put("dryRun", false);
        run(token, view, wanted, "done");
        return get(token, view);
    }

    private static ValidatableResponse run(String token, JsonPath view, Map<String, Object> wanted, int status) {
        return Api.as(token).contentType(ContentType.JSON).body(wanted).post("/figureImports/" + id(view) + "/runs").then().statusCode(status);
    }

    private static String started(String token, JsonPath view, Map<String, Object> wanted) {
        return run(token, view, wanted, 202).extract().path("id");
    }

    private ValidatableResponse run(String token, JsonPath view, Map<String, Object> wanted, String state) {
        return ended(token, started(token, view, wanted), state);
    }

    private ValidatableResponse ended(String token, String task, String state) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(() -> sql.query("select from work where id = :id and state <> 'processing'").with("id", UUID.fromString(task)).exists());
        return Api.as(token).get("/tasks/" + task + "?redirect=false").then().body("state", equalTo(state));
    }
}
