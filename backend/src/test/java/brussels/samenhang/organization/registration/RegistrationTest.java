package brussels.samenhang.organization.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Provokes;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationTest {

    private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";
    private static final String MAROLLEN = "00000000-0000-7000-9003-000000000001";

    @Inject
    Sql sql;

    @Test
    void fromDraftOverAQuestionToAnOrganizationThatAppliesToAPartnership() {
        var applicant = applicant("fr");
        var name = unusual();
        var id = start(applicant, Map.of("name", name, "nameLanguage", "nl")).body("status", equalTo("draft"))
                .body("missing", contains("type", "municipality", "contactEmail")).body("permittedActions", contains("edit", "submit", "withdraw"))
                .extract().<String>path("id");
        tasks(applicant).body("items.type", contains("registrationDraft")).body("items[0].subject.name.nl", equalTo(name)).body("items[0].subject.kind", equalTo("registration"));
        patch(applicant, id, Map.of("type", "neighborhoodHouse", "municipality", 21004, "contactEmail", "onthaal@voorbeeld.example", "partnership", MAROLLEN,
                "enterpriseNumber", "", "purpose", "Samen eten")).statusCode(200).body("missing", empty()).body("municipality.name.fr", equalTo("Bruxelles"));
        act(applicant, id, "submissions", Map.of()).statusCode(200).body("status", equalTo("submitted")).body("permittedActions", contains("withdraw"))
                .body("steps.status", contains("draft", "submitted"));
        assertThat(subjects(applicant)).containsExactly("Nous avons reçu l’inscription de " + name);

        tasks(Tokens.coordinatorOfMarollen()).body("items.subject.id", hasItem(id));
        act(Tokens.coordinatorOfMarollen(), id, "decisions", Map.of("outcome", "returned", "message", "Waar vindt dit plaats?")).statusCode(200)
                .body("status", equalTo("returned")).body("messages.from", contains("reviewer"));
        tasks(applicant).body("items.type", contains("registrationReturned"));

        Api.as(applicant).header("Accept-Language", "fr").contentType(ContentType.JSON).body(Map.of("answer", "À la rue Haute, chaque jeudi."))
                .post("/registrations/" + id + "/submissions").then().statusCode(200)
                .body("messages.text", contains("Waar vindt dit plaats?", "À la rue Haute, chaque jeudi.")).body("messages[1].language", equalTo("fr"));
        var organization = act(Tokens.administration(), id, "decisions", Map.of("outcome", "accepted", "message", "Welkom")).statusCode(200)
                .body("status", equalTo("accepted")).body("organization.name.nl", equalTo(name))
                .body("steps.status", contains("draft", "submitted", "returned", "submitted", "accepted")).extract().<String>path("organization.id");
        assertThat(subjects(applicant)).containsExactly("Nous avons reçu l’inscription de " + name, "Une question sur l’inscription de " + name,
                "Nous avons reçu l’inscription de " + name, name + " figure dans le registre");

        Api.publicly().get("/organizations/" + organization).then().statusCode(200).body("name.nl", equalTo(name)).body("status", equalTo("active"))
                .body("contacts[0].email", equalTo("onthaal@voorbeeld.example")).body("contacts[0].function.fr", equalTo("Contact général"))
                .body("purpose.nl", equalTo("Samen eten")).body("enterpriseNumber", equalTo(null));
        Api.as(applicant).get("/me").then().body("organizations.organization.id", contains(organization)).body("organizations.role", contains("owner"));
        Api.as(applicant).get("/membershipRequests?organization=" + organization).then().body("items.partnership.id", contains(MAROLLEN)).body("items.status", contains("open"));
        tasks(applicant).body("items.type", not(hasItem("registrationReturned")));
        assertThat(sql.query("select act from journal_entry where subject_id = :id order by id").with("id", UUID.fromString(id)).list(row -> row.text("act")))
                .containsExactly("registrationStarted", "registrationEdited", "registrationSubmitted", "registrationReturned", "registrationSubmitted", "registrationAccepted");
    }

    @Test
    @Provokes(ProblemType.potentialDuplicates)
    void aNearDuplicateIsShownAndOnlyPassesWhenConfirmedToBeAnother() {
        var applicant = applicant("nl");
        var id = complete(applicant, "Buurthuis De Synthese vzw");
        act(applicant, id, "submissions", Map.of()).statusCode(409).body("type", equalTo("urn:problem-type:samenhang:potentialDuplicates"))
                .body("candidates[0].organization.name.nl", equalTo("Buurthuis De Synthese")).body("candidates[0].reasons", hasItem("sameName"));
        read(applicant, id).body("status", equalTo("draft"));
        act(applicant, id, "submissions", Map.of("duplicatesConfirmed", true)).statusCode(200).body("status", equalTo("submitted"))
                .body("$", not(hasKey("candidates")));
        read(Tokens.administration(), id).body("candidates[0].organization.name.nl", equalTo("Buurthuis De Synthese")).body("duplicatesConfirmed", equalTo(true));
        act(Tokens.administration(), id, "decisions", Map.of("outcome", "refused", "message", "U staat al in het register.")).statusCode(200).body("status", equalTo("refused"));
        assertThat(subjects(applicant)).last().isEqualTo("De registratie van Buurthuis De Synthese vzw is niet aanvaard");
        assertThat(bodies(applicant).getLast()).contains("U staat al in het register.").contains("http://localhost:8000/registrations/" + id);
    }

    @Test
    void everythingThatIsMissingOrWrongIsToldAtOnceWhenSubmitting() {
        var applicant = applicant("nl");
        var id = start(applicant, Map.of()).extract().<String>path("id");
        submitUncontracted(applicant, id).statusCode(400).body("issues.name", contains("name", "type", "municipality", "contactEmail"));
        patch(applicant, id, Map.of("type", "other", "contactEmail", "geen adres", "enterpriseNumber", "BE 0202.239.952", "website", "javascript:alert(1)")).statusCode(200);
        submitUncontracted(applicant, id).statusCode(400)
                .body("issues.name", contains("name", "typeOther", "municipality", "enterpriseNumber", "contactEmail", "website"))
                .body("issues.find { it.name == 'enterpriseNumber' }.detail", startsWith("Dit ondernemingsnummer klopt niet"));
        read(applicant, id).body("status", equalTo("draft")).body("enterpriseNumber", equalTo("0202239952"));
    }

    @Test
    void aDraftRefusesOnlyWhatCanNeverBeRight() {
        var token = applicant("nl");
        Api.uncontracted().auth().oauth2(token).contentType(ContentType.JSON)
                .body(Map.of("name", "x".repeat(10_000), "nameLanguage", "it", "purpose", "x".repeat(2001), "colour", "red")).post("/registrations").then().statusCode(400)
                .body("issues.name.sort()", equalTo(List.of("colour", "name", "nameLanguage", "purpose")));
        Api.uncontracted().auth().oauth2(token).contentType(ContentType.JSON)
                .body(Map.of("type", "circus", "municipality", 1, "partnership", UUID.randomUUID())).post("/registrations").then().statusCode(400)
                .body("issues.name.sort()", equalTo(List.of("municipality", "partnership", "type")));
        start(token, Map.of("name", "<b>مرحبا</b> 😀")).body("name", equalTo("<b>مرحبا</b> 😀"));
    }

    @Test
    void aDraftIsFoundAgainAndSurvivesTwoBrowsers() {
        var applicant = applicant("nl");
        var id = start(applicant, Map.of("name", unusual())).extract().<String>path("id");
        var etag = read(applicant, id).extract().header("ETag");
        edit(applicant, id, etag, Map.of("website", "https://een.example")).statusCode(200);
        edit(applicant, id, etag, Map.of("website", "https://twee.example")).statusCode(412);
        edit(applicant, id, null, Map.of("website", "https://drie.example")).statusCode(428);
        patch(applicant, id, new HashMap<>() {
            {
                put("name", null);
            }
        }).statusCode(200).body("$", not(hasKey("name"))).body("website", equalTo("https://een.example"));
        Api.as(applicant).get("/registrations?status=draft&status=returned&own=true").then().statusCode(200).body("items.id", contains(id)).body("items[0].own", equalTo(true));
    }

    @Test
    void aRetriedStartMakesOneDraft() {
        var applicant = applicant("nl");
        var key = UUID.randomUUID().toString();
        var ids = List.of(1, 2).stream().map(_ -> Api.as(applicant).header("Idempotency-Key", key).contentType(ContentType.JSON).body(Map.of("name", "Proef")).post("/registrations")
                .then().statusCode(201).extract().<String>path("id")).distinct().toList();
        assertThat(ids).hasSize(1);
    }

    @Test
    void onlyTheApplicantSeesADraftAndOnlyReviewersWhatWasSent() {
        var applicant = applicant("nl");
        var id = complete(applicant, unusual(), MAROLLEN);
        for (var other : List.of(Tokens.administration(), Tokens.coordinatorOfMarollen(), Tokens.partnerInMarollen(), applicant("nl"))) {
            Api.as(other).get("/registrations/" + id).then().statusCode(403);
            Api.as(other).get("/registrations").then().body("items.id", not(hasItem(id)));
        }
        act(applicant, id, "submissions", Map.of()).statusCode(200);
        read(Tokens.coordinatorOfMarollen(), id).body("permittedActions", contains("accept", "return", "refuse"));
        Api.as(Tokens.coordinatorOfMarollen()).get("/registrations?status=submitted").then().body("items.id", hasItem(id));
        for (var other : List.of(Tokens.coordinatorOfKuregem(), Tokens.partnerInMarollen(), Tokens.evaluator(), applicant("nl"))) {
            Api.as(other).get("/registrations/" + id).then().statusCode(403);
            Api.as(other).contentType(ContentType.JSON).body(Map.of("outcome", "accepted")).post("/registrations/" + id + "/decisions").then().statusCode(403);
        }
        act(applicant, id, "decisions", Map.of("outcome", "accepted")).statusCode(403);
        edit(Tokens.administration(), id, "*", Map.of("name", "Anders")).statusCode(403);
    }

    @Test
    void aCoordinatorNeverAnswersARegistrationOfOnesOwn() {
        var coordinator = Tokens.coordinatorOfMarollen();
        var id = complete(coordinator, unusual(), MAROLLEN);
        act(coordinator, id, "submissions", Map.of()).statusCode(200).body("permittedActions", contains("withdraw"));
        act(coordinator, id, "decisions", Map.of("outcome", "accepted")).statusCode(403);
        act(coordinator, id, "withdrawals", Map.of()).statusCode(200).body("status", equalTo("withdrawn"));
    }

    @Test
    void aQuestionOrRefusalNeedsItsWordsAndAnAnswerIsGivenOnce() {
        var applicant = applicant("nl");
        var id = complete(applicant, unusual());
        act(applicant, id, "submissions", Map.of()).statusCode(200);
        for (var outcome : List.of("returned", "refused")) {
            Api.uncontracted().auth().oauth2(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("outcome", outcome, "message", " "))
                    .post("/registrations/" + id + "/decisions").then().statusCode(400).body("issues.name", contains("message"));
        }
        act(Tokens.administration(), id, "decisions", Map.of("outcome", "accepted")).statusCode(200);
        act(Tokens.administration(), id, "decisions", Map.of("outcome", "refused", "message", "Toch niet")).statusCode(409)
                .body("type", equalTo("urn:problem-type:samenhang:stateConflict")).body("detail", equalTo("Deze registratie is al aanvaard."));
        act(applicant, id, "withdrawals", Map.of()).statusCode(409);
        patch(applicant, id, Map.of("name", "Anders")).statusCode(409);
    }

    private String applicant(String language) {
        var subject = UUID.randomUUID().toString();
        var token = Tokens.user(subject, "aanvrager-" + subject + "@samenhang.example", "Aanvrager");
        Api.as(token).get("/me").then().statusCode(200);
        sql.query("update person set language = :language where subject = :subject").with("language", language).with("subject", subject).execute();
        return token;
    }

    /** A name nothing in the register resembles. */
    private static String unusual() {
        return UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q") + UUID.randomUUID();
    }

    private static String complete(String token, String name) {
        return complete(token, name, null);
    }

    private static String complete(String token, String name, String partnership) {
        var fields = new HashMap<String, Object>(Map.of("name", name, "nameLanguage", "nl", "type", "neighborhoodHouse", "municipality", 21004, "contactEmail", "onthaal@voorbeeld.example"));
        if (partnership != null) {
            fields.put("partnership", partnership);
        }
        return start(token, fields).extract().path("id");
    }

    private static ValidatableResponse start(String token, Map<String, ?> fields) {
        return Api.as(token).contentType(ContentType.JSON).body(fields).post("/registrations").then().statusCode(201);
    }

    private static ValidatableResponse read(String token, String id) {
        return Api.as(token).get("/registrations/" + id).then().statusCode(200);
    }

    private static ValidatableResponse patch(String token, String id, Map<String, ?> changes) {
        return edit(token, id, read(token, id).extract().header("ETag"), changes);
    }

    private static ValidatableResponse edit(String token, String id, String etag, Map<String, ?> changes) {
        var request = Api.as(token).contentType(MERGE_PATCH).body(changes);
        return (etag == null ? request : request.header("If-Match", etag)).patch("/registrations/" + id).then();
    }

    private static ValidatableResponse act(String token, String id, String acts, Map<String, ?> body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post("/registrations/" + id + "/" + acts).then();
    }

    private static ValidatableResponse submitUncontracted(String token, String id) {
        return Api.uncontracted().auth().oauth2(token).contentType(ContentType.JSON).body(Map.of()).post("/registrations/" + id + "/submissions").then();
    }

    private static ValidatableResponse tasks(String token) {
        return Api.as(token).get("/me/tasks").then().statusCode(200);
    }

    private List<String> subjects(String token) {
        return mails(token, "subject");
    }

    private List<String> bodies(String token) {
        return mails(token, "body");
    }

    private List<String> mails(String token, String column) {
        var email = Api.as(token).get("/me").then().extract().<String>path("person.email");
        return sql.query("select subject, body from outgoing_mail where recipient = :email order by id").with("email", email).list(row -> row.text(column));
    }
}
