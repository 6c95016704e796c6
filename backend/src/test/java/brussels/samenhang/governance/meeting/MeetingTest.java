package brussels.samenhang.governance.meeting;

import static brussels.samenhang.governance.Groups.meetingFields;
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
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetingTest {

    @Inject
    Fixtures fixtures;

    private UUID house;
    private UUID network;
    private String body;
    private String coordinator;
    private String member;

    @BeforeEach
    void aBody() {
        house = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        coordinator = fixtures.coordinatorOf(network);
        member = fixtures.editorOf(house);
        body = Groups.body(coordinator, network, "partners");
    }

    @Test
    void superiorsAtAnExchangeAreWarnedAboutNotForbidden() {
        var fields = meetingFields();
        fields.put("invitedCategories", List.of("fieldWorker", "manager"));
        post(coordinator, "/meetings", Map.of("body", body, "startsAt", "2030-01-01T09:00:00Z", "endsAt", "2030-01-01T11:00:00Z", "fields", fields)).statusCode(201)
                .body("warnings.rule", contains("superiorsAtExchange"))
                .body("warnings[0].sentence", equalTo("Bij een uitwisseling spreken veldwerkers vrijer onder elkaar. U nodigt ook uit: Leidinggevende of directie."));

        fields.put("purpose", "decision");
        fields.put("invitedCategories", List.of("fieldWorker"));
        post(coordinator, "/meetings", Map.of("body", body, "startsAt", "2030-01-01T09:00:00Z", "endsAt", "2030-01-01T11:00:00Z", "fields", fields)).body("warnings.rule", contains("nobodyCanDecide"));
    }

    @Test
    void aMovedMeetingStaysTheSameAndRemembersWhenItWasToBe() {
        var id = planned();
        post(coordinator, "/meetings/" + id + "/moves", Map.of("startsAt", "2030-01-08T09:00:00Z", "endsAt", "2030-01-08T08:00:00Z")).statusCode(400).body("issues[0].name", equalTo("endsAt"));

        post(coordinator, "/meetings/" + id + "/moves", Map.of("startsAt", "2030-01-08T09:00:00Z", "endsAt", "2030-01-08T11:00:00Z", "reason", "Staking")).statusCode(200)
                .body("startsAt", equalTo("2030-01-08T09:00:00Z")).body("moves", hasSize(1)).body("moves[0].startsAt", equalTo("2030-01-01T09:00:00Z")).body("moves[0].reason", equalTo("Staking"));
    }

    @Test
    void aCancelledMeetingStaysReadableAndIsNotMoved() {
        var id = planned();
        post(coordinator, "/meetings/" + id + "/cancellations", Map.of("reason", "Te weinig volk")).statusCode(200).body("status", equalTo("cancelled"));

        Api.as(member).get("/meetings/" + id).then().body("cancelReason", equalTo("Te weinig volk"));
        post(coordinator, "/meetings/" + id + "/moves", Map.of("startsAt", "2030-01-08T09:00:00Z", "endsAt", "2030-01-08T11:00:00Z")).statusCode(409);
        post(coordinator, "/meetings/" + id + "/records", Map.of("organizations", List.of())).statusCode(409);
    }

    @Test
    void membersProposeItemsAndTheAgendaShowsWhatBecameOfThem() {
        var id = Groups.meeting(coordinator, body, "2024-02-01T09:00:00Z", "2024-02-01T11:00:00Z");
        var proposed = post(member, "/meetings/" + id + "/agendaItems", item("Leegstand", house)).statusCode(200).body("agenda[0].state", equalTo("proposed"))
                .body("agenda[0].organization.name.nl", equalTo("Buurthuis")).extract().<String>path("agenda[0].id");
        var planned = post(coordinator, "/meetings/" + id + "/agendaItems", item("Verslag", null)).body("agenda[1].state", equalTo("planned")).extract().<String>path("agenda[1].id");
        post(member, "/meetings/" + id + "/agendas", Map.of("items", List.of())).statusCode(403);

        var order = List.of(Map.of("item", planned, "state", "postponed"), Map.of("item", proposed, "state", "held", "minutes", 20));
        post(coordinator, "/meetings/" + id + "/agendas", Map.of("items", order)).statusCode(200).body("agenda.id", contains(planned, proposed)).body("agenda.state", contains("postponed", "held"))
                .body("agenda[1].minutes", equalTo(20));
        post(coordinator, "/meetings/" + id + "/records", Map.of("organizations", List.of())).statusCode(200).body("status", equalTo("held"));
        post(coordinator, "/meetings/" + id + "/agendaItems", item("Nog iets", null)).body("agenda[2].state", equalTo("added"));
        post(member, "/meetings/" + id + "/agendaItems", item("Te laat", house)).statusCode(409);
    }

    @Test
    void attendanceIsCountedByOrganizationAndFunctionAndResidentsOnlyCounted() {
        var id = Groups.meeting(coordinator, body, "2024-02-01T09:00:00Z", "2024-02-01T11:00:00Z");
        var there = Map.of("organization", house, "category", "fieldWorker", "present", 2, "excused", false, "funded", false);
        post(coordinator, "/meetings/" + id + "/records", Map.of("organizations", List.of(there), "residents", Map.of("present", 3, "spoke", 4))).statusCode(400).body("issues[0].name", equalTo("residents"));

        post(coordinator, "/meetings/" + id + "/records", Map.of("chairCategory", "coordinator", "organizations", List.of(there), "residents", Map.of("present", 6, "spoke", 4, "decided", 2))).statusCode(200)
                .body("attendance", hasSize(1)).body("attendance[0].present", equalTo(2)).body("attendance[0].funded", equalTo(false)).body("residents.spoke", equalTo(4)).body("chairCategory", equalTo("coordinator"));
        post(coordinator, "/meetings/" + id + "/records", Map.of("organizations", List.of())).body("attendance", empty()).body("residents", nullValue());

        post(coordinator, "/meetings/" + planned() + "/records", Map.of("organizations", List.of())).statusCode(409).body("detail", equalTo("Deze vergadering is nog niet begonnen."));
    }

    @Test
    void thePublicSeesWhenAnOpenBodyMeetsAndNotWhoWasThere() {
        var open = Groups.body(coordinator, network, "open");
        var id = Groups.meeting(coordinator, open, "2024-02-01T09:00:00Z", "2024-02-01T11:00:00Z");
        post(member, "/meetings/" + id + "/agendaItems", item("Leegstand", house)).statusCode(200);
        post(coordinator, "/meetings/" + id + "/records", Map.of("organizations", List.of(Map.of("organization", house, "category", "fieldWorker", "present", 1, "excused", false)),
                "residents", Map.of("present", 6))).statusCode(200);

        Api.publicly().get("/meetings/" + id).then().statusCode(200).body("title.nl", equalTo("Overleg wonen")).body("attendance", nullValue()).body("residents", nullValue()).body("agenda", empty());
        Api.publicly().get("/meetings/" + planned()).then().statusCode(404);
    }

    @Test
    void whoIsWhoShowsSeatsGuestsAndWithoutSeatsTheMembers() {
        var id = planned();
        Api.as(member).get("/meetings/" + id + "/participants").then().body("items", hasSize(1)).body("items[0].as", equalTo("member")).body("items[0].organization.name.nl", equalTo("Buurthuis"));

        post(coordinator, "/bodies/" + body + "/seats", seat(house, "elected", "chair", true)).statusCode(200);
        post(coordinator, "/meetings/" + id + "/guests", Map.of("function", "Schepen van wonen", "category", "elected", "reason", "Het punt over leegstand")).statusCode(200);
        Api.as(member).get("/meetings/" + id + "/participants").then().body("items.as", contains("seat", "guest")).body("items[0].required", equalTo(true)).body("items[1].reason", equalTo("Het punt over leegstand"));
    }

    @Test
    void anOrganizationSeesWhereItIsNotANeededPartner() {
        planned();
        var needed = Groups.body(coordinator, network, "partners");
        post(coordinator, "/bodies/" + needed + "/seats", seat(house, "elected", "member", true)).statusCode(200);
        var there = Groups.meeting(coordinator, needed, "2030-02-01T09:00:00Z", "2030-02-01T11:00:00Z");

        Api.as(member).queryParam("organization", house).queryParam("from", "2030-01-01").get("/meetings").then().body("items.need", contains("none", "required"));
        Api.as(member).queryParam("organization", house).queryParam("need", "required").get("/meetings").then().body("items.id", contains(there));
        Api.as(member).queryParam("organization", house).queryParam("need", "none").queryParam("from", "2030-01-01").queryParam("until", "2030-01-31").get("/meetings").then().body("items", hasSize(1));
    }

    @Test
    void theHoursAreNotEditedInPassing() {
        var id = planned();
        patch(coordinator, "/meetings/" + id, Map.of("room", "Grote zaal", "host", house)).statusCode(200).body("room", equalTo("Grote zaal")).body("host.name.nl", equalTo("Buurthuis"));
        patch(coordinator, "/meetings/" + id, Map.of("startsAt", "2031-01-01T09:00:00Z")).statusCode(400);
    }

    private String planned() {
        return Groups.meeting(coordinator, body, "2030-01-01T09:00:00Z", "2030-01-01T11:00:00Z");
    }

    private static Map<String, Object> item(String title, UUID organization) {
        return organization == null ? Map.of("title", Map.of("nl", title), "origin", "coordinator", "nature", "administrative")
                : Map.of("title", Map.of("nl", title), "origin", "memberNeed", "nature", "content", "organization", organization);
    }
}
