package brussels.samenhang.indicator.observation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import brussels.samenhang.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservationReadingTest {

    @Test
    void figuresAreReadByThePublic() {
        Api.publicly().queryParam("pageSize", 2).get("/observations").then().statusCode(200)
                .body("pageSize", equalTo(2)).body("items.size()", lessThanOrEqualTo(2));
        Api.publicly().get("/indicators").then().statusCode(200);
    }

    @Test
    void periodsThatAreNoneAreAllToldAtOnce() {
        Api.publicly().queryParam("from", "0000").queryParam("until", "2026-Q7").queryParam("period", "soon").get("/observations").then().statusCode(400)
                .body("issues.name", contains("period", "from", "until"))
                .body("issues[0].type", equalTo("urn:problem-type:belgif-ext:input-validation:invalidPeriod"))
                .body("issues[0].value", equalTo("soon"));
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        Api.publicly().queryParam("from", "2026").queryParam("until", "2025-12").get("/observations").then().statusCode(400)
                .body("issues.name", contains("until"));
    }

    @Test
    void aCursorWeDidNotGiveOutIsRefused() {
        Api.publicly().queryParam("after", "bm9uc2Vuc2U").get("/observations").then().statusCode(400).body("issues.name", contains("after"));
    }
}
