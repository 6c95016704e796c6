package brussels.samenhang.project;

import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects of a partnership (1 §2.10, 1-R36, R37, R44, R46, R47, R60, R81). */
@QuarkusTest
class ProjectTest {

    private static final String OF_FIRST_GENERATION = "00000000-0000-7000-8002-000000000011";
    private static final String OF_SECOND_GENERATION = "00000000-0000-7000-8002-000000000021";

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID house;
    private UUID clinic;
    private UUID network;
    private String coordinator;
    private String member;

    @BeforeEach
    void twoPartners() {
        house = fixtures.organization("Buurthuis");
        clinic = fixtures.organization("Kliniek");
        network = fixtures.partnership("Netwerk");
        run("update partnership set generation_id = (select generation_id from theme where id = '" + OF_FIRST_GENERATION + "') where id = '" + network + "'");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        coordinator = fixtures.coordinatorOf(network);
        member = fixtures.editorOf(house);
    }

    @Test
    void aProjectWithOnlyANameIsKeptAndSaysWhatIsMissing() {
        var id = recorded(Map.of("name", Map.of("nl", "Open deur")), "running");

        Api.as(coordinator).get("/projects/" + id).then().statusCode(200)
                .body("missing", contains("objectives", "results", "steps", "budget", "operator", "governance", "indicators"))
                .body("findings", hasItems("incomplete", "fewInstitutions")).body("permittedActions", contains("edit", "changeStatus"));
        Api.publicly().queryParam("partnership", network).queryParam("complete", false).get("/projects").then().body("items.id", contains(id));
        Api.publicly().queryParam("partnership", network).queryParam("complete", true).get("/projects").then().body("items", empty());
    }

    @Test
    void theSevenFieldsMakeItCompleteAndTheBudgetIsNotForThePublic() {
        var id = recorded(complete(), "running");

        Api.as(member).get("/projects/" + id).then().statusCode(200).body("missing", empty()).body("budget", equalTo("16000.00")).body("risks[0].compromise", equalTo("Om de beurt"))
                .body("agreement.outcome", equalTo("funded")).body("participants.stance", contains("agreed", "objected")).body("permittedActions", empty());
        Api.publicly().get("/projects/" + id).then().statusCode(200).body("budget", nullValue()).body("allocation", nullValue()).body("risks", nullValue()).body("agreement", nullValue())
                .body("findings", nullValue()).body("participants.stance", contains(nullValue(), nullValue())).body("participants.organization.name.nl", contains("Buurthuis", "Kliniek"))
                .body("frame.generation", equalTo("1.0")).body("themes[0].generation", equalTo("1.0")).body("operator.name.nl", equalTo("Buurthuis"));
        Api.publicly().queryParam("organization", clinic).get("/projects").then().body("items.id", contains(id));
    }

