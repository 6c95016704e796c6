package brussels.samenhang.shared.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CrossOriginTest {

    @Test
    void aPageOfAnotherSiteMayReadWhatIsPublic() {
        Api.publicly().header("Origin", "https://elsewhere.example").get("/refData").then().statusCode(200)
                .header("Access-Control-Allow-Origin", "*").header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void aPageOfAnotherSiteMaySeeAProblemToo() {
        Api.publicly().header("Origin", "https://elsewhere.example").get("/refData/colors").then().statusCode(404).header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void aPageOfAnotherSiteMayAskWhetherSomethingChanged() {
        preflight("GET").header("Access-Control-Allow-Origin", "*").header("Access-Control-Allow-Headers", containsString("If-None-Match"))
                .header("Access-Control-Allow-Headers", not(containsString("Authorization")));
    }

    @Test
    void aPageOfAnotherSiteMayNotWrite() {
        preflight("POST").header("Access-Control-Allow-Methods", not(containsString("POST")));
    }

    @Test
    void ourOwnApplicationMayWriteWhateverItsOrigin() {
        Api.uncontracted().auth().oauth2(Tokens.newcomer()).header("Origin", "http://localhost:8000").contentType(ContentType.JSON)
                .body("{\"name\": {\"nl\": \"Zaal\"}}").post("/examples").then().statusCode(201).header("Access-Control-Allow-Origin", nullValue());
    }

    private static ValidatableResponse preflight(String method) {
        return Api.uncontracted().header("Origin", "https://elsewhere.example").header("Access-Control-Request-Method", method)
                .options("/examples").then().statusCode(204);
    }
}
