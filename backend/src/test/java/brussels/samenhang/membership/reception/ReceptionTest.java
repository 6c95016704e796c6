package brussels.samenhang.membership.reception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasItem;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceptionTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID reception;
    private UUID house;
    private UUID membership;

    @BeforeEach
    void aReceptionWithOneMember() {
        reception = fixtures.partnership("Onthaal");
        run("update partnership set type = 'integratedReception' where id = '%s'", reception);
        house = fixtures.organization("Welzijnscentrum");
        membership = fixtures.membership(house, reception, LocalDate.of(2025, 1, 1));
    }

    @Test
    void whoIsMissingIsSaidAndNothingIsRefused() {
        coverage().body("complete", equalTo(false)).body("missingCoreActors", contains("ocmw", "caw", "dmw"));

        var ocmw = fixtures.organization("OCMW");
        run("update organization set type = 'ocmw' where id = '%s'", ocmw);
        fixtures.membership(ocmw, reception, LocalDate.of(2025, 1, 1));
        run("update membership set core_actor = 'caw' where id = '%s'", membership);
        coverage().body("missingCoreActors", contains("dmw"));

        run("update membership set core_actor = 'dmw' where id = '%s'", fixtures.membership(fixtures.organization("Ziekenfonds"), reception, LocalDate.of(2025, 1, 1)));
        coverage().body("complete", equalTo(true)).body("missingCoreActors", emptyIterable());
        Api.publicly().queryParam("partnership", reception).queryParam("asOf", "2024-12-31").get("/receptionCoverage").then().body("complete", equalTo(false));
    }

    @Test
    void aMemberSaysWhichFunctionsItTakesUp() {
        coverage().body("functions", contains("neutralInformation", "exploringRights", "realizingRights", "clarifyingQuestions", "neutralReferral"))
                .body("uncoveredFunctions", hasItem("neutralReferral"));

        state(fixtures.ownerOf(house), List.of("neutralReferral", "exploringRights")).statusCode(200).body("members[0].functions", contains("exploringRights", "neutralReferral"))
                .body("uncoveredFunctions", not(hasItem("neutralReferral")));
        state(fixtures.ownerOf(house), List.of("exploringRights")).statusCode(200);
        state(fixtures.ownerOf(house), List.of("healing")).statusCode(400).body("issues[0].name", equalTo("functions"));
        state(fixtures.ownerOf(fixtures.organization("Elders")), List.of()).statusCode(403);
    }

    private ValidatableResponse coverage() {
        return Api.publicly().queryParam("partnership", reception).get("/receptionCoverage").then().statusCode(200);
    }

    private ValidatableResponse state(String token, List<String> functions) {
        return Api.as(token).contentType(ContentType.JSON).body(Map.of("functions", functions)).post("/memberships/" + membership + "/receptionFunctions").then();
    }

    private void run(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement.formatted(values)).execute());
    }
}
