package brussels.samenhang.shared.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Example;
import brussels.samenhang.testing.Provokes;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrencyTest {

    @Test
    void aPatchChangesWhatItMentionsAndRemovesWhatIsNull() {
        var created = create("{\"name\": {\"nl\": \"Zaal\", \"fr\": \"Salle\"}, \"color\": \"red\", \"count\": 3}");
        patch(created, created.header("ETag"), "{\"name\": {\"fr\": \"Grande salle\"}, \"color\": null}").then().statusCode(200)
                .header("ETag", matchesPattern("\"v1-[0-9a-f]{24}\""))
                .body("fields.name.nl", equalTo("Zaal")).body("fields.name.fr", equalTo("Grande salle"))
                .body("fields.color", nullValue()).body("fields.count", equalTo(3));
    }

    @Test
    @Provokes(ProblemType.preconditionRequired)
    void aPatchMustSayWhichVersionItSaw() {
        var created = create("{\"name\": {\"nl\": \"Zaal\"}}");
        patch(created, null, "{\"count\": 1}").then().statusCode(428).body("type", equalTo("urn:problem-type:samenhang:preconditionRequired"));
    }

    @Test
    void theSecondOfTwoWritersIsToldThatSomeoneWasFirst() {
        var created = create("{\"name\": {\"nl\": \"Zaal\"}}");
        patch(created, created.header("ETag"), "{\"count\": 1}").then().statusCode(200);
        patch(created, created.header("ETag"), "{\"count\": 2}").then().statusCode(412).body("type", equalTo("urn:problem-type:samenhang:preconditionFailed"));
        Api.uncontracted().get(path(created)).then().body("fields.count", equalTo(1));
    }

    @Test
    void constraintsHoldForTheResultOfAPatch() {
        var created = create("{\"name\": {\"nl\": \"Zaal\"}}");
        patch(created, created.header("ETag"), "{\"name\": null, \"other\": 1}").then().statusCode(400).body("issues[0].name", equalTo("other"));
        patch(created, created.header("ETag"), "{\"name\": {\"nl\": null}}").then().statusCode(400).body("issues[0].name", equalTo("name"));
    }

    @Test
    void aTagIsTheSameForEverybodyWhoSeesTheSame() {
        var created = create("{\"name\": {\"nl\": \"Zaal\"}}");
        var publicly = Api.uncontracted().get(path(created)).header("ETag");
        Api.uncontracted().auth().oauth2(Tokens.administration()).header("If-None-Match", publicly).get(path(created)).then().statusCode(304);
    }

    @Test
    void theSameRequestUnderTheSameKeyGetsTheFirstAnswer() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key).body("{\"name\": {\"nl\": \"Zaal\"}}").post("/examples");
        var second = keyed(key).body("{\"name\": {\"nl\": \"Zaal\"}}").post("/examples");
        second.then().statusCode(201).contentType(ContentType.JSON).header("Location", equalTo(first.header("Location")))
                .body("id", equalTo(first.path("id")));
    }

    @Test
    @Provokes(ProblemType.idempotencyConflict)
    void anotherRequestUnderTheSameKeyIsRefused() {
        var key = UUID.randomUUID().toString();
        keyed(key).body("{\"name\": {\"nl\": \"Zaal\"}}").post("/examples").then().statusCode(201);
        keyed(key).body("{\"name\": {\"nl\": \"Tuin\"}}").post("/examples").then().statusCode(422)
                .body("type", equalTo("urn:problem-type:samenhang:idempotencyConflict"));
    }

    @Test
    void aKeyIsOfOneCallerOnly() {
        var key = UUID.randomUUID().toString();
        var mine = keyed(key).body("{\"name\": {\"nl\": \"Zaal\"}}").post("/examples");
        Api.uncontracted().auth().oauth2(Tokens.administration()).contentType(ContentType.JSON).header("Idempotency-Key", key)
                .body("{\"name\": {\"nl\": \"Tuin\"}}").post("/examples").then().statusCode(201);
        mine.then().statusCode(201);
    }

    @Test
    void aRefusedRequestLeavesTheKeyFree() {
        var key = UUID.randomUUID().toString();
        keyed(key).body("{\"name\": {}}").post("/examples").then().statusCode(400);
        keyed(key).body("{\"name\": {\"nl\": \"Zaal\"}}").post("/examples").then().statusCode(201);
    }

    @Test
    @Provokes(ProblemType.idempotencyInProgress)
    void aRequestThatIsStillBeingHandledIsNotHandledTwice() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = "{\"name\": {\"nl\": \"Zaal\"}, \"count\": " + Example.SLOW + "}";
        try (var caller = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = caller.submit(() -> keyed(key).body(body).post("/examples"));
            Example.IN_FLIGHT.await();
            keyed(key).body(body).post("/examples").then().statusCode(409).header("Retry-After", "1");
            keyed(key).body(body).post("/examples").then().statusCode(409);
            var id = first.get().then().statusCode(201).extract().path("id");
            keyed(key).body(body).post("/examples").then().statusCode(201).body("id", equalTo(id));
        }
    }

    private static RequestSpecification keyed(String key) {
        return Api.uncontracted().auth().oauth2(Tokens.newcomer()).contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    private static Response create(String body) {
        return Api.uncontracted().auth().oauth2(Tokens.newcomer()).contentType(ContentType.JSON).body(body).post("/examples");
    }

    private static Response patch(Response created, String etag, String body) {
        var request = Api.uncontracted().auth().oauth2(Tokens.administration()).contentType("application/merge-patch+json").body(body);
        return (etag == null ? request : request.header("If-Match", etag)).patch(path(created));
    }

    private static String path(Response created) {
        return "/examples/" + created.path("id");
    }
}
