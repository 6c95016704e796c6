package brussels.samenhang.shared.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Provokes;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class InputTest {

    @Test
    void everyFaultOfAQueryIsToldAtOnce() {
        Api.uncontracted().get("/examples?page=0&pageSize=201&color=red&color=blue&asOf=0000-01-01&q=toolong&shape=round").then().statusCode(400)
                .body("issues.name", containsInAnyOrder("page", "pageSize", "color", "asOf", "q", "shape"))
                .body("issues.find { it.name == 'page' }.type", equalTo("urn:problem-type:belgif-ext:input-validation:outOfRange"))
                .body("issues.find { it.name == 'page' }.detail", equalTo("De waarde moet minstens 1 zijn."))
                .body("issues.find { it.name == 'pageSize' }.detail", equalTo("De waarde mag hoogstens 200 zijn."))
                .body("issues.find { it.name == 'color' }.detail", equalTo("Kies een van: red, green."))
                .body("issues.find { it.name == 'asOf' }.type", equalTo("urn:problem-type:belgif-ext:input-validation:outOfRange"))
                .body("issues.find { it.name == 'q' }.value", equalTo("toolong"))
                .body("issues.find { it.name == 'shape' }.type", equalTo("urn:problem-type:belgif:input-validation:unknownInput"));
    }

    @ParameterizedTest
    @CsvSource({"page,abc", "page,1.5", "pageSize,''", "asOf,2024-02-30", "asOf,yesterday", "asOf,2024-01-01T00:00:00Z", "color,RED", "q,a%00b"})
    void aQueryValueOfAnotherFormIsRefused(String name, String value) {
        Api.uncontracted().urlEncodingEnabled(false).get("/examples?" + name + "=" + value).then().statusCode(400)
                .body("issues.name", contains(name)).body("issues[0].in", equalTo("query"));
    }

    @Test
    void aValueGivenTwiceIsRefusedWhereOneIsMeant() {
        Api.uncontracted().get("/examples?page=1&page=2").then().statusCode(400).body("issues.name", contains("page"))
                .body("issues[0].detail", equalTo("Geef page maar één keer."));
    }

    @Test
    @Provokes(ProblemType.badRequest)
    void everyFaultOfABodyIsToldAtOnce() {
        post("""
                {"name": {"xx": "?"}, "color": "blue", "amount": 1.5, "parent": "ABC", "since": "0000-01-01", "count": "3",
                 "sites": [{"street": "  ", "since": "2024-13-01"}, {"street": "A street that is too long", "floor": {"deep": [1]}}], "extra": 1}""")
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("name", "name.xx", "color", "amount", "parent", "since", "count", "sites[0].street", "sites[0].since",
                        "sites[1].street", "sites[1].floor", "extra"))
                .body("issues.find { it.name == 'sites[0].street' }.type", equalTo("urn:problem-type:belgif-ext:input-validation:requiredInput"))
                .body("issues.find { it.name == 'sites[1].floor' }.type", equalTo("urn:problem-type:belgif:input-validation:unknownInput"))
                .body("issues.find { it.name == 'color' }.detail", equalTo("Kies een van: red, green."))
                .body("issues.find { it.name == 'since' }.type", equalTo("urn:problem-type:belgif-ext:input-validation:outOfRange"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"name\": ", "not json", "[]", "\"text\"", "null", "{\"name\":{\"nl\":\"a\"}} trailing", "{\"count\":1,\"count\":2}", "''"})
    void aBodyThatIsNoJsonObjectIsRefused(String body) {
        post(body).statusCode(400).contentType("application/problem+json").body("issues[0].in", equalTo("body"))
                .body(not(containsString("jackson"))).body(not(containsString("Unexpected")));
    }

    @Test
    void textIsKeptInOneForm() {
        post("{\"name\": {\"nl\": \"  Cafe\\u0301 😀 ‏שלום <b>\\r\\n \"}}").statusCode(201).body("fields.name.nl", equalTo("Café 😀 ‏שלום <b>"));
    }

    @Test
    void aControlCharacterIsRefused() {
        post("{\"name\": {\"nl\": \"a\\u0000b\"}, \"sites\": []}").statusCode(400)
                .body("issues", hasItem(allOf(hasEntry("name", "name.nl"), hasEntry("detail", "Deze tekst bevat een teken dat in tekst niet thuishoort."))));
    }

    @Test
    void aTextOfTenThousandCharactersIsRefusedAndNotSentBackWhole() {
        post("{\"name\": {\"nl\": \"" + "x".repeat(10_000) + "\"}}").statusCode(400).body("issues.name", contains("name"))
                .body("issues[0].detail", equalTo("Geef minstens één taal, met hoogstens 20 tekens per taal.")).body("issues[0].value", nullValue());
    }

    @Test
    void decimalsAreTextAndAbsentMeansAbsent() {
        post("{\"name\": {\"nl\": \"a\"}, \"amount\": \"0.80\"}").statusCode(201).body("fields.amount", equalTo("0.80"))
                .body("fields", not(hasItem("color")));
    }

    @Test
    @Provokes(ProblemType.unsupportedMediaType)
    void anotherMediaTypeIsRefused() {
        Api.uncontracted().auth().oauth2(Tokens.newcomer()).contentType(ContentType.XML).body("<a/>").post("/examples").then().statusCode(415)
                .body("type", equalTo("urn:problem-type:samenhang:unsupportedMediaType"));
    }

    @Test
    void aTrailingSlashIsAnotherAddress() {
        Api.uncontracted().get("/examples/").then().statusCode(404).body("type", equalTo("urn:problem-type:belgif:resourceNotFound"));
    }

    @ParameterizedTest
    @CsvSource({"not-an-id", "019A0000-0000-7000-8000-00000000ABCD", "1-1-1-1-1"})
    void aMalformedIdentifierIsAnAddressOfNothing(String id) {
        Api.uncontracted().get("/examples/" + id).then().statusCode(404).body("issues[0].name", equalTo("exampleId")).body("issues[0].in", equalTo("path"));
    }

    private static ValidatableResponse post(String body) {
        return Api.uncontracted().auth().oauth2(Tokens.newcomer()).contentType(ContentType.JSON).body(body).post("/examples").then();
    }
}
