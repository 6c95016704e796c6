package brussels.samenhang.coordination;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An appointment to a coordinating function gives the rights of a coordinator, for exactly its period. */
@QuarkusTest
class CoordinatorRightsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private Neighborhood here;
    private Neighborhood.Somebody somebody;
    private UUID post;

    @BeforeEach
    void aVacantPost() {
        here = new Neighborhood(Neighborhood.OTHER_NIS_CODE);
        somebody = here.somebody("Wout Voorbeeld");
        post = here.post("operationalCoordinator", "1.00");
    }

    @Test
    void theRightBeginsOnTheFirstDayAndEndsTheDayAfterTheLast() {
        mayManage(403);
        here.appointment(post, somebody.id, TODAY.minusYears(1), TODAY.minusDays(1));
        mayManage(403);
        here.appointment(post, somebody.id, TODAY, TODAY);
        mayManage(200);
    }

    @Test
    void aRightOfTomorrowIsNoneToday() {
        here.appointment(post, somebody.id, TODAY.plusDays(1), null);
        mayManage(403);
        coordinates().body("coordinates", empty());
    }

    @Test
    void endingAnAppointmentTakesTheRight() {
        var appointment = here.appointment(post, somebody.id, TODAY.minusYears(1), null);
        coordinates().body("coordinates.id", contains(here.partnership.toString()));
        end(appointment, TODAY);
        mayManage(200);
        var other = here.appointment(here.post("coCoordinator", "0.20"), somebody.id, TODAY.minusYears(1), null);
        end(other, TODAY.minusDays(1));
        mayManage(200);
    }

    @Test
    void aCoordinatorWhoEndsTheOwnAppointmentIsOneNoMore() {
        var appointment = here.appointment(post, somebody.id, TODAY.minusYears(1), null);
        Api.as(somebody.token()).contentType(JSON).body(Map.of("on", TODAY.minusDays(1).toString(), "reason", "ownDecision"))
                .post("/appointments/{id}/endings", appointment).then().statusCode(200).body("permittedActions", empty());
        mayManage(403);
        coordinates().body("coordinates", empty());
    }

    @Test
    void aFunctionThatCoordinatesNothingGivesNoRight() {
        here.appointment(here.post("coordinationAssistant", "0.50"), somebody.id, TODAY.minusYears(1), null);
        mayManage(403);
        coordinates().body("coordinates", empty());
    }

    @Test
    void whoeverIsAppointedByAddressIsCoordinatorAtFirstSignIn() {
        var email = "nieuw-" + somebody.subject.substring(0, 8) + "@samenhang.example";
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("post", post, "personName", "Xena Voorbeeld", "personEmail", email, "fte", "1",
                "validFrom", TODAY.toString())).post("/appointments").then().statusCode(201);
        Api.as(Tokens.user(UUID.randomUUID().toString(), email, "Xena Voorbeeld")).get("/me").then().body("coordinates.id", contains(here.partnership.toString()));
    }

    @Test
    void oneCoordinatorAtTheAuthorityCoordinatesAllItsContracts() {
        var other = new Neighborhood(Neighborhood.OTHER_NIS_CODE);
        var authority = Api.as(Tokens.administration()).contentType(JSON).body(Map.of("roleType", "lwgcCoordinator", "territory", Neighborhood.otherMunicipality(),
                "plannedFte", "1", "from", "2022-01-01")).post("/posts").then().statusCode(201)
                .body("partnerships.id", hasItems(here.partnership.toString(), other.partnership.toString())).extract().<String>path("id");
        Api.as(Tokens.administration()).contentType(JSON).body(Map.of("post", authority, "personName", somebody.name, "personEmail", somebody.email, "fte", "1",
                "validFrom", TODAY.toString(), "validUntil", TODAY.toString())).post("/appointments").then().statusCode(201);
        coordinates().body("coordinates.id", hasItems(here.partnership.toString(), other.partnership.toString()));
        mayManage(200);
        Api.as(somebody.token()).contentType(JSON).body(Map.of("on", TODAY.toString(), "reason", "otherJob"))
                .post("/appointments/{id}/endings", Api.as(somebody.token()).queryParam("post", authority).get("/appointments").<String>path("items[0].id")).then().statusCode(403);
        Api.publicly().queryParam("partnership", other.partnership).get("/posts").then().body("items.id", hasItem(authority));
    }

    @Test
    void aFunctionAtTheAuthorityThatNamesNoKindOfPartnershipReachesNone() {
        var map = Api.as(Tokens.administration()).contentType(JSON).body(Map.of("roleType", "socialMapContact", "territory", Neighborhood.otherMunicipality(),
                "plannedFte", "0.20", "from", "2022-01-01")).post("/posts").then().statusCode(201).body("partnerships", empty()).extract().<String>path("id");
        Api.publicly().queryParam("partnership", here.partnership).get("/posts").then().body("items.id", not(hasItem(map)));
    }

    @Test
    void aVacancyWaitsForWhoMayFillItAndForNobodyElse() {
        Api.as(here.coordinator.token()).get("/me/tasks").then().statusCode(200).body("items.findAll { it.type == 'postVacant' }.subject.id", contains(post.toString()))
                .body("items.findAll { it.type == 'postVacant' }[0].since", equalTo("2021-12-31T23:00:00Z"));
        Api.as(Tokens.administration()).get("/me/tasks").then().body("items.findAll { it.type == 'postVacant' }.subject.id", hasItem(post.toString()));
        Api.as(here.partner.token()).get("/me/tasks").then().body("items.findAll { it.type == 'postVacant' }", empty());
        here.appointment(post, somebody.id, TODAY, null);
        Api.as(here.coordinator.token()).get("/me/tasks").then().body("items.findAll { it.type == 'postVacant' }", empty());
    }

    private void mayManage(int status) {
        Api.as(somebody.token()).header("If-Match", "*").contentType("application/merge-patch+json").body(Map.of("basis", "Overeenkomst"))
                .patch("/posts/{id}", here.coordinatorPost).then().statusCode(status);
    }

    private io.restassured.response.ValidatableResponse coordinates() {
        return Api.as(somebody.token()).get("/me").then().statusCode(200);
    }

    private void end(UUID appointment, LocalDate on) {
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("on", on.toString(), "reason", "otherJob"))
                .post("/appointments/{id}/endings", appointment).then().statusCode(200);
    }
}
