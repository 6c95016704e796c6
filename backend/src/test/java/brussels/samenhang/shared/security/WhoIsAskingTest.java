package brussels.samenhang.shared.security;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Provokes;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhoIsAskingTest {

    @Test
    void thePublicIsAnonymousAndSeesWhatIsPublic() {
        Api.uncontracted().get("/examples/viewer").then().statusCode(200).body("anonymous", equalTo(true)).body("visibility", equalTo("PUBLIC"));
    }

    @Test
    void theAdministrationSeesAll() {
        as(Tokens.administration()).get("/examples/viewer").then().statusCode(200)
                .body("administration", equalTo(true)).body("visibility", equalTo("ADMINISTRATION")).body("machine", equalTo(false));
    }

    @Test
    void anEvaluatorIsNotTheAdministration() {
        as(Tokens.evaluator()).get("/examples/viewer").then().body("evaluator", equalTo(true)).body("administration", equalTo(false))
                .body("visibility", equalTo("PARTNER"));
    }

    @Test
    void aToolSeesWhatItsScopesAllow() {
        as(Tokens.machine("register.read")).get("/examples/viewer").then().body("machine", equalTo(true)).body("registerScope", equalTo(true))
                .body("visibility", equalTo("PUBLIC"));
    }

    @Test
    @Provokes(ProblemType.missingScope)
    void aToolWithoutTheScopeIsToldWhichOneItNeeds() {
        as(Tokens.machine("indicators.read")).get("/examples/register").then().statusCode(403).body("requiredScopes", contains("register.read"));
        as(Tokens.machine("register.read")).get("/examples/register").then().statusCode(200);
    }

    @Test
    @Provokes(ProblemType.noAccessToken)
    void withoutATokenAClosedDoorAsksForOne() {
        Api.uncontracted().get("/examples/administration").then().statusCode(401).header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json").body("type", equalTo("urn:problem-type:belgif:noAccessToken"));
    }

    @Test
    void aTokenForAnotherServiceIsInvalidEvenOnAPublicPage() {
        as(Tokens.ofAnotherAudience()).get("/refData").then().statusCode(401).header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("type", equalTo("urn:problem-type:belgif:invalidAccessToken"));
    }

    @Test
    void aTokenOfAnotherIssuerIsInvalid() {
        as(Tokens.ofAnotherIssuer()).get("/examples/administration").then().statusCode(401).body("type", equalTo("urn:problem-type:belgif:invalidAccessToken"));
    }

    @Test
    @Provokes(ProblemType.invalidAccessToken)
    void nonsenseIsAnInvalidToken() {
        as("nonsense").get("/examples/administration").then().statusCode(401).body("type", equalTo("urn:problem-type:belgif:invalidAccessToken"));
    }

    @Test
    @Provokes(ProblemType.expiredAccessToken)
    void anExpiredTokenIsCalledExpired() {
        as(Tokens.expired()).get("/examples/administration").then().statusCode(401).body("type", equalTo("urn:problem-type:belgif:expiredAccessToken"));
    }

    @Test
    @Provokes(ProblemType.missingPermission)
    void aPersonWithoutTheRoleIsRefused() {
        as(Tokens.newcomer()).get("/examples/administration").then().statusCode(403).body("type", equalTo("urn:problem-type:belgif:missingPermission"));
    }

    @Test
    void aToolIsNoPerson() {
        as(Tokens.machine("register.read")).contentType(ContentType.JSON).body("{\"name\":{\"nl\":\"a\"}}").post("/examples").then().statusCode(403);
    }

    @Test
    void aMethodNobodyThoughtAboutIsClosedToEverybody() {
        as(Tokens.administration()).get("/examples/unannotated").then().statusCode(403);
        Api.uncontracted().get("/examples/unannotated").then().statusCode(401);
    }

    @Test
    void aPermissionOnAnObjectIsCheckedBeforeItsContentIs() {
        as(Tokens.newcomer()).contentType(ContentType.JSON).body("{}").patch("/examples/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void everyAnswerCarriesATraceOfItsOwnAndTheCallersBesideIt() {
        Api.uncontracted().header("BelGov-Trace-Id", "my-trace-1").get("/refData").then()
                .header("BelGov-Trace-Id", matchesPattern("[0-9a-f-]{36}")).header("BelGov-Related-Trace-Id", "my-trace-1");
    }

    private static RequestSpecification as(String token) {
        return Api.uncontracted().auth().oauth2(token);
    }
}