    @Test
    void aProposalIsToldToThoseWhoTakePartOnly() {
        var id = recorded(Map.of("name", Map.of("nl", "Misschien")), "proposed");
        var outsider = fixtures.editorOf(clinic);

        Api.as(member).get("/projects/" + id).then().statusCode(200);
        Api.as(Tokens.administration()).get("/projects/" + id).then().statusCode(200);
        Api.as(outsider).get("/projects/" + id).then().statusCode(404);
        Api.publicly().queryParam("partnership", network).get("/projects").then().body("items", empty());
        Api.publicly().queryParam("q", "Misschien").get("/searchResults").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void whoSaysHonestlyHowItStandsKeepsTheWholeHistory() {
        var id = recorded(Map.of("name", Map.of("nl", "Open deur")), "proposed");
        post(coordinator, "/projects/" + id + "/standings", Map.of("status", "delayed", "since", "2025-03-01")).statusCode(400).body("issues[0].name", equalTo("reason"));
        post(coordinator, "/projects/" + id + "/standings", Map.of("status", "delayed", "since", "2999-03-01", "reason", "Zomer")).statusCode(400).body("issues[0].name", equalTo("since"));
        post(member, "/projects/" + id + "/standings", Map.of("status", "running", "since", "2025-03-01")).statusCode(403);
        post(coordinator, "/projects/" + id + "/standings", Map.of("status", "delayed", "since", "2025-03-01", "cause", "hiring", "reason", "Aanwerven in de zomer", "learned", "Eerder beginnen"))
                .statusCode(200).body("status", equalTo("delayed")).body("history.status", contains("delayed", "proposed"));

        Api.as(member).get("/projects/" + id).then().body("history[0].reason", equalTo("Aanwerven in de zomer")).body("history[0].learned", equalTo("Eerder beginnen"));
        Api.as(Tokens.administration()).get("/projects/" + id).then().body("history[0].reason", equalTo("Aanwerven in de zomer")).body("history[0].learned", nullValue());
        Api.publicly().get("/projects/" + id).then().body("history.status", contains("delayed")).body("history[0].reason", nullValue()).body("history[0].cause", nullValue());
        Api.as(Tokens.administration()).queryParam("subjectType", "project").queryParam("subject", id).get("/journalEntries").then().body("items.after.learned", not(hasItem("Eerder beginnen")));
        Api.as(member).queryParam("partnership", network).queryParam("asOf", "2025-02-01").get("/projects").then().body("items.status", contains("proposed"));
    }

    @Test
    void whatIsChangedReplacesTheListThatWasThere() {
        var id = recorded(complete(), "running");
        patch(coordinator, "/projects/" + id, Map.of("participants", List.of(Map.of("organization", clinic, "role", "partner")), "origin", "extension")).statusCode(200)
                .body("participants.organization.name.nl", contains("Kliniek")).body("origin", equalTo("extension")).body("themes.id", contains(OF_FIRST_GENERATION));
        Api.as(coordinator).queryParam("subjectType", "project").queryParam("subject", id).get("/journalEntries").then().body("items.act", contains("projectEdited", "projectRecorded"));
    }

    @Test
    void whatContradictsItselfOrBelongsElsewhereIsRefusedAllAtOnce() {
        var elsewhere = fixtures.partnership("Elders");
        var fields = new HashMap<String, Object>(Map.of("name", Map.of("nl", "Fout"), "themes", List.of(OF_SECOND_GENERATION), "outsiderQuota", 10, "content", List.of("noSuch"),
                "plannedFrom", "2026-02-01", "plannedUntil", "2026-01-01", "sharedWith", List.of(network)));
        post(coordinator, "/projects", project(fields, "planned")).statusCode(400)
                .body("issues.name", containsInAnyOrder("fields.themes", "fields.outsiderQuota", "fields.content", "fields.plannedUntil", "fields.sharedWith"));
        post(coordinator, "/projects", Map.of("partnership", elsewhere, "fields", Map.of("name", Map.of("nl", "Elders")), "standing", Map.of("status", "planned", "since", "2025-01-01"))).statusCode(403);
    }

    @Test
    void aQuotaOfOutsidersIsSettledBeforehand() {
        var id = recorded(Map.of("name", Map.of("nl", "Moeders"), "territoryRule", "quota", "outsiderQuota", 20), "running");
        Api.publicly().get("/projects/" + id).then().body("territoryRule", equalTo("quota")).body("outsiderQuota", equalTo(20));
    }

    @Test
    void aSharedProjectIsFoundFromEitherPartnership() {
        var other = fixtures.partnership("Buren");
        var id = recorded(Map.of("name", Map.of("nl", "Samen"), "sharedWith", List.of(other)), "running");
        Api.publicly().queryParam("partnership", other).get("/projects").then().body("items.id", contains(id));
        patch(fixtures.coordinatorOf(other), "/projects/" + id, Map.of("origin", "new")).statusCode(200).body("sharedWith.name.nl", contains("Buren"));
    }

    @Test
    void itIsFoundByItsWordsAndStandsInTheTimeline() {
        var id = recorded(Map.of("name", Map.of("nl", "Zonnebloemkwartier"), "operator", house), "running");
        Api.publicly().queryParam("q", "zonnebloemkwartier").get("/searchResults").then().body("items.id", hasItem(id)).body("items.kind", hasItem("project"));
        Api.publicly().queryParam("partnership", network).get("/timeline").then().body("items.what", hasItem("projectStands"));
        Api.publicly().queryParam("organization", house).get("/timeline").then().body("items.page", hasItem("/projects/" + id));
    }

    @Test
    void projectsAreCountedByThemeContentOriginAndStatusWithWhatWasNotStatedApart() {
        recorded(complete(), "running");
        recorded(Map.of("name", Map.of("nl", "Leeg")), "completed");
        var counted = Api.as(Tokens.administration()).queryParam("partnership", network).get("/dashboards/projects").then().statusCode(200).body("projects", equalTo(2)).body("incomplete", equalTo(1));
        counted.body("items.findAll { it.dimension == 'theme' }.projects", contains(1, 1)).body("items.find { it.dimension == 'theme' && it.id == null }.projects", equalTo(1))
                .body("items.findAll { it.dimension == 'content' }.code", contains("communityCapacities", null)).body("items.find { it.dimension == 'partnership' }.projects", equalTo(2))
                .body("items.find { it.dimension == 'origin' && it.code == 'new' }.statuses", contains(Map.of("status", "running", "projects", 1)))
                .body("items.findAll { it.dimension == 'status' }.code", contains("running", "completed"));
        Api.as(Tokens.administration()).queryParam("partnership", network).queryParam("theme", OF_FIRST_GENERATION).get("/dashboards/projects").then().body("projects", equalTo(1));
        Api.as(Tokens.administration()).queryParam("partnership", network).queryParam("generation", "2.0").get("/dashboards/projects").then().body("projects", equalTo(0));
        Api.as(Tokens.newcomer()).get("/dashboards/projects").then().statusCode(403);
    }

    private Map<String, Object> complete() {
        var fields = new HashMap<String, Object>();
        fields.put("name", Map.of("nl", "Open deur", "fr", "Porte ouverte"));
        fields.put("objectives", Map.of("nl", "Niemand alleen"));
        fields.put("results", Map.of("nl", "Vier dagen open"));
        fields.put("steps", List.of(Map.of("title", Map.of("nl", "Openen"), "from", "2025-01-01")));
        fields.put("budget", "16000.00");
        fields.put("allocation", Map.of("nl", "Alles voor loon"));
        fields.put("operator", house);
        fields.put("governance", Map.of("nl", "Een comité van vier"));
        fields.put("indicators", List.of(assignment()));
        fields.put("themes", List.of(OF_FIRST_GENERATION));
        fields.put("content", List.of("communityCapacities"));
        fields.put("origin", "new");
        fields.put("participants", List.of(Map.of("organization", house, "role", "coordinating", "stance", "agreed", "contribution", Map.of("nl", "Een zaal")),
                Map.of("organization", clinic, "role", "partner", "stance", "objected")));
        fields.put("risks", List.of(Map.of("risk", "De zaal is bezet", "compromise", "Om de beurt", "on", "2025-01-15")));
        fields.put("agreement", Map.of("on", "2024-12-01", "outcome", "funded", "objections", "De kliniek wilde wachten"));
        return fields;
    }

    private UUID assignment() {
        var id = UUID.randomUUID();
        run("insert into indicator_assignment (id, indicator_id, partnership_id, valid_from) select '%s', id, '%s', '2025-01-01' from indicator order by code limit 1".formatted(id, network));
        return id;
    }

    private String recorded(Map<String, Object> fields, String status) {
        return post(coordinator, "/projects", project(fields, status)).statusCode(201).extract().path("id");
    }

    private Map<String, Object> project(Map<String, Object> fields, String status) {
        return Map.of("partnership", network, "fields", fields, "standing", Map.of("status", status, "since", "2025-01-01"));
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).execute());
    }
}
