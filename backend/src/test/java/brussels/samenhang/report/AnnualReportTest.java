package brussels.samenhang.report;

import static brussels.samenhang.governance.Groups.body;
import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.document.Canonical;
import brussels.samenhang.shared.document.Docx;
import brussels.samenhang.shared.document.Pdf;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An annual report from the first words until it is received: who does what, who reads it, and that it stays as it was (3-R85, K8). */
@QuarkusTest
class AnnualReportTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    @Inject
    AnnualReportReminders reminders;

    private UUID network;
    private String coordinator;
    private String partner;

    @BeforeEach
    void aPartnershipWithAPartner() {
        network = fixtures.partnership("Netwerk & <vrienden>");
        coordinator = fixtures.coordinatorOf(network);
        var house = fixtures.organization("Buurthuis");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        partner = fixtures.editorOf(house);
    }

    @Test
    void thereIsOneAYearAndNoneOfAYearToCome() {
        var id = started();
        start(2025).statusCode(409);
        start(2999).statusCode(400);
        start(2099).statusCode(400).body("issues.name", contains("year"));
        Api.as(partner).get("/annualReports/" + id).then().statusCode(200).body("state", equalTo("draft")).body("permittedActions", empty()).body("sha256", nullValue());
        Api.as(Tokens.administration()).get("/annualReports/" + id).then().statusCode(404);
        Api.publicly().get("/annualReports/" + id).then().statusCode(404);
    }

    @Test
    void itGoesFromDraftToReceivedAndIsReadByOthersOnlyOnceSent() {
        var id = started();
        submit(id).statusCode(409);
        patch(coordinator, "/annualReports/" + id, Map.of("narrative", Map.of("introduction", Map.of("fr", "Un an ensemble")))).statusCode(200);
        submit(id).statusCode(409);
        written(id);
        act(id, "dispatches").statusCode(409);
        submit(id).statusCode(200).body("state", equalTo("submitted")).body("sha256", notNullValue()).body("permittedActions", contains("approve", "giveBack"));
        patch(coordinator, "/annualReports/" + id, Map.of("language", "fr")).statusCode(409);

        var closed = body(coordinator, network, "confidential");
        approve(id, Map.of("on", "2999-01-01")).statusCode(400).body("issues.name", contains("on"));
        var other = fixtures.partnership("Ander netwerk");
        approve(id, Map.of("on", "2026-03-01", "body", body(fixtures.coordinatorOf(other), other, "open"))).statusCode(400).body("issues.name", contains("body"));
        approve(id, Map.of("on", "2026-03-01", "body", closed)).statusCode(200).body("approvedBy.id", equalTo(closed)).body("permittedActions", contains("send", "giveBack", "publish"));
        Api.as(partner).get("/annualReports/" + id).then().body("approvedBy", nullValue());
        Api.as(Tokens.administration()).get("/annualReports/" + id).then().statusCode(404);

        act(id, "dispatches").statusCode(200).body("state", equalTo("sent")).body("permittedActions", contains("publish"));
        Api.as(Tokens.administration()).get("/annualReports/" + id).then().statusCode(200).body("permittedActions", contains("receive", "giveBack"));
        Api.publicly().get("/annualReports/" + id).then().statusCode(404);
        post(coordinator, "/annualReports/" + id + "/publications", Map.of("published", true)).statusCode(200);
        Api.publicly().get("/annualReports/" + id).then().statusCode(200).body("narrative.introduction.nl", equalTo("Een jaar van samen zoeken"));
        Api.as(Tokens.administration()).post("/annualReports/" + id + "/receipts").then().statusCode(200).body("state", equalTo("received"));
        post(coordinator, "/annualReports/" + id + "/publications", Map.of("published", false)).statusCode(200);
        Api.publicly().get("/annualReports/" + id).then().statusCode(404);
        Api.as(Tokens.administration()).queryParam("subjectType", "annualReport").queryParam("subject", id).get("/journalEntries").then().body("items.act", contains("annualReportUnpublished",
                "annualReportReceived", "annualReportPublished", "annualReportSent", "annualReportApproved", "annualReportSubmitted", "annualReportEdited", "annualReportEdited", "annualReportStarted"));
    }

    @Test
    void whatTheAdministrationGivesBackIsSubmittedAndApprovedAnew() {
        var id = sent();
        post(Tokens.administration(), "/annualReports/" + id + "/returns", Map.of("note", "Vertel ook wat moeilijk was")).statusCode(204);
        assertThat(sql.query("select body from outgoing_mail where topic = :topic").with("topic", "report.mail.returned:" + network).list(row -> row.text("body"))).singleElement().asString()
                .contains("jaarverslag over 2025", "/annual-reports/" + id).doesNotContain("Vertel ook");
        Api.as(Tokens.administration()).get("/annualReports/" + id).then().statusCode(404);
        Api.as(coordinator).get("/annualReports/" + id).then().body("state", equalTo("returned")).body("returnNote", equalTo("Vertel ook wat moeilijk was")).body("approvedOn", nullValue())
                .body("sha256", nullValue()).body("permittedActions", contains("edit", "submit"));
        act(id, "dispatches").statusCode(409);
        submit(id).statusCode(200).body("returnNote", nullValue());
    }

    @Test
    void whatWasSubmittedStaysAsItWasToTheByteInEveryForm() throws IOException {
        var id = started();
        written(id);
        submit(id).statusCode(200);
        var json = content(id, "application/json", "nl");
        var pdf = content(id, Pdf.MEDIA_TYPE, "nl");
        var docx = content(id, Docx.MEDIA_TYPE, "fr");
        fixtures.membership(fixtures.organization("Later genoteerd"), network, LocalDate.of(2025, 1, 1));

        assertThat(content(id, "application/json", "nl")).isEqualTo(json);
        assertThat(content(id, Pdf.MEDIA_TYPE, "nl")).isEqualTo(pdf);
        assertThat(content(id, Docx.MEDIA_TYPE, "fr")).isEqualTo(docx);
        Api.as(coordinator).get("/annualReports/" + id).then().body("sha256", equalTo(Canonical.sha256(new String(json, StandardCharsets.UTF_8))))
                .body("parts.find { it.code == 'members' }.lines.size()", equalTo(1));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Jaarverslag 2025 – Netwerk & <vrienden>");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(new PDFTextStripper().getText(document)).containsSubsequence("Een jaar van samen zoeken", "Uit het register", "Buurthuis", "Hierover staat voor dit jaar niets");
        }
    }

    @Test
    void aDraftFollowsTheRecordAndItsFilesSayThatItIsADraft() throws IOException {
        var id = started();
        fixtures.membership(fixtures.organization("Nieuw genoteerd"), network, LocalDate.of(2025, 6, 1));
        Api.as(coordinator).get("/annualReports/" + id).then().body("parts.find { it.code == 'joined' }.lines.cells.flatten().nl", hasItem("Nieuw genoteerd"));
        try (var document = Loader.loadPDF(content(id, Pdf.MEDIA_TYPE, "fr"))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Projet. Le texte", "Nieuw genoteerd", "1 juin 2025");
        }
    }

    @Test
    void theReportOfTheDemoIsReadByEverybodyAndItsFingerprintIsThatOfItsContent() {
        var id = "00000000-0000-7000-9170-000000000002";
        var json = Api.publicly().get("/annualReports/" + id + "/content").then().statusCode(200).extract().asByteArray();
        Api.publicly().get("/annualReports/" + id).then().statusCode(200).body("state", equalTo("received")).body("parts.size()", equalTo(15))
                .body("sha256", equalTo(Canonical.sha256(new String(json, StandardCharsets.UTF_8))));
        Api.publicly().accept(Docx.MEDIA_TYPE).get("/annualReports/" + id + "/content").then().statusCode(200).header("Content-Language", equalTo("fr"));
    }

    @Test
    void onePersonIsNotWrittenDown() {
        var id = started();
        patch(coordinator, "/annualReports/" + id, Map.of("narrative", Map.of("wasHard", Map.of("nl", "Bel 0470 12 34 56")))).statusCode(400).body("issues.name", contains("narrative.wasHard"))
                .body("issues[0].value", nullValue());
    }

    @Test
    void whatIsAskedSoonWaitsForWhoCoordinatesAndWhatIsSentForTheAdministration() {
        var year = 2025;
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        post(Tokens.administration(), "/annualReportDeadlines", Map.of("year", year, "dueOn", "2024-12-31")).statusCode(400).body("issues.name", contains("dueOn"));
        post(Tokens.administration(), "/annualReportDeadlines", Map.of("year", year, "dueOn", today.plusDays(30).toString())).statusCode(200);
        Api.as(coordinator).get("/me/tasks").then().body("items.type", hasItem("annualReportToStart"));
        reminders.remindAll();
        reminders.remindAll();
        assertThat(reminded(network)).singleElement().asString().contains("jaarverslag over 2025 van Netwerk & <vrienden>", "/partnerships/" + network + "?tab=reports");
        var id = sent();
        post(Tokens.administration(), "/annualReportDeadlines", Map.of("year", year, "dueOn", today.plusDays(29).toString())).statusCode(200);
        reminders.remindAll();
        assertThat(reminded(network)).hasSize(1);
        Api.as(coordinator).get("/me/tasks").then().body("items.findAll { it.type.startsWith('annualReport') }", empty());
        Api.as(coordinator).get("/annualReports/" + id).then().body("dueOn", equalTo(today.plusDays(29).toString()));
        Api.as(Tokens.administration()).get("/me/tasks").then().body("items.findAll { it.type == 'annualReportToReceive' }.subject.id", hasItem(id));
        // So long ago that nobody else is asked for it.
        post(Tokens.administration(), "/annualReportDeadlines", Map.of("year", year, "dueOn", "2025-01-01")).statusCode(200);
    }

    @Test
    void theAdministrationSeesWhereThereIsNoneWithoutReadingWhatIsBeingWritten() {
        standings("notStarted").body("report", nullValue());
        var id = started();
        standings("writing").body("items[0].report", nullValue());
        written(id);
        submit(id).statusCode(200);
        standings("writing");
        approve(id, Map.of("on", "2026-03-01")).statusCode(200);
        act(id, "dispatches").statusCode(200);
        standings("sent").body("items[0].report.id", equalTo(id));
        Api.as(Tokens.administration()).queryParam("partnership", network).queryParam("standing", "notStarted").get("/dashboards/annualReports").then().body("items", empty());
        Api.as(Tokens.administration()).queryParam("partnership", network).queryParam("year", 2024).get("/dashboards/annualReports").then().body("items.standing", contains("notStarted"));
        Api.as(Tokens.administration()).queryParam("partnership", network).queryParam("state", "sent").get("/annualReports").then().body("items.id", contains(id));
        Api.publicly().queryParam("partnership", network).get("/annualReports").then().body("items.id", not(hasItem(id)));
    }

    private List<String> reminded(UUID partnership) {
        return sql.query("select body from outgoing_mail where topic = :topic").with("topic", "report.mail.asked:" + partnership).list(row -> row.text("body"));
    }

    private ValidatableResponse standings(String standing) {
        return Api.as(Tokens.administration()).queryParam("partnership", network).queryParam("year", 2025).get("/dashboards/annualReports").then().statusCode(200)
                .body("items.standing", contains(standing));
    }

    private String sent() {
        var id = started();
        written(id);
        submit(id).statusCode(200);
        approve(id, Map.of("on", "2026-03-01")).statusCode(200);
        act(id, "dispatches").statusCode(200);
        return id;
    }

    private byte[] content(String id, String type, String language) {
        return Api.as(coordinator).accept(type).queryParam("language", language).get("/annualReports/" + id + "/content").then().statusCode(200).extract().asByteArray();
    }

    private ValidatableResponse start(int year) {
        return post(coordinator, "/annualReports", Map.of("partnership", network, "year", year, "language", "nl"));
    }

    private String started() {
        return start(2025).statusCode(201).extract().path("id");
    }

    private void written(String id) {
        patch(coordinator, "/annualReports/" + id, Map.of("narrative", Map.of("introduction", Map.of("nl", "Een jaar van samen zoeken")))).statusCode(200);
    }

    private ValidatableResponse submit(String id) {
        return Api.as(coordinator).header("If-Match", Api.as(coordinator).get("/annualReports/" + id).header("ETag")).post("/annualReports/" + id + "/submissions").then();
    }

    private ValidatableResponse approve(String id, Map<String, Object> approval) {
        return post(coordinator, "/annualReports/" + id + "/approvals", approval);
    }

    private ValidatableResponse act(String id, String act) {
        return Api.as(coordinator).post("/annualReports/" + id + "/" + act).then();
    }
}
