package brussels.samenhang.funding;

import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who pays what, what is waited for, and who hears of it in time (1-R42–R45). */
@QuarkusTest
class FundingTest {

    @Inject
    Fixtures fixtures;

    @Inject
    FundingReminders reminders;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private UUID house;
    private UUID network;
    private String coordinator;
    private String member;
    private LocalDate today;

    @BeforeEach
    void aPartnershipWithMoney() {
        house = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        coordinator = fixtures.coordinatorOf(network);
        member = fixtures.editorOf(house);
        today = LocalDate.now(clock);
    }

    @Test
    void whatIsWaitedForIsKnownWithinAndWhatIsGrantedToEverybodyWithoutAmountsThatAreNotPublic() {
        var id = recorded(Map.of("pendingSince", day(-20), "expectedBy", day(40)));

        Api.as(member).get("/fundingLines/" + id).then().statusCode(200).body("state", equalTo("pending")).body("pendingDays", equalTo(20)).body("amount", equalTo("48000.00"))
                .body("permittedActions", empty());
        Api.publicly().get("/fundingLines/" + id).then().statusCode(404);
        Api.as(fixtures.editorOf(fixtures.organization("Elders"))).get("/fundingLines/" + id).then().statusCode(404);

        decide(id, "granted").statusCode(200).body("state", equalTo("granted")).body("decidedBy", equalTo("Verenigd College"));
        Api.publicly().get("/fundingLines/" + id).then().statusCode(200).body("authority", equalTo("cocom")).body("decidedBy", equalTo("Verenigd College")).body("organization.name.nl", equalTo("Buurthuis"))
                .body("amount", nullValue()).body("decisionNote", nullValue()).body("note", nullValue()).body("pendingSince", nullValue());
        patch(coordinator, "/fundingLines/" + id, Map.of("amountPublic", true)).statusCode(200);
        Api.publicly().get("/fundingLines/" + id).then().body("amount", equalTo("48000.00"));
    }

    @Test
    void whatWasRefusedIsNotTold() {
        var id = recorded(Map.of("pendingSince", day(-20)));
        decide(id, "refused").statusCode(200).body("state", equalTo("refused"));
        Api.publicly().get("/fundingLines/" + id).then().statusCode(404);
        Api.as(member).queryParam("partnership", network).queryParam("state", "refused").get("/fundingLines").then().body("items.id", contains(id));
    }

    @Test
    void aDecisionMayBeCorrectedAndTheJournalKeepsBoth() {
        var id = recorded(Map.of("pendingSince", day(-20)));
        decide(id, "refused").statusCode(200);
        decide(id, "grantedInPart").statusCode(200).body("outcome", equalTo("grantedInPart"));
        Api.as(coordinator).queryParam("subjectType", "fundingLine").queryParam("subject", id).get("/journalEntries").then()
                .body("items.act", contains("fundingLineDecided", "fundingLineDecided", "fundingLineRecorded")).body("items[0].before.outcome", equalTo("refused"));
        post(coordinator, "/fundingLines/" + id + "/decisions", Map.of("on", day(1), "by", "College", "outcome", "granted")).statusCode(400);
        post(coordinator, "/fundingLines/" + id + "/decisions", Map.of("on", day(-21), "by", "College", "outcome", "granted")).statusCode(400);
        post(member, "/fundingLines/" + id + "/decisions", Map.of("on", day(0), "by", "College", "outcome", "granted")).statusCode(403);
    }

    @Test
    void aProjectIsTracedToWhatPaysForIt() {
        var project = post(coordinator, "/projects", Map.of("partnership", network, "fields", Map.of("name", Map.of("nl", "Open deur")), "standing", Map.of("status", "running", "since", "2025-01-01")))
                .statusCode(201).extract().<String>path("id");
        var id = recorded(Map.of("pendingSince", day(-20), "projects", List.of(Map.of("project", project, "amount", "16000.00"))));
        decide(id, "granted");
        Api.publicly().queryParam("project", project).get("/fundingLines").then().body("items.id", contains(id)).body("items[0].projects[0].project.name.nl", equalTo("Open deur"))
                .body("items[0].projects[0].amount", nullValue());
        Api.as(member).queryParam("project", project).get("/fundingLines").then().body("items[0].projects[0].amount", equalTo("16000.00"));
    }

