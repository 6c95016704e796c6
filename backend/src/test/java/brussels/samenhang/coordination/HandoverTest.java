package brussels.samenhang.coordination;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.governance.Groups;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a predecessor leaves to a successor, and what a newcomer is given. */
@QuarkusTest
class HandoverTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private Neighborhood here;

    @BeforeEach
    void aPartnership() {
        here = new Neighborhood();
    }

    @Test
    void itIsBuiltFromTheRecordCompletedAndTickedOff() {
        var vacant = here.post("coordinationAssistant", "0.50");
        var opened = open();
        opened.then().statusCode(201).body("status", equalTo("open")).body("chapters.code", hasItems("openMatters", "contacts"))
                .body("chapters.find { it.code == 'openMatters' }.lines.key", contains("vacancy:" + vacant)).body("permittedActions", contains("edit", "complete"));
        var id = opened.<String>path("id");
        Api.as(here.coordinator.token()).header("If-Match", opened.header("ETag")).contentType(JSON)
                .body(Map.of("notes", List.of(Map.of("kind", "advice", "title", "Begin bij de buren", "text", "Ze weten wie wie is.")))).patch("/handovers/{id}", id).then()
                .statusCode(200).body("notes.key", contains("note:0"));
        as(here.coordinator.token(), id, "ticks", Map.of("item", "note:0", "done", true)).then().statusCode(409);
        as(here.coordinator.token(), id, "completions", null).then().statusCode(200).body("status", equalTo("ready")).body("permittedActions", contains("tick", "receive"));
        // What was handed over stays as it was, whatever happens to the record.
        here.appointment(vacant, here.somebody("Iemand").id, TODAY.minusDays(1), null);
        var successor = here.somebody("Opvolger");
        here.appointment(here.coordinatorPost, successor.id, TODAY.plusDays(10), null);
        Api.as(successor.token()).get("/handovers/{id}", id).then().statusCode(200).body("permittedActions", contains("tick", "receive"))
                .body("chapters.find { it.code == 'openMatters' }.lines.key", contains("vacancy:" + vacant));
        as(successor.token(), id, "ticks", Map.of("item", "vacancy:" + vacant, "done", true, "remark", "Al ingevuld")).then().statusCode(200)
                .body("ticks.item", contains("vacancy:" + vacant)).body("ticks[0].remark", equalTo("Al ingevuld"));
        as(successor.token(), id, "ticks", Map.of("item", "vacancy:elders", "done", true)).then().statusCode(400).body("issues.name", contains("item"));
        as(successor.token(), id, "ticks", Map.of("item", "vacancy:" + vacant, "done", false)).then().statusCode(200).body("ticks", empty());
        as(successor.token(), id, "receipts", null).then().statusCode(200).body("status", equalTo("received")).body("permittedActions", empty());
        as(successor.token(), id, "receipts", null).then().statusCode(409);
    }

    @Test
    void itIsAFileBetweenColleagues() {
        var id = open().<String>path("id");
        for (var token : List.of(here.partner.token(), here.outsider.token(), new Neighborhood().coordinator.token(), Tokens.evaluator(), Tokens.machine("register.read"))) {
            Api.as(token).get("/handovers/{id}", id).then().statusCode(403);
        }
        Api.as(here.partner.token()).queryParam("post", here.coordinatorPost).get("/handovers").then().statusCode(200).body("items", empty());
        Api.as(here.coordinator.token()).queryParam("post", here.coordinatorPost).get("/handovers").then().body("items.id", contains(id));
    }

    @Test
    void oneRunsAtATime() {
        open().then().statusCode(201);
        open().then().statusCode(409);
    }

    @Test
    void whoLeavesAndWhoComesAreTold() {
        var id = open().<String>path("id");
        Api.as(here.coordinator.token()).get("/me/tasks").then().body("items.findAll { it.type == 'handoverToComplete' }.subject.id", contains(id));
        as(here.coordinator.token(), id, "completions", null);
        var successor = here.somebody("Opvolger");
        here.appointment(here.coordinatorPost, successor.id, TODAY, null);
        Api.as(successor.token()).get("/me/tasks").then().body("items.findAll { it.type == 'handoverToReceive' }.subject.id", contains(id));
        Api.as(here.coordinator.token()).get("/me/tasks").then().body("items.type", not(hasItem("handoverToComplete")));
    }

    @Test
    void thePdfCanBeReadAloudInTheLanguageOfTheReader() throws IOException {
        var opened = open();
        Api.as(here.coordinator.token()).header("If-Match", opened.header("ETag")).contentType(JSON)
                .body(Map.of("notes", List.of(Map.of("kind", "advice", "title", "L’œuvre à finir & <goûter>", "text", "Été, Zoë, façade")))).patch("/handovers/{id}", opened.<String>path("id"));
        var answer = Api.as(here.coordinator.token()).accept("application/pdf").header("Accept-Language", "fr").get("/handovers/{id}", opened.<String>path("id"));
        answer.then().statusCode(200).contentType("application/pdf");
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Transmission");
            assertThat(new PDFTextStripper().getText(pdf)).contains("L’œuvre à finir & <goûter>", "Été, Zoë, façade", "[à faire]");
        }
    }

    @Test
    void aNewcomerIsToldWhatIsPublicAndNoName() {
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("partnership", here.partnership, "task", Map.of("nl", "Verslag maken"), "bearer", "ocmw", "validFrom", "2024-01-01"))
                .post("/responsibilities").then().statusCode(201);
        var pack = Api.publicly().get("/newcomerPacks/{id}", here.partnership);
        pack.then().statusCode(200).body("chapters.code", hasItems("membersAndThemes", "functions", "whoDoesWhat", "glossary"))
                .body("chapters.find { it.code == 'whoDoesWhat' }.lines[0].detail.fr", equalTo("CPAS"));
        assertThat(pack.asString()).doesNotContain(here.coordinator.name).doesNotContain(here.coordinator.email);
        Api.publicly().accept("application/pdf").get("/newcomerPacks/{id}", here.partnership).then().statusCode(200).contentType("application/pdf");
        Api.publicly().get("/newcomerPacks/{id}", here.organization).then().statusCode(404);
    }

    @Test
    void whatBodiesDidIsHandedOnButNothingOfAConfidentialOne() {
        var open = groupThatDecided("open", "Openlijk");
        groupThatDecided("partners", "Onderling");
        groupThatDecided("confidential", "Geheim");
        Groups.post(here.coordinator.token(), "/partnershipRules", Map.of("partnership", here.partnership, "kind", "criteria", "title", Map.of("nl", "Criteria voor projecten"),
                "version", Map.of("label", "2", "text", Map.of("nl", "Nabij en haalbaar"), "effectiveFrom", "2025-01-01", "effectiveUntil", "2099-12-31"))).statusCode(201);

        // Also the coordinator, who reads the confidential body: the file is passed on to people it did not let in.
        var told = open();
        told.then().statusCode(201).body(lines("openTasks") + "title.nl", contains("Openlijk: lijst maken", "Onderling: lijst maken"))
                .body(lines("nextMeetings") + "title.nl", contains("Openlijk: overleg", "Onderling: overleg")).body(lines("nextMeetings") + "detail.nl", hasItem("Openlijk – 10:00"))
                .body(lines("decisions") + "title.nl", containsInAnyOrder("Openlijk: samen op bezoek", "Onderling: samen op bezoek"))
                .body(lines("decisions") + "detail.fr", hasItem("Openlijk – Non retenu : Elk apart (Dat is dubbel werk)")).body(lines("rules") + "date", contains("2099-12-31"))
                .body(lines("rules") + "detail.fr", contains("Critères – version 2"));
        assertThat(told.asString()).doesNotContain("Geheim");

        var pack = Api.publicly().get("/newcomerPacks/{id}", here.partnership);
        pack.then().statusCode(200).body(lines("bodies") + "title.nl", contains("Onderling", "Openlijk")).body(lines("bodies") + "key", hasItem("body:" + open))
                .body(lines("bodies") + "detail.fr", hasItem("Groupe de travail – Savoir qui fait quoi – toutes les 2 semaines")).body(lines("rules") + "title.nl", contains("Criteria voor projecten"))
                .body(lines("weightyDecisions") + "title.nl", contains("Openlijk: samen op bezoek"));
        assertThat(pack.asString()).doesNotContain("Geheim").doesNotContain("Onderling:");
        assertThat(Api.as(here.coordinator.token()).get("/newcomerPacks/{id}", here.partnership).asString()).doesNotContain("Geheim");
    }

    private String groupThatDecided(String confidentiality, String name) {
        var token = here.coordinator.token();
        var fields = Groups.fields(confidentiality);
        fields.put("name", Map.of("nl", name));
        fields.put("rhythm", Map.of("every", 2, "unit", "week"));
        var body = Groups.body(token, here.partnership, fields);
        var meeting = Groups.meetingFields();
        meeting.put("title", Map.of("nl", name + ": overleg"));
        Groups.post(token, "/meetings", Map.of("body", body, "startsAt", "2099-01-01T09:00:00Z", "endsAt", "2099-01-01T11:00:00Z", "fields", meeting)).statusCode(201);
        Groups.post(token, "/decisions", Map.of("body", body, "fields", Map.of("decidedOn", "2025-03-01", "title", Map.of("nl", name + ": samen op bezoek"), "level", "strategic",
                "mode", "consensus", "alternatives", List.of(Map.of("title", "Elk apart", "why", "Dat is dubbel werk")), "participation", List.of()))).statusCode(201);
        Groups.post(token, "/assignedTasks", Map.of("body", body, "title", Map.of("nl", name + ": lijst maken"), "organization", here.organization)).statusCode(201);
        return body;
    }

    private static String lines(String chapter) {
        return "chapters.find { it.code == '" + chapter + "' }.lines.";
    }

    private Response open() {
        return Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("post", here.coordinatorPost)).post("/handovers");
    }

    private Response as(String token, String id, String acts, Map<String, Object> body) {
        var request = Api.as(token);
        return (body == null ? request : request.contentType(JSON).body(body)).post("/handovers/{id}/" + acts, id);
    }
}
