package brussels.samenhang.governance.minutes;

import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.governance.Groups;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MinutesTest {

    private static final String SECRET = "Zeerbijzonderwoord";

    @Inject
    Fixtures fixtures;

    @Inject
    MockMailbox mailbox;

    private UUID house;
    private UUID network;
    private UUID worker;
    private String coordinator;
    private String member;

    @BeforeEach
    void aMember() {
        house = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        coordinator = fixtures.coordinatorOf(network);
        member = fixtures.ownerOf(house);
        worker = fixtures.person("fr");
    }

    @Test
    void minutesBeginWithWhatIsKnownAndTheVersionForEverybodyNamesNobody() {
        var meeting = held(bodyWithWorker("open"));
        post(coordinator, "/assignedTasks", Map.of("body", Api.as(coordinator).get("/meetings/" + meeting).path("body.id"), "meeting", meeting, "title", Map.of("nl", "De sleutel ophalen"),
                "organization", house, "name", "Nora Verzonnen", "email", Fixtures.email(worker), "dueOn", "2030-02-01")).statusCode(201);

        post(coordinator, "/meetings/" + meeting + "/minutes", Map.of()).statusCode(201).body("status", equalTo("draft"))
                .body("text.nl", allOf(containsString("- Buurthuis (Veldwerker): 2"), containsString("- Leegstand:"), containsString("- De sleutel ophalen: "), containsString("2030-02-01")))
                .body("publicText.nl", allOf(containsString("- De sleutel ophalen: Buurthuis, tegen 2030-02-01"), not(containsString("Test Person")), not(containsString("Nora"))));
        post(coordinator, "/meetings/" + meeting + "/minutes", Map.of()).statusCode(409);
    }

    @Test
    void aDraftIsForWhoSitsThereAndEachChangeIsKept() {
        var meeting = held(bodyWithWorker("open"));
        var id = begun(meeting);
        Api.as(member).get("/meetings/" + meeting + "/minutes").then().statusCode(404);
        Api.publicly().get("/minutes/" + id).then().statusCode(404);

        patch(Fixtures.token(worker), "/minutes/" + id, Map.of("text", Map.of("nl", "Beter gezegd"))).statusCode(200).body("changes.act", contains("changed", "drafted"))
                .body("changes[0].after.text.nl", equalTo("Beter gezegd")).body("changes[0].person", equalTo("Test Person"));
        post(Fixtures.token(worker), "/minutes/" + id + "/publications", Map.of()).statusCode(403);
        post(Fixtures.token(worker), "/minutes/" + id + "/reviews", Map.of()).statusCode(200).body("status", equalTo("reviewed"));
        post(coordinator, "/minutes/" + id + "/publications", Map.of()).statusCode(200).body("status", equalTo("published")).body("edition", equalTo(1));

        Api.as(member).get("/minutes/" + id).then().statusCode(200).body("text.nl", equalTo("Beter gezegd")).body("changes", nullValue());
        Api.publicly().get("/minutes/" + id).then().statusCode(200).body("text", nullValue()).body("publicText.nl", notNullValue());
        patch(Fixtures.token(worker), "/minutes/" + id, Map.of("text", Map.of("nl", "Na de publicatie"))).statusCode(403);
    }

    @Test
    void theVersionForEverybodyIsNotPublishedWithNames() {
        var id = begun(held(bodyWithWorker("open")));
        patch(coordinator, "/minutes/" + id, Map.of("publicText", Map.of("nl", "Test Person haalt de sleutel"))).statusCode(200);

        post(coordinator, "/minutes/" + id + "/publications", Map.of()).statusCode(409).body("detail", equalTo("In de openbare versie staan namen van mensen: Test Person. Haal ze weg; functies mogen."));
    }

    @Test
    void minutesAreApprovedAtALaterMeetingAndStayAsTheyAre() {
        var body = bodyWithWorker("open");
        var meeting = held(body);
        var id = begun(meeting);
        var later = Groups.meeting(coordinator, body, "2024-03-01T09:00:00Z", "2024-03-01T11:00:00Z");
        post(coordinator, "/minutes/" + id + "/approvals", Map.of("meeting", later)).statusCode(409);
        post(coordinator, "/minutes/" + id + "/publications", Map.of()).statusCode(200);
        post(coordinator, "/minutes/" + id + "/approvals", Map.of("meeting", meeting)).statusCode(400).body("issues[0].name", equalTo("meeting"));

        post(coordinator, "/minutes/" + id + "/approvals", Map.of("meeting", later)).statusCode(200).body("status", equalTo("approved")).body("approvedAtMeeting.id", equalTo(later));
        patch(coordinator, "/minutes/" + id, Map.of("text", Map.of("nl", "Anders"))).statusCode(409);
    }

    @Test
    void minutesAreSentToWhoWasExpectedAndToOthersWithoutNames() {
        var meeting = held(bodyWithWorker("open"));
        var id = begun(meeting);
        patch(coordinator, "/minutes/" + id, Map.of("text", Map.of("nl", "Voor ons", "fr", "Pour nous"), "publicText", Map.of("nl", "Voor iedereen"))).statusCode(200);
        var other = UUID.randomUUID() + "@anderen.example";
        post(coordinator, "/minutes/" + id + "/mailings", Map.of("others", List.of())).statusCode(409);
        post(coordinator, "/minutes/" + id + "/publications", Map.of()).statusCode(200);

        for (var twice = 0; twice < 2; twice++) {
            var task = post(coordinator, "/minutes/" + id + "/mailings", Map.of("others", List.of(Map.of("email", other, "language", "nl")))).statusCode(202).extract().<String>path("id");
            await().atMost(Duration.ofSeconds(30)).until(() -> Api.as(coordinator).queryParam("redirect", false).get("/tasks/" + task).<String>path("state").equals("done"));
        }
        assertThat(mailbox.getMailsSentTo(Fixtures.email(worker))).hasSize(1).first().satisfies(mail -> assertThat(mail.getText()).contains("Pour nous"));
        assertThat(mailbox.getMailsSentTo(other)).hasSize(1).first().satisfies(mail -> assertThat(mail.getText()).contains("Voor iedereen").doesNotContain("Voor ons"));
    }

    @Test
    void whatAConfidentialBodyWritesIsReachedByNobodyWhoIsNotLetIn() {
        var body = bodyWithWorker("confidential");
        patch(coordinator, "/bodies/" + body, Map.of("name", Map.of("nl", "Werkgroep " + SECRET))).statusCode(200);
        var meeting = held(body);
        var id = begun(meeting);
        patch(coordinator, "/minutes/" + id, Map.of("text", Map.of("nl", SECRET + " in het verslag"))).statusCode(200);
        post(coordinator, "/minutes/" + id + "/publications", Map.of()).statusCode(200);
        post(coordinator, "/decisions", Map.of("body", body, "fields", Map.of("decidedOn", "2024-02-01", "title", Map.of("nl", SECRET), "mode", "consensus", "alternatives", List.of(), "participation", List.of()))).statusCode(201);
        post(coordinator, "/minutes/" + id + "/mailings", Map.of("others", List.of(Map.of("email", "iemand@anderen.example", "language", "nl")))).statusCode(400);
        Api.as(Fixtures.token(worker)).get("/minutes/" + id).then().statusCode(200).body("text.nl", containsString(SECRET));

        // The account of the employer, the administration without the right, a tool, everybody.
        for (var token : List.of(member, Tokens.administration(), Tokens.evaluator(), Tokens.machine("register.read", "indicators.read"))) {
            for (var path : List.of("/minutes/" + id, "/meetings/" + meeting, "/meetings/" + meeting + "/minutes", "/meetings/" + meeting + "/participants")) {
                Api.as(token).get(path).then().statusCode(404);
            }
            for (var list : List.of("/meetings", "/decisions")) {
                Api.as(token).queryParam("partnership", network).get(list).then().statusCode(200).body("items.size()", equalTo(0));
            }
            Api.as(token).queryParam("q", SECRET).get("/decisions").then().body("total", equalTo(0));
            assertThat(Api.uncontracted().auth().oauth2(token).queryParam("q", SECRET).get("/searchResults").asString()).doesNotContain("/meetings/", "/minutes/", "/bodies/", SECRET);
        }
        // The history, the feed of changes, and what an organization takes along of itself.
        for (var token : List.of(Tokens.administration(), coordinator, member)) {
            assertThat(Api.uncontracted().auth().oauth2(token).queryParam("partnership", network).queryParam("pageSize", 100).get("/journalEntries").asString()).doesNotContain(SECRET);
        }
        assertThat(Api.uncontracted().auth().oauth2(Tokens.administration()).queryParam("partnership", network).queryParam("pageSize", 100).get("/changes").asString()).doesNotContain(SECRET);
        assertThat(Api.uncontracted().auth().oauth2(Tokens.machine("register.read")).queryParam("partnership", network).queryParam("pageSize", 100).get("/changes").asString()).doesNotContain(SECRET, "minutes");
        assertThat(Api.uncontracted().auth().oauth2(member).get("/organizations/" + house + "/ownData").asString()).doesNotContain(SECRET, "Werkgroep wonen");
        Api.publicly().get("/minutes/" + id).then().statusCode(404);
    }

    private String bodyWithWorker(String confidentiality) {
        var body = Groups.body(coordinator, network, confidentiality);
        var seat = Groups.seat(house, "membership", "member", true);
        seat.put("name", "Test Person");
        seat.put("email", Fixtures.email(worker));
        post(coordinator, "/bodies/" + body + "/seats", seat).statusCode(200);
        return body;
    }

    private String held(String body) {
        var meeting = Groups.meeting(coordinator, body, "2024-02-01T09:00:00Z", "2024-02-01T11:00:00Z");
        post(coordinator, "/meetings/" + meeting + "/agendaItems", Map.of("title", Map.of("nl", "Leegstand"), "origin", "memberNeed", "nature", "content")).statusCode(200);
        post(coordinator, "/meetings/" + meeting + "/records", Map.of("organizations", List.of(Map.of("organization", house, "category", "fieldWorker", "present", 2, "excused", false)))).statusCode(200);
        return meeting;
    }

    private String begun(String meeting) {
        return post(coordinator, "/meetings/" + meeting + "/minutes", Map.of()).statusCode(201).extract().path("id");
    }
}