    @Test
    void whatContradictsItselfOrBelongsElsewhereIsRefusedAllAtOnce() {
        var fields = fields();
        fields.putAll(Map.of("authority", "other", "instrument", "noSuch", "validFrom", "2026-02-01", "validUntil", "2026-01-01", "expectedBy", "2026-03-01", "post", UUID.randomUUID()));
        post(coordinator, "/fundingLines", Map.of("partnership", network, "fields", fields)).statusCode(400)
                .body("issues.name", containsInAnyOrder("fields.authorityOther", "fields.instrument", "fields.validUntil", "fields.pendingSince", "fields.post"));
    }

    @Test
    void daysThatComeAreShownEarliestFirstWithinOnesOwnPartnerships() {
        var late = recorded(Map.of("title", Map.of("nl", "Te laat"), "pendingSince", day(-90), "expectedBy", day(-10)));
        var soon = recorded(Map.of("title", Map.of("nl", "Loopt af"), "extensionBy", day(20), "validUntil", day(60)));
        decide(soon, "granted");
        recorded(Map.of("title", Map.of("nl", "Zonder dag"), "pendingSince", day(-5)));

        var shown = Api.as(Tokens.administration()).queryParam("partnership", network).get("/dashboards/funding").then().statusCode(200);
        shown.body("moments.kind", contains("decisionExpected", "extension", "ends")).body("moments.line.id", contains(late, soon, soon)).body("moments.past", contains(true, false, false))
                .body("pending.title.nl", containsInAnyOrder("Te laat", "Zonder dag"));
        Api.as(Tokens.administration()).queryParam("partnership", network).queryParam("days", 30).get("/dashboards/funding").then().body("moments.kind", contains("decisionExpected", "extension"));
        Api.as(Tokens.partnerInKuregem()).queryParam("partnership", network).get("/dashboards/funding").then().statusCode(200).body("moments", empty()).body("pending", empty());
        Api.as(coordinator).get("/me/tasks").then().body("items.findAll { it.type.startsWith('funding') }.type", containsInAnyOrder("fundingDecisionLate", "fundingExtensionDue"));
        Api.as(member).get("/me/tasks").then().body("items.findAll { it.type.startsWith('funding') }", empty());
    }

    @Test
    void whoCoordinatesIsWrittenToOnceAndAgainWhenTheDayMoves() {
        var id = recorded(Map.of("title", Map.of("nl", "Verlenging van het lokaal"), "pendingSince", day(-90), "expectedBy", day(10), "extensionBy", day(40)));
        var far = recorded(Map.of("title", Map.of("nl", "Nog ver weg"), "pendingSince", day(-90), "expectedBy", day(100)));
        reminders.remindAll();
        assertThat(mails()).singleElement().asString().contains("Verlenging van het lokaal", "de beslissing wordt verwacht tegen " + day(10), "tegen " + day(40)).doesNotContain("Nog ver weg");
        reminders.remindAll();
        assertThat(mails()).hasSize(1);
        patch(coordinator, "/fundingLines/" + far, Map.of("expectedBy", day(5))).statusCode(200);
        assertThat(toldOn(far)).isNull();
        assertThat(toldOn(id)).isEqualTo(today);
    }

    private String day(long fromToday) {
        return today.plusDays(fromToday).toString();
    }

    private LocalDate toldOn(String line) {
        return sql.query("select expected_told_on from funding_line where id = cast(:id as uuid)").with("id", line).list(row -> row.date("expected_told_on")).getFirst();
    }

    private List<String> mails() {
        return sql.query("select m.body from outgoing_mail m where m.topic = :topic").with("topic", "funding.reminder:" + network).list(row -> row.text("body"));
    }

    private Map<String, Object> fields() {
        return new HashMap<>(Map.of("title", Map.of("nl", "Werking"), "authority", "cocom", "instrument", "agreement", "organization", house, "amount", "48000.00", "note", "Twee lonen"));
    }

    private String recorded(Map<String, Object> more) {
        var fields = fields();
        fields.putAll(more);
        return post(coordinator, "/fundingLines", Map.of("partnership", network, "fields", fields)).statusCode(201).extract().path("id");
    }

    private ValidatableResponse decide(String id, String outcome) {
        return post(coordinator, "/fundingLines/" + id + "/decisions", Map.of("on", day(-1), "by", "Verenigd College", "outcome", outcome, "note", "Zoals gevraagd"));
    }
}
