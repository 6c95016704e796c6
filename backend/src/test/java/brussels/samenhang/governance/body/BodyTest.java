package brussels.samenhang.governance.body;

import static brussels.samenhang.governance.Groups.fields;
import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static brussels.samenhang.governance.Groups.seat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.governance.Groups;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyTest {

    @Inject
    Fixtures fixtures;

    private UUID house;
    private UUID network;
    private String coordinator;

    @BeforeEach
    void aPartnership() {
        house = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        coordinator = fixtures.coordinatorOf(network);
    }

    @Test
    void aPartnershipWithoutBodiesIsValid() {
        Api.publicly().queryParam("partnership", network).get("/bodies").then().statusCode(200).body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void aBodySaysWhyItMeetsHowOftenAndWhatItDecides() {
        var fields = fields("open");
        fields.put("rhythm", Map.of("every", 4, "unit", "month"));
        fields.put("powers", List.of(Map.of("level", "operational", "extent", "decides"), Map.of("level", "strategic", "extent", "proposes")));
        var id = Groups.body(coordinator, network, fields);

        Api.publicly().get("/bodies/" + id).then().statusCode(200).body("purpose.nl", equalTo("Weten wie wat doet")).body("rhythm.every", equalTo(4)).body("rhythm.unit", equalTo("month"))
                .body("powers.level", contains("operational", "strategic")).body("permittedActions", nullValue());

        fields.put("powers", List.of(Map.of("level", "operational", "extent", "decides"), Map.of("level", "operational", "extent", "none")));
        post(coordinator, "/bodies", Map.of("partnership", network, "fields", fields)).statusCode(400).body("issues[0].name", equalTo("fields.powers"));
    }

    @Test
    void thePastCanBeAskedFor() {
        var id = Groups.body(coordinator, network, "open");
        post(coordinator, "/bodies/" + id + "/seats", seat(house, "elected", "chair", true)).statusCode(200).body("seats", hasSize(1));
        post(coordinator, "/bodies/" + id + "/endings", Map.of("on", "2025-06-30")).statusCode(200).body("validUntil", equalTo("2025-06-30"));

        list("2025-06-30").body("items", hasSize(1)).body("items[0].seats[0].organization.name.nl", equalTo("Buurthuis"));
        list("2025-07-01").body("items", empty());
        Api.publicly().queryParam("partnership", network).queryParam("history", true).get("/bodies").then().body("items.id", contains(id));
        post(coordinator, "/bodies/" + id + "/endings", Map.of("on", "2025-08-30")).statusCode(409).body("detail", equalTo("Dit orgaan is al beëindigd."));
    }

    @Test
    void aTermEndsAndIsRenewedAsATermOfItsOwn() {
        var fields = fields("open");
        fields.put("termYears", 2);
        var id = Groups.body(coordinator, network, fields);
        var seat = post(coordinator, "/bodies/" + id + "/seats", seat(house, "elected", "chair", true)).body("seats", empty()).extract();
        seat = Api.as(coordinator).queryParam("history", true).get("/bodies/" + id).then().body("seats[0].validUntil", equalTo("2025-12-31")).body("seats[0].term", equalTo(1)).extract();

        var first = seat.<String>path("seats[0].id");
        post(coordinator, "/bodies/seats/" + first + "/renewals", Map.of()).statusCode(200).body("seats[0].validFrom", equalTo("2026-01-01")).body("seats[0].validUntil", equalTo("2027-12-31"))
                .body("seats[0].term", equalTo(2));

        post(coordinator, "/bodies/seats/" + first + "/renewals", Map.of()).statusCode(409).body("detail", equalTo("Deze zetel is al hernieuwd."));
    }

    @Test
    void theCompositionIsMeasuredByTheBodysOwnRules() {
        var fields = fields("open");
        fields.put("parity", "membersAtLeast");
        fields.put("quotas", List.of(Map.of("basis", "associations", "seats", 2)));
        var id = Groups.body(coordinator, network, fields);
        post(coordinator, "/bodies/" + id + "/seats", seat(null, "exOfficio", "chair", true)).statusCode(200);

        post(coordinator, "/bodies/" + id + "/seats", seat(null, "exOfficio", "member", false)).body("findings.rule", contains("quota", "parity"))
                .body("findings[0].has", equalTo(0)).body("findings[0].wanted", equalTo(2)).body("findings[0].sentence", equalTo("Namens de verenigingen: 0 van de 2 voorziene zetels zijn ingenomen."));

        post(coordinator, "/bodies/" + id + "/seats", seat(house, "associations", "member", false)).statusCode(200);
        post(coordinator, "/bodies/" + id + "/seats", seat(house, "associations", "member", false)).body("findings", empty());
    }

    @Test
    void aPlatformOfOpenOccasionsHasNoSeats() {
        var fields = fields("open");
        fields.put("kind", "platform");
        fields.put("openOccasions", true);
        var id = Groups.body(coordinator, network, fields);

        post(coordinator, "/bodies/" + id + "/seats", seat(house, "membership", "member", false)).statusCode(409).body("detail", equalTo("Een platform van open momenten heeft geen zetels: iedereen is er welkom."));
    }

    @Test
    void personsAreNamedOnlyToWhoTakesPart() {
        var id = Groups.body(coordinator, network, "open");
        var seat = seat(house, "elected", "member", true);
        seat.put("name", "Nora Verzonnen");
        seat.put("email", UUID.randomUUID() + "@personen.example");
        post(coordinator, "/bodies/" + id + "/seats", seat).body("seats[0].person", equalTo("Nora Verzonnen"));

        Api.publicly().get("/bodies/" + id).then().body("seats[0].organization.name.nl", equalTo("Buurthuis")).body("seats[0].person", nullValue());
        Api.as(fixtures.ownerOf(fixtures.organization("Elders"))).get("/bodies/" + id).then().body("seats[0].person", nullValue());
        Api.as(fixtures.readerOf(house)).get("/bodies/" + id).then().body("seats[0].person", equalTo("Nora Verzonnen"));
    }

    @Test
    void aConfidentialBodyIsNotOpenedByWhoIsNotLetIn() {
        var id = Groups.body(coordinator, network, "confidential");
        Api.as(Tokens.administration()).get("/bodies/" + id).then().statusCode(200).body("inside", equalTo(false)).body("readers", nullValue());
        post(Tokens.administration(), "/bodies/" + id + "/readers", Map.of("name", "Rita Voorbeeld", "email", "regio@samenhang.example", "reason", "Ik wil het weten")).statusCode(403);
        post(Tokens.administration(), "/bodies/" + id + "/seats", seat(house, "elected", "chair", true)).statusCode(403);

        Groups.meeting(coordinator, id, "2030-01-01T09:00:00Z", "2030-01-01T11:00:00Z");
        patch(coordinator, "/bodies/" + id, Map.of("confidentiality", "open")).statusCode(409);
        patch(coordinator, "/bodies/" + id, Map.of("permanent", false)).statusCode(200).body("permanent", equalTo(false));
    }

    @Test
    void whoIsLetInByNameReadsUntilTheRightEnds() {
        var id = Groups.body(coordinator, network, "confidential");
        var person = fixtures.person("nl");
        var guest = Fixtures.token(person);
        Api.as(guest).get("/bodies/" + id).then().statusCode(404);
        var meeting = Groups.meeting(coordinator, id, "2030-01-01T09:00:00Z", "2030-01-01T11:00:00Z");
        Api.as(guest).get("/meetings/" + meeting).then().statusCode(404);

        var reader = post(coordinator, "/bodies/" + id + "/readers", Map.of("name", "Test Person", "email", Fixtures.email(person), "reason", "Begeleidt de groep")).statusCode(200)
                .body("readers", hasSize(1)).extract().<String>path("readers[0].id");
        Api.as(guest).get("/meetings/" + meeting).then().statusCode(200);

        post(coordinator, "/bodies/readers/" + reader + "/endings", Map.of("on", "2001-01-01")).statusCode(400);
    }

    private ValidatableResponse list(String asOf) {
        return Api.publicly().queryParam("partnership", network).queryParam("asOf", asOf).get("/bodies").then().statusCode(200);
    }
}
