package brussels.samenhang.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnershipTest {

    private static final String MAROLLEN = "00000000-0000-7000-9003-000000000001";
    private static final String THEME_OF_THE_SECOND = "00000000-0000-7000-8002-000000000021";
    private static final String FIRST_GENERATION = "00000000-0000-7000-8002-000000000010";

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    @Test
    void theEighteenContractsAreNineOfEachGeneration() {
        contracts("1.0").body("total", equalTo(9));
        contracts("2.0").body("total", equalTo(9));
    }

    @Test
    void theContractsOfBrusselsAreFourOverTwoGenerations() {
        Api.publicly().queryParam("programme", "lwgc").queryParam("municipality", 21004).get("/partnerships").then().statusCode(200)
                .body("items.name.fr", containsInAnyOrder("CLSS Marolles", "CLSS Anneessens", "CLSS Quartier Nord", "CLSS Tour & Taxis - Laeken"))
                .body("items.municipality.nisCode", everyItem(equalTo(21004)));
    }

    @Test
    void partnershipsAreFoundByTheNameOfTheirNeighborhoodInAnyLanguage() {
        Api.publicly().queryParam("q", "cureghem").get("/partnerships").then().body("items.name.nl", contains("LWGC Kuregem"));
        Api.publicly().queryParam("q", "Karevelt").get("/partnerships").then().body("items.name.nl", contains("LWGC Karreveld"));
    }

    @Test
    void aPartnershipShowsItsMembersPostsThemesPhasesAndLeads() {
        Api.publicly().get("/partnerships/" + MAROLLEN).then().statusCode(200)
                .body("name.nl", equalTo("LWGC Marollen")).body("type", equalTo("lwgcContract"))
                .body("generation.code", equalTo("1.0")).body("generation.programme", equalTo("lwgc"))
                .body("territory.name.nl", equalTo("Marollen")).body("municipality.nisCode", equalTo(21004))
                .body("themes.code", contains("accessToServices", "socialIsolation", "livingEnvironment"))
                .body("members.organization.name.nl", hasItem("Buurthuis De Synthese"))
                .body("leadOrganizations", not(emptyIterable())).body("synthetic", equalTo(true))
                .body("permittedActions", nullValue());
    }

    @Test
    void noNameOfAPersonIsInWhatThePublicSees() {
        var body = Api.publicly().get("/partnerships/" + MAROLLEN).then().extract().asString();

        for (var name : sql.query("select name from person where id::text like '00000000-0000-7000-9001-%'").list(row -> row.text("name"))) {
            assertThat(body).doesNotContain(name);
        }
    }

    @Test
    void thePastIsAsItWas() {
        var network = fixtures.partnership("Netwerk met verleden");
        var early = fixtures.organization("Vroege");
        var late = fixtures.organization("Late");
        fixtures.endedMembership(early, network, LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31), "lackOfTime", "");
        fixtures.membership(late, network, LocalDate.of(2024, 1, 1));

        membersOn(network, "2021-12-31").body("members", emptyIterable());
        membersOn(network, "2022-01-01").body("members.organization.name.nl", contains("Vroege"));
        membersOn(network, "2023-12-31").body("members.organization.name.nl", contains("Vroege"));
        membersOn(network, "2024-01-01").body("members.organization.name.nl", contains("Late")).body("asOf", equalTo("2024-01-01"));
        Api.publicly().queryParam("organization", early).get("/partnerships").then().body("items", emptyIterable());
        Api.publicly().queryParam("organization", early).queryParam("asOf", "2023-06-01").get("/partnerships").then().body("items.id", contains(network.toString()));
    }

    @Test
    void aCoordinatorEditsWhatThePartnershipIsFor() {
        var network = fixtures.partnership("Netwerk");
        var coordinator = fixtures.coordinatorOf(network);

        patch(coordinator, network, etag(network), Map.of("purpose", Map.of("nl", "Samen sterker", "fr", "Plus forts ensemble"))).statusCode(200)
                .body("purpose.nl", equalTo("Samen sterker")).body("name.nl", equalTo("Netwerk"))
                .body("permittedActions", hasItems("edit", "invite", "decideRequests", "readHistory")).body("permittedActions", not(hasItem("frame")));
    }

    @Test
    void aCoordinatorDoesNotChangeWhatTheAdministrationDecides() {
        var network = fixtures.partnership("Netwerk");

        patch(fixtures.coordinatorOf(network), network, etag(network), Map.of("name", Map.of("nl", "Mijn netwerk"))).statusCode(403)
                .body("detail", containsString("legt de administratie vast"));
    }

    @Test
    void theCoordinatorOfAnotherPartnershipAndItsMembersDoNotEdit() {
        var network = fixtures.partnership("Netwerk");
        var member = fixtures.organization("Lid");
        fixtures.membership(member, network, LocalDate.of(2025, 1, 1));
        var change = Map.<String, Object>of("purpose", Map.of("nl", "Anders"));

        patch(fixtures.coordinatorOf(fixtures.partnership("Elders")), network, etag(network), change).statusCode(403);
        patch(fixtures.ownerOf(member), network, etag(network), change).statusCode(403);
        Api.publicly().contentType("application/merge-patch+json").body(change).patch("/partnerships/" + network).then().statusCode(401);
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndNothingIsLost() {
        var network = fixtures.partnership("Netwerk");
        var coordinator = fixtures.coordinatorOf(network);
        var seenByBoth = etag(network);
        patch(coordinator, network, seenByBoth, Map.of("purpose", Map.of("nl", "Eerste"))).statusCode(200);

        patch(coordinator, network, seenByBoth, Map.of("purpose", Map.of("nl", "Tweede"))).statusCode(412);
        patch(coordinator, network, null, Map.of("purpose", Map.of("nl", "Derde"))).statusCode(428);
        Api.publicly().get("/partnerships/" + network).then().body("purpose.nl", equalTo("Eerste"));
    }

    @Test
    void aThemeOfAnotherGenerationIsRefused() {
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("name", Map.of("nl", "Fout thema"), "type", "lwgcContract", "regime", "onProposal",
                "generation", FIRST_GENERATION, "themes", List.of(THEME_OF_THE_SECOND))).post("/partnerships").then().statusCode(400)
                .body("issues", hasSize(1)).body("issues[0].name", equalTo("themes"));
    }

    @Test
    void theAdministrationFoundsAPartnershipWithTwoLeads() {
        var municipality = fixtures.organization("Gemeente");
        var center = fixtures.organization("OCMW");

        var created = Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("name", Map.of("nl", "Nieuw overleg"), "type", "thematicNetwork",
                "regime", "open", "leadOrganizations", List.of(Map.of("organization", municipality, "from", "2026-01-01"), Map.of("organization", center))))
                .post("/partnerships").then().statusCode(201).body("leadOrganizations.organization.name.nl", containsInAnyOrder("Gemeente", "OCMW"))
                .body("permittedActions", hasItem("frame")).extract();

        Api.publicly().get(created.header("Location").replaceFirst(".*/v1", "")).then().statusCode(200).body("name.nl", equalTo("Nieuw overleg"));
    }

    @Test
    void aLeadTwiceOverTheSameDaysIsRefusedByTheDatabase() {
        var twice = fixtures.organization("Gemeente");

        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("name", Map.of("nl", "Dubbel"), "type", "thematicNetwork", "regime", "open",
                "leadOrganizations", List.of(Map.of("organization", twice, "from", "2025-01-01"), Map.of("organization", twice, "from", "2026-01-01"))))
                .post("/partnerships").then().statusCode(400).body("issues[0].name", equalTo("leadOrganizations"));
    }

    @Test
    void onlyTheAdministrationFoundsPartnerships() {
        Api.as(Tokens.coordinatorOfMarollen()).contentType(ContentType.JSON).body(Map.of("name", Map.of("nl", "X"), "type", "thematicNetwork", "regime", "open"))
                .post("/partnerships").then().statusCode(403);
    }

    @Test
    void aNewPhaseEndsTheOneBeforeAndKeepsIt() {
        var network = fixtures.partnership("Netwerk");
        var coordinator = fixtures.coordinatorOf(network);
        enter(coordinator, network, "diagnosis", "2025-01-01").statusCode(200);

        enter(coordinator, network, "actionPlan", "2025-09-01").statusCode(200).body("phase", equalTo("actionPlan"))
                .body("phases.phase", contains("diagnosis", "actionPlan")).body("phases[0].until", equalTo("2025-08-31")).body("phases[1].until", nullValue());
        Api.publicly().queryParam("asOf", "2025-08-31").get("/partnerships/" + network).then().body("phase", equalTo("diagnosis"));
        Api.publicly().queryParam("q", "Netwerk").queryParam("phase", "actionPlan").get("/partnerships").then().body("items.id", hasItem(network.toString()));
    }

    @Test
    void aPhaseDoesNotBeginBeforeThePresentOneNorRepeatIt() {
        var network = fixtures.partnership("Netwerk");
        var coordinator = fixtures.coordinatorOf(network);
        enter(coordinator, network, "diagnosis", "2025-01-01").statusCode(200);

        enter(coordinator, network, "actionPlan", "2024-12-31").statusCode(400).body("issues[0].name", equalTo("from"));
        enter(coordinator, network, "diagnosis", "2025-06-01").statusCode(400).body("issues[0].name", equalTo("phase"));
        enter(coordinator, network, "holiday", "2025-06-01").statusCode(400).body("issues[0].name", equalTo("phase"));
    }

    @Test
    void textInAnyScriptIsKeptAsItIsAndMarkupStaysText() {
        var network = fixtures.partnership("Netwerk");
        var words = "<b>مرحبا</b> 👋 & \"vrienden\"";

        patch(fixtures.coordinatorOf(network), network, etag(network), Map.of("purpose", Map.of("nl", words))).statusCode(200).body("purpose.nl", equalTo(words));
    }

    @Test
    void tooLongATextAndAnEndBeforeTheStartAreToldTogether() {
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("name", Map.of("nl", "n".repeat(10_000)), "type", "thematicNetwork", "regime", "open",
                "contactEmail", "geen adres")).post("/partnerships").then().statusCode(400).body("issues.name", containsInAnyOrder("name", "contactEmail"));
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("name", Map.of("nl", "Omgekeerd"), "type", "thematicNetwork", "regime", "open",
                "validFrom", "2026-02-01", "validUntil", "2026-01-01")).post("/partnerships").then().statusCode(400).body("issues.name", contains("validUntil"));
    }

    @Test
    void anUnchangedPartnershipIsNotSentAgain() {
        var etag = etag(UUID.fromString(MAROLLEN));
        Api.publicly().header("If-None-Match", etag).get("/partnerships/" + MAROLLEN).then().statusCode(304);
    }

    private ValidatableResponse contracts(String generation) {
        return Api.publicly().queryParam("programme", "lwgc").queryParam("generation", generation).get("/partnerships").then().statusCode(200);
    }

    private ValidatableResponse membersOn(UUID partnership, String day) {
        return Api.publicly().queryParam("asOf", day).get("/partnerships/" + partnership).then().statusCode(200);
    }

    private static String etag(UUID partnership) {
        return Api.publicly().get("/partnerships/" + partnership).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse patch(String token, UUID partnership, String etag, Map<String, Object> change) {
        var request = Api.as(token).contentType("application/merge-patch+json; charset=UTF-8").body(change);
        return (etag == null ? request : request.header("If-Match", etag)).patch("/partnerships/" + partnership).then();
    }

    private static ValidatableResponse enter(String token, UUID partnership, String phase, String from) {
        return Api.as(token).contentType(ContentType.JSON).header("If-Match", etag(partnership)).body(Map.of("phase", phase, "from", from))
                .post("/partnerships/" + partnership + "/phases").then();
    }
}
