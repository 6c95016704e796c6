package brussels.samenhang.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What organizations attend, who sees it (3-R96), and what is asked of them already (2b-R31). */
@QuarkusTest
class AttendanceTest {

    @Inject
    Fixtures fixtures;

    private UUID house;
    private UUID partnership;
    private String owner;
    private String coordinator;
    private String network;

    @BeforeEach
    void aMemberAndANetwork() {
        house = fixtures.organization("Buurthuis");
        partnership = fixtures.partnership("Netwerk");
        fixtures.membership(house, partnership, LocalDate.of(2024, 1, 1));
        owner = fixtures.ownerOf(house);
        coordinator = fixtures.coordinatorOf(partnership);
        network = post(owner, "/networks", Map.of("network", Map.of("name", Map.of("nl", "Overleg " + UUID.randomUUID()), "level", "regional")))
                .statusCode(201).extract().path("id");
    }

    @Test
    void theCoordinatorOfItsPartnershipSeesWhatAnOrganizationAttendsAndAnotherDoesNot() {
        attend(owner).statusCode(201).body("statedBy", equalTo("organization")).body("permittedActions", contains("edit", "end"));

        Api.as(coordinator).queryParam("partnership", partnership).get("/networkAttendances").then().statusCode(200)
                .body("items.organization.id", contains(house.toString())).body("items[0].obligation", equalTo("mandatory"));
        Api.as(fixtures.coordinatorOf(fixtures.partnership("Elders"))).queryParam("network", network).get("/networkAttendances").then().body("items", emptyIterable());
        Api.publicly().get("/networks/" + network).then().body("attendances", equalTo(1));
    }

    @Test
    void twiceAtOnceIsRefused() {
        attend(owner).statusCode(201);

        attend(owner).statusCode(409).body("type", equalTo("urn:problem-type:samenhang:stateConflict"));
    }

    @Test
    void anAttendanceThatEndsStaysInTheHistory() {
        var id = attend(owner).extract().<String>path("id");

        post(owner, "/networkAttendances/" + id + "/endings", Map.of("on", "2020-01-01")).statusCode(400).body("issues[0].name", equalTo("on"));
        post(owner, "/networkAttendances/" + id + "/endings", Map.of("on", "2025-06-30", "note", "Geen tijd")).statusCode(200).body("validUntil", equalTo("2025-06-30"));
        post(owner, "/networkAttendances/" + id + "/endings", Map.of("on", "2025-06-30")).statusCode(409);

        Api.as(owner).queryParam("organization", house).get("/networkAttendances").then().body("items", emptyIterable());
        Api.as(owner).queryParam("organization", house).queryParam("asOf", "2025-01-01").get("/networkAttendances").then().body("items", hasSize(1));
        Api.as(owner).queryParam("organization", house).queryParam("history", true).get("/networkAttendances").then().body("items.endNote", contains("Geen tijd"));
    }

    @Test
    void whatACoordinatorSaidBecomesTheWordOfTheOrganizationOnceItCorrectsIt() {
        var id = post(coordinator, "/networkAttendances", Map.of("organization", house, "network", network)).statusCode(201)
                .body("statedBy", equalTo("coordinator")).body("validFrom", nullValue()).extract().<String>path("id");
        var etag = Api.as(owner).get("/networkAttendances/" + id).header("ETag");

        Api.as(owner).header("If-Match", etag).contentType("application/merge-patch+json").body(Map.of("since", "2025-02-01")).patch("/networkAttendances/" + id).then()
                .statusCode(200).body("statedBy", equalTo("organization")).body("validFrom", equalTo("2025-02-01"));
    }

    @Test
    void whoAsksSeesWhatIsAskedAlready() {
        attend(owner).statusCode(201);
        var asking = fixtures.partnership("Vraagt");
        post(fixtures.coordinatorOf(asking), "/membershipRequests", Map.of("direction", "invitation", "organization", house, "partnership", asking)).statusCode(201);

        Api.as(coordinator).get("/organizations/" + house + "/load").then().statusCode(200).body("partnerships", equalTo(1)).body("networks", equalTo(1))
                .body("openInvitations", equalTo(1)).body("openApplications", equalTo(0)).body("paidStaffBand", nullValue());
        Api.as(Tokens.newcomer()).get("/organizations/" + house + "/load").then().statusCode(403);
    }

    private ValidatableResponse attend(String token) {
        return post(token, "/networkAttendances", Map.of("organization", house, "network", network, "since", "2024-03-01", "obligation", "mandatory"));
    }

    private static ValidatableResponse post(String token, String path, Object body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post(path).then();
    }
}
