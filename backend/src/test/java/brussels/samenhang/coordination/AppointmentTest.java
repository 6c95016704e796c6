package brussels.samenhang.coordination;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Provokes;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppointmentTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private Neighborhood here;
    private UUID post;

    @BeforeEach
    void aVacantPost() {
        here = new Neighborhood();
        post = here.post("contractCoordinator", "1.00");
    }

    @Test
    void aPostIsFilledClosedAndFilledAgain() {
        var first = appoint(Map.of("post", post, "personName", "Fien Fictief", "employer", here.organization, "fte", "0.80", "validFrom", "2024-01-01"));
        first.then().statusCode(201).body("person.name", equalTo("Fien Fictief")).body("employer.id", equalTo(here.organization.toString()))
                .body("namePublic", equalTo(false)).body("permittedActions", contains("end", "correct", "changeFte")).body("post.roleType", equalTo("contractCoordinator"));
        end(first, Map.of("on", "2025-06-30", "reason", "otherJob", "note", "Werkt nu bij de gemeente")).then().statusCode(200)
                .body("validUntil", equalTo("2025-06-30")).body("endReason", equalTo("otherJob")).body("endNote", equalTo("Werkt nu bij de gemeente"))
                .body("permittedActions", contains("correct", "reopen"));
        appoint(Map.of("post", post, "personName", "Gust Gefingeerd", "fte", "1.00", "validFrom", "2025-09-01")).then().statusCode(201);
        Api.as(Tokens.administration()).get("/posts/{id}", post).then().body("state", equalTo("filled")).body("fillings", equalTo(2))
                .body("appointments.person.name", contains("Gust Gefingeerd", "Fien Fictief")).body("appointments[1].endReason", equalTo("otherJob"));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("asOf", "2025-07-15").queryParam("state", "vacant").get("/posts").then()
                .body("items[0].vacantSince", equalTo("2025-07-01"));
    }

    @Test
    @Provokes(ProblemType.overlappingAppointment)
    void nobodyHoldsAPostTwiceAtATime() {
        var holder = here.somebody("Hanne");
        appoint(held(holder, "2025-01-01")).then().statusCode(201);
        appoint(held(holder, "2026-01-01")).then().statusCode(409).body("type", endsWith("overlappingAppointment"));
        appoint(Map.of("post", post, "organization", here.organization, "fte", "0", "validFrom", "2025-01-01")).then().statusCode(201)
                .body("organization.id", equalTo(here.organization.toString())).body("person", nullValue());
        appoint(Map.of("post", post, "organization", here.organization, "fte", "0", "validFrom", "2025-02-01")).then().statusCode(409);
    }

    @Test
    void thePersonWithTheSameAddressIsTheSamePerson() {
        var holder = here.somebody("Ida");
        appoint(held(holder, "2025-01-01")).then().statusCode(201).body("person.id", equalTo(holder.id.toString())).body("person.email", equalTo(holder.email));
        var one = appoint(Map.of("post", post, "personName", "Jan Zonder Adres", "fte", "0.1", "validFrom", "2025-01-01")).<String>path("person.id");
        appoint(Map.of("post", post, "personName", "Jan Zonder Adres", "fte", "0.1", "validFrom", "2025-01-01")).then().statusCode(201)
                .body("person.id", not(equalTo(one)));
    }

    @Test
    void employerHostAndLenderAreApart() {
        var other = new Neighborhood().organization;
        var made = appoint(Map.of("post", post, "personName", "Kaat Kunstmatig", "employer", here.organization, "host", other, "secondedBy", other,
                "fte", "0.50", "validFrom", "2025-01-01", "recruitedThrough", "Open oproep"));
        made.then().statusCode(201).body("host.id", equalTo(other.toString())).body("secondedBy.id", equalTo(other.toString()))
                .body("recruitedThrough", equalTo("Open oproep"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        appoint(Map.of("personName", "n".repeat(10_000), "personEmail", "x", "fte", "3", "validFrom", "2025-13-01", "employer", "me")).then().statusCode(400)
                .body("issues.name", containsInAnyOrder("post", "personName", "personEmail", "fte", "validFrom", "employer"));
        appoint(Map.of("post", post, "personName", "Lea", "organization", here.organization, "employer", UUID.randomUUID(), "fte", "1",
                "validFrom", "2025-02-01", "validUntil", "2025-01-31", "replaces", here.coordinatorAppointment)).then().statusCode(400)
                .body("issues.name", containsInAnyOrder("employer", "personName, organization", "validUntil", "replaces"));
    }

    @Test
    void anAppointmentStaysWithinItsPost() {
        appoint(Map.of("post", post, "personName", "Miel", "fte", "1", "validFrom", "2021-12-31")).then().statusCode(400)
                .body("issues.name", contains("validFrom"));
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("on", "2025-12-31")).post("/posts/{id}/endings", post).then().statusCode(200);
        appoint(Map.of("post", post, "personName", "Miel", "fte", "1", "validFrom", "2025-01-01")).then().statusCode(400)
                .body("issues.name", contains("validUntil"));
        appoint(Map.of("post", post, "personName", "Miel", "fte", "1", "validFrom", "2025-01-01", "validUntil", "2025-12-31")).then().statusCode(201);
    }

    @Test
    void anEndHasAReasonFromTheListAndHappensOnce() {
        var made = appoint(Map.of("post", post, "personName", "Nora", "fte", "1", "validFrom", "2025-01-01", "validUntil", "2026-06-30"));
        end(made, Map.of("on", "2026-01-01", "reason", "illness")).then().statusCode(400).body("issues.name", contains("reason"));
        end(made, Map.of("on", "2026-01-01")).then().statusCode(400).body("issues.name", contains("reason"));
        end(made, Map.of("on", "2024-12-31", "reason", "otherJob")).then().statusCode(400).body("issues.name", contains("on"));
        end(made, Map.of("on", "2026-07-01", "reason", "otherJob")).then().statusCode(400).body("issues.name", contains("on"));
        end(made, Map.of("on", "2026-03-31", "reason", "otherJob")).then().statusCode(200);
        end(made, Map.of("on", "2026-02-28", "reason", "otherJob")).then().statusCode(409).body("type", endsWith("stateConflict"));
    }

    @Test
    void aCorrectionKeepsWhyAndWhatItWas() {
        var made = appoint(Map.of("post", post, "personName", "Oscar", "employer", here.organization, "fte", "1", "validFrom", "2025-01-01"));
        var corrected = correct(made, Map.of("fte", "0.50", "validFrom", "2025-02-01", "why", "Contract nagekeken"));
        corrected.then().statusCode(200).body("fte", equalTo("0.50")).body("validFrom", equalTo("2025-02-01")).body("employer.id", equalTo(here.organization.toString()))
                .body("corrections.size()", equalTo(1)).body("corrections[0].why", equalTo("Contract nagekeken"))
                .body("corrections[0].fields", contains("fte", "validFrom"));
        var without = new HashMap<String, Object>(Map.of("why", "Geen werkgever"));
        without.put("employer", null);
        correct(corrected, without).then().statusCode(200).body("employer", nullValue()).body("corrections.fields", contains(List.of("employer"), List.of("fte", "validFrom")));
    }

    @Test
    void aCorrectionNeedsWhyAndTheVersionItIsBasedOn() {
        var made = appoint(Map.of("post", post, "personName", "Petra", "fte", "1", "validFrom", "2025-01-01"));
        correct(made, Map.of("fte", "0.50")).then().statusCode(400).body("issues.name", contains("why"));
        correct(made, Map.of("fte", "0.50", "endReason", "otherJob", "why", "Nog niet weg")).then().statusCode(400).body("issues.name", contains("endReason"));
        correct(made, Map.of("fte", "0.50", "why", "Deeltijds")).then().statusCode(200);
        correct(made, Map.of("fte", "0.60", "why", "Op een oude stand")).then().statusCode(412);
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("fte", "0.60", "why", "Zonder stand")).post("/appointments/{id}/corrections", made.<String>path("id"))
                .then().statusCode(428);
    }

    @Test
    void aCorrectionCannotMakeTwoPeriodsOfOnePersonOverlap() {
        var holder = here.somebody("Quinten");
        var first = appoint(held(holder, "2025-01-01"));
        end(first, Map.of("on", "2025-06-30", "reason", "otherJob"));
        var second = appoint(held(holder, "2025-07-01"));
        correct(second, Map.of("validFrom", "2025-06-30", "why", "Een dag eerder")).then().statusCode(409).body("type", endsWith("overlappingAppointment"));
        Api.as(here.coordinator.token()).get("/appointments/{id}", second.<String>path("id")).then().body("validFrom", equalTo("2025-07-01")).body("corrections", nullValue());
    }

    @Test
    void theSameRequestSentAgainAppointsOnce() {
        var body = Map.of("post", post, "personName", "Rosa", "fte", "1", "validFrom", "2025-01-01");
        var key = UUID.randomUUID().toString();
        var first = Api.as(here.coordinator.token()).header("Idempotency-Key", key).contentType(JSON).body(body).post("/appointments");
        Api.as(here.coordinator.token()).header("Idempotency-Key", key).contentType(JSON).body(body).post("/appointments").then().statusCode(201)
                .body("id", equalTo(first.path("id")));
        Api.as(here.coordinator.token()).queryParam("post", post).get("/appointments").then().body("total", equalTo(1));
    }

    @Test
    void appointmentsOfAnotherPartnershipAreNotManaged() {
        var made = appoint(Map.of("post", post, "personName", "Sam", "fte", "1", "validFrom", "2025-01-01"));
        var elsewhere = new Neighborhood();
        for (var token : List.of(elsewhere.coordinator.token(), here.partner.token(), here.outsider.token(), Tokens.evaluator(), Tokens.machine("register.read"))) {
            Api.as(token).contentType(JSON).body(Map.of("post", post, "personName", "Teun", "fte", "1", "validFrom", "2025-01-01")).post("/appointments").then().statusCode(403);
            Api.as(token).contentType(JSON).body(Map.of("on", TODAY.toString(), "reason", "otherJob")).post("/appointments/{id}/endings", made.<String>path("id")).then().statusCode(403);
            Api.as(token).header("If-Match", "*").contentType(JSON).body(Map.of("fte", "0", "why", "Zomaar")).post("/appointments/{id}/corrections", made.<String>path("id")).then().statusCode(403);
        }
        Api.publicly().contentType(JSON).body(Map.of("post", post, "personName", "Teun", "fte", "1", "validFrom", "2025-01-01")).post("/appointments").then().statusCode(401);
    }

    @Test
    void theListShowsWhatRunsOnADayOrEverything() {
        var first = appoint(Map.of("post", post, "personName", "Uma", "fte", "1", "validFrom", "2024-01-01", "validUntil", "2024-12-31"));
        var second = appoint(Map.of("post", post, "personName", "Vic", "fte", "1", "validFrom", "2025-01-01"));
        var reader = here.partner.token();
        Api.as(reader).queryParam("post", post).get("/appointments").then().body("items.id", contains(second.<String>path("id")));
        Api.as(reader).queryParam("post", post).queryParam("asOf", "2024-05-01").get("/appointments").then().body("items.id", contains(first.<String>path("id")));
        Api.as(reader).queryParam("post", post).queryParam("history", true).get("/appointments").then()
                .body("items.id", contains(second.<String>path("id"), first.<String>path("id")));
        Api.as(reader).queryParam("partnership", here.partnership).get("/appointments").then().body("items.id", hasItem(second.<String>path("id")));
        Api.as(reader).queryParam("post", post).queryParam("history", true).queryParam("asOf", "2024-05-01").get("/appointments").then().statusCode(400);
        Api.publicly().queryParam("post", post).queryParam("history", true).get("/appointments").then().body("items", empty());
    }

    private Map<String, Object> held(Neighborhood.Somebody holder, String from) {
        return Map.of("post", post, "personName", holder.name, "personEmail", holder.email, "fte", "0.80", "validFrom", from);
    }

    private Response appoint(Map<String, Object> body) {
        return Api.as(here.coordinator.token()).contentType(JSON).body(body).post("/appointments");
    }

    private Response end(Response appointment, Map<String, Object> body) {
        return Api.as(here.coordinator.token()).contentType(JSON).body(body).post("/appointments/{id}/endings", appointment.<String>path("id"));
    }

    private Response correct(Response appointment, Map<String, Object> body) {
        return Api.as(here.coordinator.token()).header("If-Match", appointment.header("ETag")).contentType(JSON).body(body)
                .post("/appointments/{id}/corrections", appointment.<String>path("id"));
    }
}
