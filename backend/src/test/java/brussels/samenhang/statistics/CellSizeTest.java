package brussels.samenhang.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Five persons by default, or as the administration says for an indicator. */
@QuarkusTest
class CellSizeTest {

    @Inject
    Reports reports;

    @Test
    void aLargerMinimumWithholdsAtOnceWhatIsBelowIt() {
        var persons = reports.persons();
        var partnership = reports.partnerships(1, Reports.BRUSSELS, "2.0").getFirst();
        reports.published(persons, partnership, null, "2025-Q1", "8");
        Api.publicly().queryParam("indicator", persons.code()).get("/statistics").then().body("items[0].value", equalTo("8")).body("indicators[0].minimumCellSize", equalTo(5));
        var etag = Api.as(Tokens.administration()).get("/indicatorCellSizes/" + persons.id()).then().statusCode(200).body("minimum", equalTo(5)).body("permittedActions", hasItem("edit"))
                .extract().header("ETag");
        Api.as(Tokens.administration()).contentType(ContentType.JSON).header("If-Match", etag).body(Map.of("minimum", 10)).put("/indicatorCellSizes/" + persons.id()).then().statusCode(200)
                .body("minimum", equalTo(10));
        for (var level : new String[] {"partnership", "municipality"}) {
            Api.publicly().queryParam("indicator", persons.code()).queryParam("level", level).get("/statistics").then().body("items[0].absence", equalTo("suppressed"))
                    .body("items[0].value", nullValue()).body("indicators[0].minimumCellSize", equalTo(10));
        }
        Api.as(Tokens.administration()).contentType(ContentType.JSON).header("If-Match", etag).body(Map.of("minimum", 3)).put("/indicatorCellSizes/" + persons.id()).then().statusCode(412);
        Api.as(Tokens.administration()).contentType(ContentType.JSON).header("If-Match", "*").body(Map.of("minimum", 0)).put("/indicatorCellSizes/" + persons.id()).then().statusCode(400);
    }
}
