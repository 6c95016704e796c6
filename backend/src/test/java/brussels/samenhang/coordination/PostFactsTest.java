package brussels.samenhang.coordination;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a post: dated, paid by whom, and readable as it was. */
@QuarkusTest
class PostFactsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private Neighborhood here;
    private UUID post;

    @BeforeEach
    void aPost() {
        here = new Neighborhood();
        post = here.post("contractCoordinator", "1.00");
    }

    @Test
    void whatWasPlannedIsReadAsItWasOnTheDay() {
        edit(Map.of("plannedFte", "0.50", "mandate", Map.of("nl", "Kleiner mandaat"), "from", "2025-01-01")).then().statusCode(200)
                .body("plannedFte", equalTo("0.50")).body("statedFrom", equalTo("2025-01-01")).body("former.size()", equalTo(1))
                .body("former[0].plannedFte", equalTo("1.00")).body("former[0].validUntil", equalTo("2024-12-31"));
        Api.publicly().queryParam("asOf", "2024-06-01").get("/posts/{id}", post).then().body("plannedFte", equalTo("1.00")).body("mandate", nullValue());
        Api.publicly().queryParam("asOf", "2025-01-01").get("/posts/{id}", post).then().body("plannedFte", equalTo("0.50")).body("mandate.nl", equalTo("Kleiner mandaat"));
        Api.publicly().queryParam("partnership", here.partnership).queryParam("asOf", "2024-06-01").queryParam("roleType", "contractCoordinator").get("/posts").then()
                .body("items.plannedFte", contains("1.00"));
    }

    @Test
    void whatIsSetRightTheSameDayLeavesNothingBehind() {
        edit(Map.of("plannedFte", "0.50", "from", "2025-01-01"));
        edit(Map.of("plannedFte", "0.60", "from", "2025-01-01")).then().statusCode(200).body("former.size()", equalTo(1)).body("plannedFte", equalTo("0.60"));
        edit(Map.of("contactEmail", "nieuw@samenhang.example")).then().statusCode(200).body("former.size()", equalTo(1)).body("statedFrom", equalTo("2025-01-01"));
        edit(Map.of("plannedFte", "0.70", "from", "2024-12-31")).then().statusCode(400).body("issues.name", contains("from"));
        edit(Map.of("plannedFte", "0.70", "from", TODAY.plusDays(1).toString())).then().statusCode(400).body("issues.name", contains("from"));
    }

    @Test
    void aPostTellsWhatItRestsOnAndWhereThatCanBeRead() {
        edit(Map.of("legalBasis", "Omzendbrief", "document", Map.of("label", "Beslissing", "url", "https://www.lwgc.example/beslissing.pdf"))).then().statusCode(200)
                .body("legalBasis", equalTo("Omzendbrief")).body("document.url", equalTo("https://www.lwgc.example/beslissing.pdf"));
        edit(Map.of("document", Map.of("url", "javascript:alert(1)"))).then().statusCode(400).body("issues.name", contains("document.url"));
    }

    @Test
    void whoPaysIsSaidAsAWholeFromADayOn() {
        pays(Map.of("from", "2024-01-01", "shares", List.of(Map.of("funder", "Gewest", "share", "75", "instrument", "Contract"),
                Map.of("organization", here.organization, "share", "25")))).then().statusCode(200).body("funding.share", contains("75.00", "25.00"))
                .body("funding[1].organization.id", equalTo(here.organization.toString()));
        pays(Map.of("from", "2025-01-01", "shares", List.of(Map.of("funder", "Gewest", "share", "60")))).then().statusCode(200).body("funding.share", contains("60.00"));
        Api.publicly().queryParam("asOf", "2024-12-31").get("/posts/{id}", post).then().body("funding.funder", contains("Gewest", null)).body("funding[0].validUntil", equalTo("2024-12-31"));
        pays(Map.of("from", "2025-06-01", "shares", List.of())).then().statusCode(200).body("funding", empty());
    }

    @Test
    void moreThanEverythingIsNotPaid() {
        pays(Map.of("from", "2024-01-01", "shares", List.of(Map.of("funder", "A", "share", "60"), Map.of("funder", "B", "share", "40.01")))).then().statusCode(400)
                .body("issues.name", contains("shares"));
        pays(Map.of("from", "2021-01-01", "shares", List.of(Map.of("share", "60")))).then().statusCode(400)
                .body("issues.name", contains("shares[0].organization, shares[0].funder", "from"));
        Api.publicly().get("/posts/{id}", post).then().body("funding", empty());
    }

    @Test
    void anotherPartOfFullTimeHoldsFromItsDayOn() {
        var made = appoint(Map.of("post", post, "personName", "Wim Verzonnen", "fte", "0.80", "validFrom", "2024-01-01", "statute", "secondment", "powers", "Tekent niet",
                "partnersConsulted", true));
        made.then().statusCode(201).body("statute", equalTo("secondment")).body("powers", equalTo("Tekent niet")).body("partnersConsulted", equalTo(true));
        var id = made.<String>path("id");
        act(id, "fteChanges", Map.of("from", "2025-01-01", "fte", "0.50", "why", "Minder middelen")).then().statusCode(200).body("fte", equalTo("0.50"))
                .body("fteHistory.fte", contains("0.80", "0.50")).body("corrections[0].act", equalTo("appointmentFteChanged"));
        act(id, "fteChanges", Map.of("from", "2024-01-01", "fte", "0.50")).then().statusCode(400).body("issues.name", contains("from"));
        Api.publicly().queryParam("asOf", "2024-06-01").get("/posts/{id}", post).then().body("actualFte", equalTo("0.80"));
        Api.publicly().get("/posts/{id}", post).then().body("actualFte", equalTo("0.50")).body("appointments", empty());
    }

    @Test
    void aDeputyStandsReadyAndIsNotAtWork() {
        appoint(Map.of("post", post, "personName", "Xena Verzonnen", "fte", "0", "validFrom", "2025-01-01", "capacity", "deputy")).then().statusCode(201)
                .body("capacity", equalTo("deputy"));
        Api.as(here.coordinator.token()).get("/posts/{id}", post).then().body("state", equalTo("covered")).body("fillings", equalTo(0)).body("actualFte", equalTo("0"));
        var holder = appoint(Map.of("post", post, "personName", "Yves Verzonnen", "fte", "1", "validFrom", "2025-02-01"));
        Api.as(here.coordinator.token()).get("/posts/{id}", post).then().body("state", equalTo("filled")).body("fillings", equalTo(1)).body("actualFte", equalTo("1.00"));
        appoint(Map.of("post", post, "personName", "Zoë Verzonnen", "fte", "0", "validFrom", "2025-02-01", "capacity", "deputy", "replaces", holder.path("id"))).then().statusCode(400)
                .body("issues.name", contains("replaces"));
    }

    @Test
    void whoStayedAfterAllRunsAgainAndItShows() {
        var id = appoint(Map.of("post", post, "personName", "Arie Verzonnen", "fte", "1", "validFrom", "2025-01-01")).<String>path("id");
        act(id, "reopenings", Map.of("why", "Nog niet weg")).then().statusCode(409);
        act(id, "endings", Map.of("on", "2025-06-30", "reason", "otherJob")).then().statusCode(200).body("permittedActions", contains("correct", "reopen"));
        act(id, "reopenings", Map.of("why", "Bleef toch")).then().statusCode(200).body("validUntil", nullValue()).body("endReason", nullValue())
                .body("corrections.act", contains("appointmentReopened", "appointmentEnded")).body("corrections[0].why", equalTo("Bleef toch"));
    }

    @Test
    void theCatalogueSaysWhatAFunctionIsAndIsNot() {
        Api.publicly().get("/refData/roleTypes").then().statusCode(200)
                .body("items.find { it.code == 'neighborhoodReferent' }.attributes.responsibilities.size()", equalTo(3))
                .body("items.findAll { it.attributes.isNot == null }", empty()).body("items.findAll { it.attributes.isNot.fr == null || it.attributes.isNot.en == null }", empty());
    }

    @Test
    void whoDoesWhatIsToldToEverybodyAndKeptWhenItPasses() {
        var made = Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("partnership", here.partnership, "task", Map.of("nl", "Verslag maken"), "bearer", "post",
                "post", post, "level", "operational", "validFrom", "2024-01-01")).post("/responsibilities");
        made.then().statusCode(201).body("post.roleType", equalTo("contractCoordinator")).body("permittedActions", contains("edit"));
        Api.as(here.coordinator.token()).header("If-Match", made.header("ETag")).contentType(JSON).body(Map.of("validUntil", "2024-12-31")).patch("/responsibilities/{id}", made.<String>path("id"))
                .then().statusCode(200);
        Api.publicly().queryParam("partnership", here.partnership).get("/responsibilities").then().body("items", empty());
        Api.publicly().queryParam("partnership", here.partnership).queryParam("asOf", "2024-06-01").get("/responsibilities").then().body("items.task.nl", contains("Verslag maken"));
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("partnership", here.partnership, "task", Map.of("nl", "Netheid"), "bearer", "municipality",
                "post", new Neighborhood().coordinatorPost, "validFrom", "2024-01-01")).post("/responsibilities").then().statusCode(400)
                .body("issues.name", contains("post", "post"));
    }

    @Test
    void anAuthorityThatDirectsAndProvidesIsShownToEverybody() {
        part("director").then().statusCode(201).body("alsoTheOther", equalTo(false));
        part("provider").then().statusCode(201).body("alsoTheOther", equalTo(true));
        part("provider").then().statusCode(409);
        Api.publicly().queryParam("partnership", here.partnership).get("/authorityParts").then().body("items.alsoTheOther", contains(true, true));
    }

    private Response part(String part) {
        return Api.as(Tokens.administration()).contentType(JSON).body(Map.of("partnership", here.partnership, "organization", here.organization, "part", part,
                "instruments", List.of("funding"), "validFrom", "2024-01-01")).post("/authorityParts");
    }

    private Response edit(Map<String, Object> change) {
        var etag = Api.as(here.coordinator.token()).get("/posts/{id}", post).header("ETag");
        return Api.as(here.coordinator.token()).header("If-Match", etag).contentType(JSON).body(change).patch("/posts/{id}", post);
    }

    private Response pays(Map<String, Object> said) {
        return Api.as(here.coordinator.token()).contentType(JSON).body(said).post("/posts/{id}/fundingStatements", post);
    }

    private Response appoint(Map<String, Object> body) {
        return Api.as(here.coordinator.token()).contentType(JSON).body(body).post("/appointments");
    }

    private Response act(String appointment, String acts, Map<String, Object> body) {
        return Api.as(here.coordinator.token()).contentType(JSON).body(body).post("/appointments/{id}/" + acts, appointment);
    }
}
