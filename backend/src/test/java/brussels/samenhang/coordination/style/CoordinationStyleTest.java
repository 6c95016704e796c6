package brussels.samenhang.coordination.style;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a partnership is coordinated: assigned, claimed and perceived beside each other (2a-R23–R29, R48–R53). */
@QuarkusTest
class CoordinationStyleTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private UUID partnership;
    private UUID lead;
    private String leads;
    private String coordinator;
    private String path;

    @BeforeEach
    void aPartnershipWithALeadAndACoordinator() {
        partnership = fixtures.partnership("Netwerk");
        lead = fixtures.organization("Leidt");
        run("insert into partnership_lead (partnership_id, organization_id, valid_from) values ('%s', '%s', '2020-01-01')".formatted(partnership, lead));
        leads = fixtures.ownerOf(lead);
        coordinator = fixtures.coordinatorOf(partnership);
        path = "/partnerships/" + partnership;
    }

    @Test
    void eachSideStatesItsOwnAndTheThreeStandBesideEachOther() {
        post(leads, "/coordinationStyles", assigned("decisions", "commissioner", "2025-01-01", null)).statusCode(200);
        post(coordinator, "/coordinationStyles", Map.of("view", "claimed", "task", "decisions", "style", "coProducer", "from", "2025-02-01")).statusCode(200);

        Api.as(coordinator).get(path + "/coordinationStyle").then().statusCode(200).body("tasks", hasSize(9))
                .body("tasks.find { it.task == 'decisions' }.assigned.style", contains("commissioner")).body("tasks.find { it.task == 'decisions' }.claimed.style", contains("coProducer"));
        post(coordinator, "/coordinationStyles", assigned("vision", "facilitator", "2025-01-01", null)).statusCode(403);
        post(leads, "/coordinationStyles", Map.of("view", "claimed", "task", "vision", "style", "coProducer", "from", "2025-02-01")).statusCode(403);
        Api.as(fixtures.ownerOf(fixtures.organization("Buiten"))).get(path + "/coordinationStyle").then().statusCode(403);
    }

    @Test
    void aChangeIsAnEventWithAReasonAndWhatStoodBeforeCanBeAskedFor() {
        post(leads, "/coordinationStyles", assigned("finances", "commissioner", "2025-01-01", null)).statusCode(200);

        post(leads, "/coordinationStyles", assigned("finances", "coProducer", "2025-06-01", null)).statusCode(400).body("issues.name", contains("reason"));
        post(leads, "/coordinationStyles", assigned("finances", "coProducer", "2024-06-01", "agreed")).statusCode(400).body("issues.name", contains("from"));
        post(leads, "/coordinationStyles", assigned("finances", "coProducer", "2025-06-01", "trustInLead")).statusCode(200)
                .body("history.style", contains("coProducer", "commissioner")).body("history[0].reason", equalTo("trustInLead")).body("history[1].validUntil", equalTo("2025-05-31"));
        Api.as(leads).queryParam("asOf", "2025-03-01").get(path + "/coordinationStyle").then().body("tasks.find { it.task == 'finances' }.assigned.style", contains("commissioner"));
    }

    @Test
    void towardsPartnersOfAnotherStatusItMayBeAnother() {
        post(leads, "/coordinationStyles", assigned("monitoring", "facilitator", "2025-01-01", null)).statusCode(200);
        var paid = new HashMap<>(assigned("monitoring", "commissioner", "2025-01-01", null));
        paid.put("partnerStatus", "paid");

        post(leads, "/coordinationStyles", paid).statusCode(200).body("tasks.find { it.task == 'monitoring' }.assigned.style", contains("facilitator", "commissioner"));
    }

    @Test
    void whatMembersPerceiveIsToldFromFiveOnAndNeverByWhom() {
        var members = Stream.generate(this::member).limit(5).toList();
        members.stream().limit(4).forEach(member -> perceive(member, "decisions", "commissioner", "largely"));
        Api.as(coordinator).get(path + "/coordinationStyle").then().body("tasks.find { it.task == 'decisions' }.perceived.suppressed", equalTo(true))
                .body("tasks.find { it.task == 'decisions' }.perceived.answers", equalTo(0)).body("tasks.find { it.task == 'decisions' }.perceived.styles", emptyIterable());

        perceive(members.getLast(), "decisions", "coProducer", "largely");
        Api.as(coordinator).get(path + "/coordinationStyle").then().body("tasks.find { it.task == 'decisions' }.perceived.answers", equalTo(5))
                .body("tasks.find { it.task == 'decisions' }.perceived.styles.code", contains("coProducer", "commissioner")).body("tasks.find { it.task == 'decisions' }.perceived.styles.members", contains(1, 4))
                .body("tasks.find { it.task == 'decisions' }.perceived.disagreement", equalTo(true)).body("tasks.find { it.task == 'decisions' }.perceived.byStatus", emptyIterable());
        Api.as(coordinator).queryParam("organization", members.getLast()).get(path + "/coordinationPerceptions").then().statusCode(403);
        Api.as(Tokens.administration()).queryParam("organization", members.getLast()).get(path + "/coordinationPerceptions").then().statusCode(403);
        Api.as(Tokens.administration()).queryParam("partnership", partnership).get("/journalEntries").then().body("items.act", not(hasItem("stylePerceived")));
    }

    @Test
    void aBreakdownIsToldOnlyWhenNoGroupIsTooSmall() {
        Stream.generate(this::member).limit(5).forEach(member -> perceive(member, "vision", "facilitator", null));
        var paid = Stream.generate(this::member).limit(5).toList();
        paid.forEach(member -> run("update membership set status = 'paid' where organization_id = '" + member + "'"));
        paid.stream().limit(4).forEach(member -> perceive(member, "vision", "commissioner", null));
        Api.as(coordinator).get(path + "/coordinationStyle").then().body("tasks.find { it.task == 'vision' }.perceived.answers", equalTo(9))
                .body("tasks.find { it.task == 'vision' }.perceived.byStatus", emptyIterable());

        perceive(paid.getLast(), "vision", "commissioner", null);
        Api.as(coordinator).get(path + "/coordinationStyle").then().body("tasks.find { it.task == 'vision' }.perceived.byStatus.status", contains("paid", "voluntary"))
                .body("tasks.find { it.task == 'vision' }.perceived.byStatus.answers", contains(5, 5));
    }

    @Test
    void aMemberReadsAndReplacesWhatItSaid() {
        var member = member();
        perceive(member, "evaluation", "facilitator", "hardly");
        perceive(member, "monitoring", null, "fully");

        Api.as(fixtures.editorOf(member)).queryParam("organization", member).get(path + "/coordinationPerceptions").then().statusCode(200)
                .body("items.task", contains("monitoring")).body("items[0].workability", equalTo("fully")).body("items[0].style", nullValue());
    }

    @Test
    void whoSteersPartnersThatDifferIsAskedHowTheyAreHeardFirst() {
        for (var sector : List.of("welfare", "health", "housing", "youth")) {
            run("update organization set sectors = array ['%s'] where id = '%s'".formatted(sector, member()));
        }
        post(leads, "/coordinationStyles", assigned("objectives", "commissioner", "2025-01-01", null)).statusCode(200).body("facts.diverse", equalTo(true))
                .body("tasks.find { it.task == 'objectives' }.assigned[0].consultationMissing", equalTo(true));
        var heard = new HashMap<>(assigned("objectives", "commissioner", "2025-02-01", null));
        heard.put("consultation", "Elk apart gehoord, samengelegd en teruggegeven");

        post(leads, "/coordinationStyles", heard).statusCode(200).body("tasks.find { it.task == 'objectives' }.assigned[0].consultationMissing", equalTo(false));
    }

    private UUID member() {
        var member = fixtures.organization("Lid");
        fixtures.membership(member, partnership, LocalDate.of(2024, 1, 1));
        return member;
    }

    private void perceive(UUID member, String task, String style, String workability) {
        var answer = new HashMap<String, Object>();
        answer.put("task", task);
        answer.put("style", style);
        answer.put("workability", workability);
        answer.values().removeIf(Objects::isNull);
        post(fixtures.editorOf(member), "/coordinationPerceptions", Map.of("organization", member, "answers", List.of(answer))).statusCode(200);
    }

    private Map<String, Object> assigned(String task, String style, String from, String reason) {
        var body = new HashMap<String, Object>(Map.of("view", "assigned", "task", task, "style", style, "organization", lead, "from", from));
        if (reason != null) {
            body.put("reason", reason);
        }
        return body;
    }

    private ValidatableResponse post(String token, String part, Object body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post(path + part).then();
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).execute());
    }
}
