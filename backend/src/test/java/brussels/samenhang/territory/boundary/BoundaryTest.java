package brussels.samenhang.territory.boundary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Boundaries are tried with municipalities in Luxembourg that no other test draws. */
@QuarkusTest
class BoundaryTest {

    private static final String ARLON = "81001";
    private static final String ATTERT = "81003";
    private static final String AUBANGE = "81004";

    @Test
    void boundariesOfAFileAreReadBackAsGeoJson() {
        take(false, square(ARLON, 5.8), square("0" + ATTERT, 5.9)).body("stored", equalTo(true)).body("outlines", equalTo(2)).body("findings", emptyIterable())
                .body("matched.nisCode", contains(81001, 81003));
        Api.publicly().queryParam("territory", id(ARLON)).get("/territoryBoundaries").then().statusCode(200)
                .body("type", equalTo("FeatureCollection")).body("features", hasSize(1)).body("features[0].id", equalTo(id(ARLON)))
                .body("features[0].properties.nisCode", equalTo(81001)).body("features[0].geometry.coordinates[0][0]", hasItem(contains(5.8f, 49.6f)))
                .body("origins.source", hasItem("Statbel")).body("origins.find { it.source == 'Statbel' }.licence", equalTo("CC0"));
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        take(false, square(ARLON, 5.8));
        var etag = Api.publicly().queryParam("territory", id(ARLON)).get("/territoryBoundaries").header("ETag");
        Api.publicly().header("If-None-Match", etag).queryParam("territory", id(ARLON)).get("/territoryBoundaries").then().statusCode(304);
    }

    @Test
    void aTrialStoresNothing() {
        take(true, square(AUBANGE, 5.8)).body("stored", equalTo(false)).body("matched", hasSize(1));
        Api.publicly().queryParam("territory", id(AUBANGE)).get("/territoryBoundaries").then().body("features", emptyIterable());
    }

    @Test
    void oneBrokenOutlineKeepsTheWholeFileOut() {
        take(false, square(AUBANGE, 5.8), feature(ATTERT, "[[[148000,170000],[149000,170000],[149000,171000],[148000,170000]]]"))
                .body("stored", equalTo(false)).body("findings", hasSize(1)).body("findings[0].kind", equalTo("notDegrees")).body("findings[0].error", equalTo(true))
                .body("findings[0].place", equalTo(2));
        Api.publicly().queryParam("territory", id(AUBANGE)).get("/territoryBoundaries").then().body("features", emptyIterable());
    }

    @Test
    void aPlaceThatIsNotKnownHereIsToldAndKeepsNothingOut() {
        take(false, square(ARLON, 5.8), square("99998", 6.1), "{\"type\":\"Feature\",\"properties\":{\"name\":\"Nergens\"},\"geometry\":null}")
                .body("stored", equalTo(true)).body("findings.kind", contains("unknownTerritory", "noCode")).body("findings[1].name", equalTo("Nergens"));
    }

    @Test
    void theSamePlaceTwiceIsAContradiction() {
        take(false, square(ARLON, 5.8), square(ARLON, 5.9)).body("stored", equalTo(false)).body("findings.kind", contains("duplicate"));
    }

    @Test
    void theReportNamesWhatIsStillWithout() {
        take(true, square(ARLON, 5.8)).body("without.name.nl", hasItems("Bastenaken")).body("without.name.nl", not(hasItem("Aarlen")));
    }

    @Test
    void needlessPointsAreLeftOut() {
        var edge = new StringBuilder("[[[5.8,49.6]");
        for (var step = 1; step <= 200; step++) {
            edge.append(String.format(Locale.ROOT, ",[%.5f,%.6f]", 5.8 + step * 0.0005, 49.6 + (step % 2) * 0.00002));
        }
        take(true, feature(ARLON, edge + ",[5.9,49.7],[5.8,49.7],[5.8,49.6]]]")).body("matched[0].pointsInFile", equalTo(204)).body("matched[0].points", lessThan(40));
    }

    @Test
    void aFileOfAnotherKindIsRefusedInWords() {
        Api.as(Tokens.administration()).contentType("application/octet-stream").body("naam;nis".getBytes()).queryParam("source", "Statbel")
                .post("/territoryBoundaryImports").then().statusCode(400).body("issues[0].detail", equalTo("Dit bestand is geen GeoJSON FeatureCollection en geen TopoJSON."));
        take(400, true, "Point").body("issues", hasSize(1));
    }

    @Test
    void aMunicipalityOfBrusselsHasItsPlaceAmongTheTilesAndOneElsewhereHasNone() {
        Api.publicly().queryParam("nisCode", 21015).get("/territories").then().body("items[0].tile.column", equalTo(4)).body("items[0].tile.row", equalTo(1));
        Api.publicly().queryParam("nisCode", 44021).get("/territories").then().body("items[0].tile", nullValue());
    }

    private static ValidatableResponse take(boolean dryRun, String... features) {
        return take(200, dryRun, "FeatureCollection", features);
    }

    private static ValidatableResponse take(int status, boolean dryRun, String type, String... features) {
        var file = "{\"type\":\"%s\",\"features\":[%s]}".formatted(type, String.join(",", features));
        return Api.as(Tokens.administration()).contentType("application/octet-stream").body(file.getBytes()).queryParam("source", "Statbel").queryParam("licence", "CC0")
                .queryParam("dryRun", dryRun).post("/territoryBoundaryImports").then().statusCode(status);
    }

    private static String square(String nis, double west) {
        var east = west + 0.1;
        return feature(nis, "[[[%1$s,49.6],[%2$s,49.6],[%2$s,49.7],[%1$s,49.7],[%1$s,49.6]]]".formatted(west, east));
    }

    private static String feature(String nis, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"nis\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%s}}".formatted(nis, coordinates);
    }

    private static String id(String nis) {
        return "00000000-0000-7000-8000-" + "0".repeat(12 - nis.length()) + nis;
    }
}
