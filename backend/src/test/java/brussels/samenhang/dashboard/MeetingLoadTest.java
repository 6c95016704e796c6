package brussels.samenhang.dashboard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.governance.Groups;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetingLoadTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID house;
    private UUID clinic;
    private UUID network;
    private String coordinator;

    /** A partnership that goes from preparation to carrying out in the middle of 2025, with a member that comes and one that does not. */
    @BeforeEach
    void aPartnershipInTwoPhases() {
        house = fixtures.organization("Buurthuis");
        clinic = fixtures.organization("Kliniek");
        network = fixtures.partnership("Netwerk");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        fixtures.membership(clinic, network, LocalDate.of(2024, 1, 1));
        coordinator = fixtures.coordinatorOf(network);
        run("insert into partnership_phase (partnership_id, phase, valid_from, valid_until) values ('%1$s', 'diagnosis', '2025-01-01', '2025-06-30'), ('%1$s', 'implementation', '2025-07-01', null)".formatted(network));
    }

    @Test
    void meetingsAndTheirHoursCountInThePhaseOfTheirDay() {
        var plenary = body("plenary", "partners");
        held(plenary, "2025-06-30T21:30:00Z", 90, "exchange", house, clinic);
        held(plenary, "2025-09-01T08:00:00Z", 120, "exchange", house);
        held(plenary, "2025-06-30T22:30:00Z", 60, "decision", house);

        // Brussels is two hours ahead: half past eleven in the evening of 30 June, and half past midnight of 1 July.
        asked(coordinator).body("items.organization.name.nl", contains("Buurthuis", "Buurthuis", "Kliniek")).body("items.phase", contains("diagnosis", "implementation", "diagnosis"))
                .body("items.meetings", contains(1, 2, 1)).body("items.hours", contains("1.5", "3.0", "1.5"))
                .body("items[1].purposes.purpose", contains("decision", "exchange")).body("items[1].partnerships", equalTo(1)).body("items[1].bodies", equalTo(1))
                .body("partnerships.phase", contains("diagnosis", "implementation")).body("partnerships.present", contains("2.0", "1.0"))
                .body("partnerships.members", contains(2, 2)).body("partnerships.membersWhoCame", contains(2, 1));
        asked(coordinator, "phase", "diagnosis").body("items.meetings", contains(1, 1)).body("partnerships.meetings", contains(1));
        asked(coordinator, "since", "2025-08-01").body("items.meetings", contains(1)).body("items.hours", contains("2.0"));
    }

    @Test
    void whoSitsInACommitteeIsSetBesideWhoComesToTheOtherMeetings() {
        var committee = body("steeringCommittee", "partners");
        for (var organization : new UUID[] {house, clinic}) {
            Groups.post(coordinator, "/bodies/" + committee + "/seats", Groups.seat(organization, "membership", "member", true)).statusCode(200);
        }
        held(committee, "2025-08-01T08:00:00Z", 60, "decision", house, clinic);
        held(body("plenary", "partners"), "2025-09-01T08:00:00Z", 60, "exchange", clinic);

        asked(coordinator).body("partnerships.meetings", contains(2)).body("partnerships.committee", contains(2)).body("partnerships.committeeWhoCame", contains(1));
    }

    @Test
    void whatIsNotHeldOrWithoutAttendanceIsNoLoad() {
        var plenary = body("plenary", "partners");
        held(plenary, "2025-09-01T08:00:00Z", 60, "exchange");
        Groups.meeting(coordinator, plenary, "2025-10-01T08:00:00Z", "2025-10-01T10:00:00Z");

        asked(coordinator).body("items", empty()).body("partnerships.meetings", contains(1)).body("partnerships[0].present", nullValue());
    }

    @Test
    void aConfidentialBodyCountsForNobodyAndOneOfPartnersOnlyForThose() {
        held(body("workingGroup", "confidential"), "2025-09-01T08:00:00Z", 60, "exchange", house);
        asked(coordinator).body("items", empty()).body("partnerships", empty());
        held(body("plenary", "partners"), "2025-09-01T08:00:00Z", 60, "exchange", house);
        asked(Tokens.administration()).body("items.meetings", contains(1));
        asked(Tokens.partnerInKuregem()).body("items", empty());
        held(body("plenary", "open"), "2025-09-02T08:00:00Z", 60, "exchange", house);
        asked(Tokens.partnerInKuregem()).body("items.meetings", contains(1));
    }

    @Test
    void beforeAskingMoreACoordinatorSeesHowMuchAnOrganizationMetInAYear() {
        var plenary = body("plenary", "partners");
        held(plenary, Instant.now().minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS).toString(), 90, "exchange", house);
        held(plenary, Instant.now().minus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS).toString(), 60, "exchange", house, clinic);
        held(plenary, Instant.now().minus(Duration.ofDays(500)).truncatedTo(ChronoUnit.SECONDS).toString(), 60, "exchange", house);
        held(body("workingGroup", "confidential"), Instant.now().minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS).toString(), 60, "exchange", house);

        load(coordinator).body("meetings", equalTo(2)).body("meetingHours", equalTo("2.5"));
        load(fixtures.coordinatorOf(fixtures.partnership("Elders"))).body("meetings", equalTo(0)).body("meetingHours", equalTo("0.0"));
    }

    private ValidatableResponse load(String token) {
        return Api.as(token).get("/organizations/" + house + "/load").then().statusCode(200);
    }

    private String body(String kind, String confidentiality) {
        var fields = Groups.fields(confidentiality);
        fields.put("kind", kind);
        return Groups.body(coordinator, network, fields);
    }

    private void held(String body, String startsAt, int minutes, String purpose, UUID... present) {
        var meeting = Ids.next();
        run("insert into meeting (id, body_id, title, purpose, status, starts_at, ends_at) values ('%s', '%s', '{\"nl\": \"Overleg\"}', '%s', 'held', '%4$s', cast('%4$s' as timestamptz) + interval '%5$s minutes')"
                .formatted(meeting, body, purpose, startsAt, minutes));
        for (var organization : present) {
            run("insert into meeting_attendance (meeting_id, organization_id, category, present) values ('%1$s', '%2$s', 'fieldWorker', 2), ('%1$s', '%2$s', 'manager', 1)".formatted(meeting, organization));
        }
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).execute());
    }

    private ValidatableResponse asked(String token, String... filter) {
        var request = Api.as(token).queryParam("partnership", network).queryParam("asOf", "2025-12-31");
        return (filter.length == 0 ? request : request.queryParams(Map.of(filter[0], filter[1]))).get("/dashboards/meetingLoad").then().statusCode(200);
    }
}
