package brussels.samenhang.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import brussels.samenhang.shared.http.RateLimiter;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Provokes;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

    @Inject
    RateLimiter limiter;

    @ParameterizedTest
    @CsvSource({"nl-BE,nl,Dit bestaat niet", "fr-BE;q=0.8,fr,Cet élément n’existe pas", "en,en,This does not exist", "de,de,Das gibt es nicht",
            "'pl, fr;q=0.4, en;q=0.9',en,This does not exist", "pl,nl,Dit bestaat niet", "'*;q=broken,,;',nl,Dit bestaat niet"})
    void aProblemSpeaksTheLanguageOfTheCaller(String accepted, String language, String title) {
        Api.publicly().header("Accept-Language", accepted).get("/refData/colors").then().statusCode(404)
                .header("Content-Language", language).header("Vary", containsString("Accept-Language")).body("title", equalTo(title))
                .body("href", equalTo("http://localhost:8000/rest/samenhang/v1/refData/problemTypes/resourceNotFound"))
                .body("instance", startsWith("urn:uuid:"));
    }

    @Test
    @Provokes({ProblemType.resourceNotFound, ProblemType.methodNotAllowed, ProblemType.notAcceptable})
    void addressesMethodsAndFormsThatDoNotExistAreProblemsToo() {
        Api.uncontracted().get("/nothing/here").then().statusCode(404).contentType("application/problem+json");
        Api.uncontracted().delete("/refData").then().statusCode(405).contentType("application/problem+json");
        Api.uncontracted().accept("image/png").get("/refData").then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    @Provokes(ProblemType.payloadTooLarge)
    void aBodyOfMoreThanAMegabyteIsNotRead() {
        Api.uncontracted().auth().oauth2(Tokens.newcomer()).contentType(ContentType.JSON).body("{\"name\":{\"nl\":\"" + "x".repeat(1_100_000) + "\"}}")
                .post("/examples").then().statusCode(413).body("limit", equalTo(1_048_576)).body("detail", equalTo("Stuur hoogstens 1048576 bytes."));
    }

    @Test
    void aLargeBodyThatHidesItsLengthIsNotReadEither() throws Exception {
        var url = URI.create("http://localhost:" + RestAssured.port + Api.BASE + "/examples");
        var request = HttpRequest.newBuilder(url).header("Content-Type", "application/json").header("Authorization", "Bearer " + Tokens.newcomer())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(" ".repeat(1_100_000).getBytes(StandardCharsets.UTF_8)))).build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        }
    }

    @Test
    @Provokes(ProblemType.tooManyRequests)
    void aClientThatAsksTooOftenIsToldToWait() {
        var subject = UUID.randomUUID().toString();
        while (limiter.take(subject)) {
            // Until there is nothing left.
        }
        Api.publicly().auth().oauth2(Tokens.user(subject, "hasty@samenhang.example")).get("/refData").then().statusCode(429)
                .header("RateLimit", startsWith("\"default\";r=0;t=")).header("RateLimit-Policy", equalTo("\"default\";q=100000;w=60"))
                .body("limit", equalTo(100000));
        Api.publicly().auth().oauth2(Tokens.newcomer()).get("/refData").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"killed", "slow", "unavailable"})
    @Provokes(ProblemType.serviceUnavailable)
    void aDatabaseThatDoesNotAnswerIsUnavailabilityNotAnError(String kind) {
        Api.uncontracted().get("/examples/failures/" + kind).then().statusCode(503).header("Retry-After", "5").body(not(containsString("db.internal")))
                .body("detail", equalTo("Er is niets half bewaard. Probeer over enkele seconden opnieuw."));
        Api.publicly().get("/refData").then().statusCode(200);
    }

    @Test
    @Provokes(ProblemType.stateConflict)
    void aDeadlockIsAConflictOfState() {
        Api.uncontracted().get("/examples/failures/deadlock").then().statusCode(409);
    }

    @Test
    @Provokes(ProblemType.preconditionFailed)
    void anOptimisticLockThatFailsIsAFailedPrecondition() {
        Api.uncontracted().get("/examples/failures/stale").then().statusCode(412).body(not(containsString("Secret")));
    }

    @Test
    @Provokes(ProblemType.internalServerError)
    void anErrorOfOursTellsNothingOfTheInside() {
        var answer = Api.uncontracted().get("/examples/failures/other").then().statusCode(500).extract().asString();
        assertThat(answer).doesNotContain("secret", "Exception", "brussels.samenhang.", "\tat ");
    }

    @Test
    void anAddressOutsideTheApiIsAPlainNotFound() {
        var answer = RestAssured.get("/somewhere/else").then().statusCode(404).extract().asString();
        assertThat(answer).doesNotContain("RESTEASY", "Exception", "brussels.samenhang.");
    }
}
