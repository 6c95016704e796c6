package brussels.samenhang.shared.paging;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesTest {

    private static final String BASE = "http://localhost:8000/rest/samenhang/v1/examples?";

    @Test
    void theFirstPageLeadsToTheNextAndTheLast() {
        Api.uncontracted().get("/examples").then().body("items", hasSize(50)).body("page", equalTo(1)).body("pageSize", equalTo(50)).body("total", equalTo(120))
                .body("first", equalTo(BASE + "page=1")).body("prev", nullValue()).body("next", equalTo(BASE + "page=2")).body("last", equalTo(BASE + "page=3"));
    }

    @Test
    void linksKeepEveryFilter() {
        Api.uncontracted().urlEncodingEnabled(false).get("/examples?color=red&color=green&q=caf%C3%A9&page=2&pageSize=20").then()
                .body("next", equalTo(BASE + "color=red&color=green&q=caf%C3%A9&pageSize=20&page=3"))
                .body("prev", equalTo(BASE + "color=red&color=green&q=caf%C3%A9&pageSize=20&page=1"));
    }

    @Test
    void theLastPageHasNoNext() {
        Api.uncontracted().get("/examples?page=3").then().body("items", hasSize(20)).body("next", nullValue());
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndLeadsBack() {
        Api.uncontracted().get("/examples?page=9").then().statusCode(200).body("items", hasSize(0)).body("next", nullValue())
                .body("prev", equalTo(BASE + "page=3"));
    }
}
