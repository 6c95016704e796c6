package brussels.samenhang.coordination;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.governance.Groups;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Inject
    Sql sql;

    private Neighborhood here;

    @BeforeEach
    void aNeighborhood() {
        here = new Neighborhood();
    }

    @Test
    void vacanciesComeFirst() {
        var vacant = here.post("operationalCoordinator", "0.50");
        Api.publicly().queryParam("partnership", here.partnership).get("/posts").then().statusCode(200)
                .body("total", equalTo(2))
                .body("items.id", contains(vacant.toString(), here.coordinatorPost.toString()))
                .body("items.state", contains("vacant", "filled"))
                .body("items[0].vacantSince", equalTo("2022-01-01"))
                .body("items[0].plannedFte", equalTo("0.50"))
                .body("items[0].actualFte", equalTo("0"))
                .body("items[1].actualFte", equalTo("0.80"))
                .body("items[1].partnership.id", equalTo(here.partnership.toString()))
                .body("items[1].municipality.nisCode", equalTo(Neighborhood.NIS_CODE))
                .body("items[1].contact.email", equalTo("wijk@samenhang.example"))
                .body("items[1]", not(hasKey("vacantSince")));
    }

    @Test
    void aPostIsVacantFromTheDayAfterItsHolderLeft() {
        var post = here.post("contractCoordinator", "1.00");
        here.appointment(post, here.somebody("Vroeger").id, LocalDate.of(2023, 1, 1), LocalDate.of(2024, 6, 30));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("state", "vacant").get("/posts").then()
                .body("items.id", contains(post.toString())).body("items[0].vacantSince", equalTo("2024-07-01"));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("asOf", "2024-06-30").get("/posts").then()
                .body("items.state", contains("filled", "filled"));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("asOf", "2022-12-31").queryParam("state", "vacant").get("/posts").then()
                .body("items.id", contains(post.toString())).body("items[0].vacantSince", equalTo("2022-01-01"));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("asOf", "2021-12-31").get("/posts").then().body("items", empty());
    }

    @Test
    void aPostHeldOnlyByAStandInIsCovered() {
        var standIn = Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("post", here.coordinatorPost, "personName", "Ward Waarnemer",
                "fte", "0.50", "validFrom", "2024-01-01", "replaces", here.coordinatorAppointment)).post("/appointments");
        standIn.then().statusCode(201).body("temporaryFor.id", equalTo(here.coordinatorAppointment.toString()));
        Api.as(here.partner.token()).get("/posts/{id}", here.coordinatorPost).then()
                .body("state", equalTo("covered")).body("actualFte", equalTo("0.50")).body("fillings", equalTo(1)).body("holdersWithinYear", equalTo(1));
    }

    @Test
    void theThirdHolderWithinAYearShows() {
        var post = here.post("contractCoordinator", "1.00");
        here.appointment(post, here.somebody("Een").id, TODAY.minusMonths(18), TODAY.minusMonths(10));
        here.appointment(post, here.somebody("Twee").id, TODAY.minusMonths(9), TODAY.minusMonths(5));
        here.appointment(post, here.somebody("Drie").id, TODAY.minusMonths(1), null);
        Api.as(here.coordinator.token()).get("/posts/{id}", post).then().body("holdersWithinYear", equalTo(3)).body("fillings", equalTo(3));
        Api.publicly().get("/posts/{id}", post).then().statusCode(200).body("", not(hasKey("holdersWithinYear"))).body("", not(hasKey("fillings")));
    }

    @Test
    void filtersByMunicipalityRoleAndState() {
        var other = here.post("operationalCoordinator", "0.50");
        Api.publicly().queryParam("partnership", here.partnership).queryParam("municipality", Neighborhood.NIS_CODE)
                .queryParam("roleType", "operationalCoordinator", "contractCoordinator").get("/posts").then().body("items.id", contains(other.toString()));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("municipality", 21004).get("/posts").then().body("total", equalTo(0));
        Api.publicly().queryParam("state", "broken").queryParam("sort", "fte").get("/posts").then().statusCode(400).body("issues.name", hasItem("state"));
        Api.publicly().queryParam("sort", "fte").get("/posts").then().statusCode(400).body("issues.name", contains("sort"));
        Api.publicly().queryParam("score", "1").get("/posts").then().statusCode(400).body("issues[0].type", endsWith("unknownInput"));
    }

    @Test
    void aCoordinatorCreatesAPostForTheOwnPartnership() {
        var created = Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("roleType", "contractCoordinator", "partnership", here.partnership,
                "plannedFte", "0.80", "from", "2026-01-01", "title", Map.of("nl", "Coördinator زينب 👩‍⚕️", "fr", "<b>Coordination</b>"))).post("/posts");
        created.then().statusCode(201).header("Location", endsWith(created.path("id").toString()))
                .body("scope", equalTo("partnership")).body("state", equalTo("vacant")).body("vacantSince", equalTo("2026-01-01"))
                .body("title.nl", equalTo("Coördinator زينب 👩‍⚕️")).body("title.fr", equalTo("<b>Coordination</b>"))
                .body("permittedActions", contains("edit", "end", "appoint", "stateFunding", "openHandover", "readHistory")).body("partnerships.id", contains(here.partnership.toString()));
    }

    @Test
    void aPostOfABodySaysWhichOneAndNeverAConfidentialOne() {
        var group = Groups.body(here.coordinator.token(), here.partnership, "partners");
        var secret = Groups.body(here.coordinator.token(), here.partnership, "confidential");
        created("workingGroupChair", group).then().statusCode(201).body("scope", equalTo("body")).body("body.id", equalTo(group)).body("projects", empty());
        created("workingGroupChair", secret).then().statusCode(400).body("issues.name", contains("body"));
        created("contractCoordinator", group).then().statusCode(400).body("issues.name", contains("body"));
    }

    @Test
    void aPostNamesTheProjectsItWorksForOnceTheyAreMoreThanProposals() {
        var post = here.post("projectCoordinator", "0.50");
        var project = Ids.next();
        run("insert into project (id, partnership_id, name) values ('%s', '%s', '{\"nl\": \"Open huis\"}')", project, here.partnership);
        run("insert into project_post (project_id, post_id) values ('%s', '%s')", project, post);
        run("insert into project_status (project_id, status, since) values ('%s', 'proposed', '2024-01-01')", project);
        Api.publicly().get("/posts/{id}", post).then().body("projects", empty());
        run("insert into project_status (project_id, status, since) values ('%s', 'running', '2024-06-01')", project);
        Api.publicly().get("/posts/{id}", post).then().body("projects.name.nl", contains("Open huis"));
    }

    private void run(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement.formatted(values)).execute());
    }

    private Response created(String roleType, String body) {
        return Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("roleType", roleType, "partnership", here.partnership, "body", body, "plannedFte", "0.50", "from", "2026-01-01")).post("/posts");
    }

    @Test
    void allThatIsWrongWithANewPostIsToldAtOnce() {
        Api.as(Tokens.administration()).contentType(JSON).body(Map.of("title", Map.of("nl", "x".repeat(10_000)), "plannedFte", "21", "from", "0000-01-01",
                "contactEmail", "nobody", "contactPhone", "call me")).post("/posts").then().statusCode(400)
                .body("issues.name", containsInAnyOrder("title", "plannedFte", "from", "contactEmail", "contactPhone", "roleType"));
        Api.as(Tokens.administration()).contentType(JSON).body(Map.of("roleType", "neighborhoodReferent", "plannedFte", "1", "from", "2026-01-01",
                "organization", UUID.randomUUID())).post("/posts").then().statusCode(400)
                .body("issues.name", containsInAnyOrder("organization", "partnership"));
        Api.as(Tokens.administration()).contentType(JSON).body(Map.of("roleType", "emperor", "plannedFte", "1", "from", "2026-01-01",
                "partnership", here.partnership)).post("/posts").then().statusCode(400).body("issues.name", contains("roleType"));
    }

    @Test
    void anEditNeedsTheVersionItIsBasedOn() {
        var etag = Api.as(here.coordinator.token()).get("/posts/{id}", here.coordinatorPost).header("ETag");
        Api.as(here.coordinator.token()).contentType("application/merge-patch+json").body(Map.of("plannedFte", "0.50")).patch("/posts/{id}", here.coordinatorPost)
                .then().statusCode(428);
        Api.as(here.coordinator.token()).contentType("application/merge-patch+json").header("If-Match", etag).body(Map.of("plannedFte", "0.50"))
                .patch("/posts/{id}", here.coordinatorPost).then().statusCode(200).body("plannedFte", equalTo("0.50"));
        Api.as(here.coordinator.token()).contentType("application/merge-patch+json").header("If-Match", etag).body(Map.of("plannedFte", "0.40"))
                .patch("/posts/{id}", here.coordinatorPost).then().statusCode(412);
        Api.as(here.coordinator.token()).get("/posts/{id}", here.coordinatorPost).then().body("plannedFte", equalTo("0.50"));
    }

    @Test
    void anUnchangedPostIsNotSentAgain() {
        var etag = Api.publicly().get("/posts/{id}", here.coordinatorPost).header("ETag");
        Api.publicly().header("If-None-Match", etag).get("/posts/{id}", here.coordinatorPost).then().statusCode(304);
    }

    @Test
    void aPostEndsOnlyWhenNobodyHoldsItAnyMore() {
        var yesterday = TODAY.minusDays(1).toString();
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("on", yesterday)).post("/posts/{id}/endings", here.coordinatorPost).then()
                .statusCode(409).body("type", endsWith("stateConflict"));
        Api.publicly().get("/posts/{id}", here.coordinatorPost).then().body("validUntil", nullValue());
        var vacant = here.post("operationalCoordinator", "0.50");
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("on", "2021-12-31")).post("/posts/{id}/endings", vacant).then()
                .statusCode(400).body("issues.name", contains("on"));
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("on", yesterday, "reason", "Taken verdeeld")).post("/posts/{id}/endings", vacant).then()
                .statusCode(200).body("validUntil", equalTo(yesterday)).body("endReason", equalTo("Taken verdeeld")).body("permittedActions", contains("edit", "appoint", "stateFunding", "openHandover", "readHistory"));
        Api.publicly().get("/posts/{id}", vacant).then().body("", not(hasKey("endReason")));
        Api.publicly().queryParam("partnership", here.partnership).get("/posts").then().body("items.id", not(hasItem(vacant.toString())));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("asOf", yesterday).get("/posts").then().body("items.id", hasItem(vacant.toString()));
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("on", yesterday)).post("/posts/{id}/endings", vacant).then().statusCode(409);
    }

    @Test
    void postsOfAnotherPartnershipAreNotManaged() {
        var elsewhere = new Neighborhood();
        var post = Map.of("roleType", "contractCoordinator", "partnership", elsewhere.partnership, "plannedFte", "1", "from", "2026-01-01");
        for (var token : List.of(here.coordinator.token(), here.partner.token(), here.outsider.token(), Tokens.machine("register.read"), Tokens.evaluator())) {
            Api.as(token).contentType(JSON).body(post).post("/posts").then().statusCode(403);
            Api.as(token).contentType(JSON).body(Map.of("on", TODAY.toString())).post("/posts/{id}/endings", elsewhere.coordinatorPost).then().statusCode(403);
            Api.as(token).contentType("application/merge-patch+json").header("If-Match", "*").body(Map.of("plannedFte", "0")).patch("/posts/{id}", elsewhere.coordinatorPost)
                    .then().statusCode(403);
        }
        Api.publicly().contentType(JSON).body(post).post("/posts").then().statusCode(401);
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("on", TODAY.toString())).post("/posts/{id}/endings", UUID.randomUUID()).then().statusCode(403);
        Api.as(Tokens.administration()).contentType(JSON).body(Map.of("on", TODAY.toString())).post("/posts/{id}/endings", UUID.randomUUID()).then().statusCode(404);
        Api.publicly().get("/posts/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aPostAboveThePartnershipsIsTheAdministrations() {
        here = new Neighborhood(Neighborhood.OTHER_NIS_CODE);
        var municipality = Neighborhood.otherMunicipality().toString();
        var post = Map.of("roleType", "lwgcCoordinator", "territory", municipality, "plannedFte", "1", "from", "2026-01-01");
        Api.as(here.coordinator.token()).contentType(JSON).body(post).post("/posts").then().statusCode(403);
        Api.as(Tokens.administration()).contentType(JSON).body(post).post("/posts").then().statusCode(201)
                .body("scope", equalTo("authority")).body("territory.id", equalTo(municipality)).body("partnerships.id", hasItem(here.partnership.toString()));
    }
}
