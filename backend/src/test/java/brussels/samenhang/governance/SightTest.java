package brussels.samenhang.governance;

import static brussels.samenhang.governance.Groups.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SightTest {

    @Inject
    Fixtures fixtures;

    private UUID network;
    private UUID person;
    private String administrator;
    private String body;
    private String decision;

    @BeforeEach
    void aConfidentialBody() {
        network = fixtures.partnership("Netwerk");
        var coordinator = fixtures.coordinatorOf(network);
        person = fixtures.person("nl");
        administrator = Tokens.administrator(person.toString(), Fixtures.email(person));
        body = Groups.body(coordinator, network, "confidential");
        decision = post(coordinator, "/decisions", Map.of("body", body, "fields", Map.of("decidedOn", "2025-03-01", "title", Map.of("nl", "Onder ons"), "mode", "consensus",
                "alternatives", List.of(), "participation", List.of()))).statusCode(201).extract().path("id");
    }

    @Test
    void anAdministratorWhoBecomesTheCoordinatorOpensNothingConfidential() {
        fixtures.coordinate(person, network);

        Api.as(administrator).get("/me").then().body("coordinates.id", hasItem(network.toString()));
        Api.as(administrator).get("/decisions/" + decision).then().statusCode(404);
        Api.as(administrator).get("/decisions?body=" + body).then().body("total", equalTo(0));
        Api.as(administrator).contentType(ContentType.JSON).body(Map.of("name", "Test Person", "email", Fixtures.email(person), "reason", "Ik wil het weten")).post("/bodies/" + body + "/readers").then().statusCode(403);
        Api.as(Fixtures.token(person)).get("/decisions/" + decision).then().statusCode(200);
    }

    @Test
    void anAdministratorWhoSitsInTheBodyReadsIt() {
        fixtures.seat(person, body);

        Api.as(administrator).get("/decisions/" + decision).then().statusCode(200).body("title.nl", equalTo("Onder ons"));
    }
}
