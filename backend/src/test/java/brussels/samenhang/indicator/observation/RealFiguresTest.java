package brussels.samenhang.indicator.observation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published tables, as anybody reads them (2a §4.2, §4.3). */
@QuarkusTest
class RealFiguresTest {

    @Inject
    Sql sql;

    @Test
    void aFigureIsNeverNaked() {
        figures("averageIncome", "2013").body("items", hasSize(14))
                .body("items.find { it.territory.name.nl == 'Antwerpen' }.value", equalTo("15050"))
                .body("items.indicator.version", everyItem(equalTo(1))).body("items.unit", everyItem(equalTo("euroPerInhabitant")))
                .body("items.period", everyItem(equalTo("2013"))).body("items.status", everyItem(equalTo("published")))
                .body("items.source", everyItem(notNullValue())).body("items.caveat.nl", everyItem(notNullValue()))
                .body("items.find { it.territory.name.nl == 'Antwerpen' }.level", equalTo("municipality"));
    }

    @Test
    void theInhabitantsOfTheThirteenCentreCitiesAddUpToThePublishedTotal() {
        List<String> values = figures("population", "2016-01-01").extract().path("items.findAll { it.level == 'municipality' }.value");

        assertThat(values).hasSize(13);
        assertThat(values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo("1627918");
    }

    @Test
    void whateverIsPublishedSaysWhatIsNeededToReadIt() {
        assertThat(sql.query("""
                select distinct i.code from observation o join indicator i on i.id = o.indicator_id join indicator_version v on v.id = o.indicator_version_id
                where o.status = 'published' and o.narrative is null and v.context is null and i.code not like 'test%'""").list(row -> row.text("code"))).isEmpty();
    }

    @Test
    void aDashIsAbsentAndNotZero() {
        figures("socialMapInitiatives", "2017-08").body("items.find { it.level == 'region' }.absence.reason", equalTo("notPublishedBySource"))
                .body("items.find { it.level == 'region' }.value", nullValue());
    }

    @Test
    void twoEditionsOfTheSameFigureKeepTheirDecimals() {
        figures("childPovertyIndex", "2012").body("items.findAll { it.level == 'region' }.sort { it.edition }.value", contains("10.45", "10.5"))
                .body("items.findAll { it.level == 'region' }.sort { it.edition }.edition", contains("hoofdstuk 3", "tabel 3"));
    }

    @Test
    void anIntervalKeepsItsBoundsAndHasNoMiddle() {
        figures("povertyRisk", "2016").body("items.size()", equalTo(4)).body("items.value", everyItem(nullValue()))
                .body("items.lower.sort()", contains("13.6", "15.3", "24.5", "8.8")).body("items.upper.sort()", contains("11.8", "16.2", "21.3", "34.9"));
    }

    @Test
    void aToolPagesThroughWithoutMissingOrRepeatingAFigure() {
        var seen = new HashSet<String>();
        var next = "/observations?indicator=childPovertyIndex&pageSize=10";
        var pages = 0;
        while (next != null) {
            var page = Api.as(Tokens.machine("indicators.read")).get(next).then().statusCode(200).extract();
            List<String> ids = page.path("items.id");
            assertThat(seen).doesNotContainAnyElementsOf(ids);
            seen.addAll(ids);
            String link = page.path("next");
            next = link == null ? null : link.substring(link.indexOf("/observations"));
            pages++;
        }

        assertThat(seen).hasSize(44);
        assertThat(pages).isEqualTo(5);
    }

    @Test
    void anUnchangedFigureIsNotSentAgain() {
        String id = figures("averageIncome", "2013").extract().path("items[0].id");
        var etag = Api.as(Tokens.machine("indicators.read")).get("/observations/" + id).then().statusCode(200)
                .body("value", notNullValue()).body("caveat.nl", notNullValue()).body("unit", equalTo("euroPerInhabitant")).extract().header("ETag");

        Api.as(Tokens.machine("indicators.read")).header("If-None-Match", etag).get("/observations/" + id).then().statusCode(304);
    }

    @Test
    void onlyWhatChangedSinceIsAskedFor() {
        Api.publicly().queryParam("updatedAfter", "2199-01-01T00:00:00Z").get("/observations").then().statusCode(200).body("items", hasSize(0));
    }

    private static ValidatableResponse figures(String indicator, String period) {
        return Api.publicly().queryParam("indicator", indicator).queryParam("period", period).queryParam("pageSize", 200).get("/observations").then().statusCode(200);
    }
}
