package brussels.samenhang.signal;

import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signals on their way, who reads them and who raised them (1-R22, R63, R65; 2b-R63–R65; 3-R40, R41). */
@QuarkusTest
class SignalTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private UUID house;
    private UUID network;
    private UUID person;
    private String coordinator;
    private String author;
    private String other;

    @BeforeEach
    void aPartnershipWithTwoPartners() {
        house = fixtures.organization("Buurthuis");
        var clinic = fixtures.organization("Kliniek");
        network = fixtures.partnership("Netwerk");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        fixtures.membership(clinic, network, LocalDate.of(2024, 1, 1));
        coordinator = fixtures.coordinatorOf(network);
        person = fixtures.person("nl");
        fixtures.use(person, house, "editor");
        author = Fixtures.token(person);
        other = fixtures.editorOf(clinic);
    }

    @Test
    void onlyWhoCoordinatesReadsAFreshSignalAndSeesWhoRaisedItAsThatPersonChose() {
        var id = raised("coordinator", Map.of());

        Api.as(coordinator).get("/signals/" + id).then().statusCode(200).body("author.person", equalTo("Test Person")).body("author.organization.name.nl", equalTo("Buurthuis"))
                .body("authorShown", equalTo("coordinator")).body("holder", equalTo("referent")).body("state", equalTo("unanswered"))
                .body("permittedActions", contains("edit", "pass", "share", "reply", "close"));
        Api.as(author).get("/signals/" + id).then().statusCode(200).body("own", equalTo(true)).body("permittedActions", empty());
        Api.as(other).get("/signals/" + id).then().statusCode(404);
        Api.as(Tokens.administration()).get("/signals/" + id).then().statusCode(404);
        Api.as(Tokens.evaluator()).get("/signals/" + id).then().statusCode(404);
        Api.publicly().get("/signals/" + id).then().statusCode(404);
    }

    @Test
    void ofAnAuthorWhoIsShownToNobodyNothingIsKeptAnywhere() {
        var id = raised("nobody", Map.of());
        Api.as(coordinator).get("/signals/" + id).then().statusCode(200).body("author", nullValue()).body("authorShown", equalTo("nobody"));
        Api.as(author).get("/signals/" + id).then().statusCode(404);

        assertThat(sql.query("select author_person_id, author_organization_id from signal where id = cast(:id as uuid)").with("id", id)
                .list(row -> row.uuid("author_person_id") == null && row.uuid("author_organization_id") == null)).containsExactly(true);
        assertThat(sql.query("select actor_person_id, actor_subject, organization_id, after from journal_entry where subject_id = cast(:id as uuid)").with("id", id)
                .list(row -> row.uuid("actor_person_id") == null && row.text("actor_subject") == null && row.uuid("organization_id") == null && row.text("after") == null)).containsExactly(true);
        assertThat(sql.query("select count(*)::int as kept from idempotency_key where subject = :subject").with("subject", person.toString()).first(row -> row.integer("kept"))).contains(0);
    }

    @Test
    void theJournalKeepsThatSomethingWasDoneAndNotWhatWasSaid() {
        var id = raised("organization", Map.of());
        patch(coordinator, "/signals/" + id, Map.of("place", "Het plein")).statusCode(200).body("place", equalTo("Het plein"));
        Api.as(Tokens.administration()).queryParam("subjectType", "signal").queryParam("subject", id).get("/journalEntries").then().body("items.act", contains("signalEdited", "signalRaised"))
                .body("items.after", contains(nullValue(), nullValue())).body("items[1].byPerson", not(equalTo(true)));
    }

    @Test
    void theAdministrationReadsItFromWhenItWasSentAndAnswersWithADay() {
        var id = raised("coordinator", Map.of());
        post(coordinator, "/signals/" + id + "/steps", Map.of("holder", "referent")).statusCode(409);
        post(coordinator, "/signals/" + id + "/steps", Map.of("holder", "administration", "note", "Niet in de wijk op te lossen")).statusCode(200).body("route.holder", contains("referent", "administration"));

        Api.as(Tokens.administration()).get("/signals/" + id).then().statusCode(200).body("author", nullValue()).body("audience", nullValue()).body("permittedActions", contains("pass", "reply"));
        Api.as(Tokens.administration()).get("/me/tasks").then().body("items.findAll { it.subject.id == '" + id + "' }.type", contains("signalToAnswer"));
        post(Tokens.administration(), "/signals/" + id + "/replies", reply("2999-01-01")).statusCode(400).body("issues[0].name", equalTo("on"));
        post(Tokens.administration(), "/signals/" + id + "/replies", reply(LocalDate.now(clock).toString())).statusCode(200).body("state", equalTo("answered")).body("waitingDays", nullValue())
                .body("replies[0].position", equalTo("takenUp"));
        Api.as(Tokens.administration()).get("/me/tasks").then().body("items.findAll { it.subject.id == '" + id + "' }", empty());
        assertThat(mailsTo(person)).containsExactly("Er is nieuws over uw signaal");
    }

    @Test
    void whatIsSharedIsEndorsedPerOrganizationAndThePublicHearsHowMany() {
        var id = raised("organization", Map.of());
        post(other, "/signals/" + id + "/endorsements", Map.of("organization", house, "stance", "endorses")).statusCode(403);
        post(coordinator, "/signals/" + id + "/audiences", Map.of("audience", "members")).statusCode(200);
        Api.as(other).get("/signals/" + id).then().statusCode(200).body("author.organization.name.nl", equalTo("Buurthuis")).body("author.person", nullValue()).body("permittedActions", contains("endorse"));
        post(author, "/signals/" + id + "/endorsements", Map.of("organization", house, "stance", "abstains")).statusCode(200).body("endorsedBy", equalTo(0));
        post(author, "/signals/" + id + "/endorsements", Map.of("organization", house, "stance", "endorses")).statusCode(200).body("endorsedBy", equalTo(1)).body("endorsements.organization.name.nl", contains("Buurthuis"));

        post(coordinator, "/signals/" + id + "/audiences", Map.of("audience", "everybody")).statusCode(200);
        Api.publicly().get("/signals/" + id).then().statusCode(200).body("endorsedBy", equalTo(1)).body("endorsements", nullValue()).body("author", nullValue()).body("audience", nullValue());
        Api.publicly().queryParam("partnership", network).get("/signals").then().body("items.id", contains(id));
    }

    @Test
    void whatCameOfItIsSaidOnceAndStays() {
        var id = raised("coordinator", Map.of());
        post(coordinator, "/signals/" + id + "/closings", Map.of("outcome", Map.of("nl", "De zaal is open"))).statusCode(200).body("state", equalTo("closed")).body("outcome.nl", equalTo("De zaal is open"));
        post(coordinator, "/signals/" + id + "/closings", Map.of("outcome", Map.of("nl", "Nog eens"))).statusCode(409);
        post(coordinator, "/signals/" + id + "/steps", Map.of("holder", "administration")).statusCode(409);
        Api.as(coordinator).get("/me/tasks").then().body("items.subject.id", not(hasItem(id)));
    }

    @Test
    void aPersonIsNotWrittenDownAndWhatWasTypedIsNotSentBack() {
        var fields = new HashMap<>(fields());
        fields.put("words", Map.of("nl", "Het gaat om 85.07.30-033.28"));
        post(author, "/signals", Map.of("partnership", network, "fields", fields, "authorShown", "coordinator")).statusCode(400).body("issues.name", contains("fields.words")).body("issues[0].value", nullValue());
        post(fixtures.editorOf(fixtures.organization("Elders")), "/signals", Map.of("partnership", network, "fields", fields(), "authorShown", "coordinator")).statusCode(403);
        post(author, "/signals", Map.of("partnership", network, "fields", fields(), "authorShown", "coordinator", "organization", fixtures.organization("Andere"))).statusCode(403);
    }

    @Test
    void unansweredSignalsAreCountedByWhereTheyCanBeSolvedWithTheDaysTheyWait() {
        var waits = raised("coordinator", Map.of("level", "federal"));
        var answered = raised("coordinator", Map.of("level", "region", "kind", "policy"));
        post(coordinator, "/signals/" + answered + "/replies", reply(LocalDate.now(clock).toString())).statusCode(200);
        var counted = Api.as(coordinator).queryParam("partnership", network).get("/dashboards/signals").then().statusCode(200).body("signals", equalTo(2)).body("unanswered", equalTo(1));
        counted.body("items.findAll { it.dimension == 'level' }.code", contains("region", "federal")).body("items.find { it.code == 'federal' }.unanswered", equalTo(1))
                .body("items.find { it.code == 'federal' }.longestDays", equalTo(0)).body("items.find { it.code == 'region' }.longestDays", nullValue()).body("waiting.id", contains(waits))
                .body("waiting[0].waitingDays", equalTo(0));
        Api.as(Tokens.administration()).queryParam("partnership", network).get("/dashboards/signals").then().body("signals", equalTo(0));
        Api.as(coordinator).queryParam("partnership", network).queryParam("level", "region").get("/dashboards/signals").then().body("signals", equalTo(1)).body("waiting", empty());
        Api.as(coordinator).get("/me/tasks").then().body("items.findAll { it.type == 'signalToLookAt' }.subject.id", hasItem(waits));
    }

    private List<String> mailsTo(UUID somebody) {
        return sql.query("select subject from outgoing_mail where recipient = :recipient").with("recipient", Fixtures.email(somebody)).list(row -> row.text("subject"));
    }

    private static Map<String, Object> reply(String on) {
        return Map.of("on", on, "by", "Dienst lokale contracten", "position", "takenUp", "words", Map.of("nl", "Wij bekijken dit"));
    }

    private static Map<String, Object> fields() {
        return Map.of("kind", "obstacle", "title", Map.of("nl", "Geen dokter te vinden"), "words", Map.of("nl", "Elke week hoort de balie dit van meer gezinnen"), "theme", "health", "level", "careZone");
    }

    private String raised(String shown, Map<String, Object> more) {
        var fields = new HashMap<>(fields());
        fields.putAll(more);
        return post(author, "/signals", Map.of("partnership", network, "fields", fields, "organization", house, "authorShown", shown)).statusCode(201).extract().path("id");
    }
}
