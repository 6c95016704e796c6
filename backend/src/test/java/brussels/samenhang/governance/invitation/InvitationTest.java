package brussels.samenhang.governance.invitation;

import static brussels.samenhang.governance.Groups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import brussels.samenhang.governance.Groups;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Fixtures fixtures;

    @Inject
    MockMailbox mailbox;

    private UUID network;
    private String body;
    private String coordinator;

    @BeforeEach
    void aBody() {
        network = fixtures.partnership("Netwerk");
        coordinator = fixtures.coordinatorOf(network);
        body = Groups.body(coordinator, network, "partners");
    }

    @Test
    void everybodyIsInvitedOnceInTheOwnLanguageWithAnEntryThatAnotherProgramReads() {
        var person = seated("fr");
        var meeting = Groups.meeting(coordinator, body, "2030-07-01T07:00:00Z", "2030-07-01T09:00:00Z");

        assertThat(sent(meeting)).containsEntry("sent", 1);
        assertThat(sent(meeting)).containsEntry("sent", 1);

        assertThat(mailbox.getMailsSentTo(Fixtures.email(person))).hasSize(1);
        var mail = mailbox.getMailsSentTo(Fixtures.email(person)).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Invitation : Concertation logement");
        assertThat(mail.getText()).contains("lundi 1 juillet 2030, 09:00 – 11:00");
        assertThat(mail.getHeaders()).containsKey("Message-ID");
        assertThat(mail.getAttachments().getFirst().getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        var calendar = calendar(mail);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getTimezoneInfo().getTimezones()).hasSize(1);
        var event = calendar.getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2030-07-01T07:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2030-07-01T09:00:00Z"));
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo(Fixtures.email(person));
    }

    @Test
    void aMovedMeetingUpdatesTheSameEntryAndACancelledOneTakesItBack() {
        var person = seated("nl");
        var meeting = Groups.meeting(coordinator, body, "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");
        sent(meeting);
        post(coordinator, "/meetings/" + meeting + "/moves", Map.of("startsAt", "2030-07-15T08:00:00Z", "endsAt", "2030-07-15T10:00:00Z")).statusCode(200);
        sent(meeting);
        post(coordinator, "/meetings/" + meeting + "/cancellations", Map.of("reason", "Staking")).statusCode(200);
        assertThat(sent(meeting)).containsEntry("sent", 1);

        var mails = mailbox.getMailsSentTo(Fixtures.email(person));
        assertThat(mails).extracting(Mail::getSubject).containsExactly("Uitnodiging: Overleg wonen", "Gewijzigd: Overleg wonen", "Afgelast: Overleg wonen");
        var events = mails.stream().map(InvitationTest::calendar).map(calendar -> calendar.getEvents().getFirst()).toList();
        assertThat(events).extracting(event -> event.getUid().getValue()).containsOnly("meeting-" + meeting + "@samenhang");
        assertThat(events).extracting(event -> event.getSequence().getValue()).containsExactly(0, 1, 2);
        assertThat(events).extracting(event -> event.getDateStart().getValue().toInstant()).containsExactly(Instant.parse("2030-01-15T08:00:00Z"), Instant.parse("2030-07-15T08:00:00Z"), Instant.parse("2030-07-15T08:00:00Z"));
        assertThat(mails).extracting(mail -> calendar(mail).getMethod().getValue()).containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(events.getLast().getStatus().isCancelled()).isTrue();
    }

    @Test
    void aRunThatDiesInTheMiddleIsStartedAgainAndNobodyGetsItTwice() {
        var people = new ArrayList<UUID>();
        for (var i = 0; i < 5; i++) {
            people.add(seated("nl"));
        }
        var meeting = Groups.meeting(coordinator, body, "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");
        var dying = people.stream().map(Fixtures::email).sorted().toList().get(2);
        FrailMailer.DEATHS.put(dying, true);

        ended(started(meeting)).body("state", equalTo("failed"));
        assertThat(received(people)).isEqualTo(3);

        assertThat(sent(meeting)).containsEntry("sent", 4).containsEntry("unconfirmed", 1);
        people.forEach(person -> assertThat(mailbox.getMailsSentTo(Fixtures.email(person))).hasSize(1));
        var ids = people.stream().map(person -> mailbox.getMailsSentTo(Fixtures.email(person)).getFirst().getHeaders().get("Message-ID")).distinct().toList();
        assertThat(ids).hasSize(5);
        Api.as(coordinator).get("/meetings/" + meeting + "/invitations").then().body("items.findAll { it.state == 'unconfirmed' }.size()", equalTo(1));
    }

    /** The goal of the issue: as many as a regional consultation has, the process dies halfway, and nobody is left out or written to twice. */
    @Test
    void fiveHundredAreInvitedOnceAlthoughTheProcessDiesInTheMiddle() {
        var people = Stream.generate(() -> fixtures.person("nl")).limit(500).toList();
        people.forEach(person -> fixtures.seat(person, body));
        var meeting = Groups.meeting(coordinator, body, "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");
        FrailMailer.DEATHS.put(people.stream().map(Fixtures::email).sorted().toList().get(249), true);

        var died = ended(started(meeting)).body("state", equalTo("failed")).extract();
        assertThat(died.<Integer>path("total")).isEqualTo(500);
        assertThat(received(people)).isBetween(1L, 499L);

        assertThat(sent(meeting)).containsEntry("sent", 499).containsEntry("unconfirmed", 1);
        people.forEach(person -> assertThat(mailbox.getMailsSentTo(Fixtures.email(person))).hasSize(1));
    }

    @Test
    void aMailServerThatIsBusyIsAskedAgainForThatRecipientOnly() {
        var patient = seated("nl");
        var hopeless = seated("nl");
        var fine = seated("nl");
        FrailMailer.REFUSALS.put(Fixtures.email(patient), 2);
        FrailMailer.REFUSALS.put(Fixtures.email(hopeless), 3);
        var meeting = Groups.meeting(coordinator, body, "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");

        assertThat(sent(meeting)).containsEntry("sent", 2).containsEntry("failed", 1);
        assertThat(mailbox.getMailsSentTo(Fixtures.email(fine))).hasSize(1);
        assertThat(mailbox.getMailsSentTo(Fixtures.email(patient))).hasSize(1);
        assertThat(mailbox.getMailsSentTo(Fixtures.email(hopeless))).isEmpty();

        assertThat(sent(meeting)).containsEntry("sent", 3).containsEntry("failed", 0);
        assertThat(mailbox.getMailsSentTo(Fixtures.email(hopeless))).hasSize(1);
        assertThat(mailbox.getMailsSentTo(Fixtures.email(fine))).hasSize(1);
    }

    @Test
    void ofAConfidentialBodyNobodyIsWrittenToButWhoSitsInIt() {
        var house = fixtures.organization("Buurthuis");
        var employer = fixtures.person("nl");
        fixtures.use(employer, house, "owner");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        body = Groups.body(coordinator, network, "confidential");
        var person = seated("nl");
        post(coordinator, "/bodies/" + body + "/seats", Groups.seat(house, "membership", "member", true)).statusCode(200);
        var meeting = Groups.meeting(coordinator, body, "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");

        assertThat(sent(meeting)).containsEntry("sent", 1);
        assertThat(mailbox.getMailsSentTo(Fixtures.email(person))).hasSize(1);
        assertThat(mailbox.getMailsSentTo(Fixtures.email(employer))).isEmpty();
    }

    private UUID seated(String language) {
        var person = fixtures.person(language);
        var seat = Groups.seat(null, "membership", "member", true);
        seat.put("name", "Test Person");
        seat.put("email", Fixtures.email(person));
        post(coordinator, "/bodies/" + body + "/seats", seat).statusCode(200);
        return person;
    }

    private long received(List<UUID> people) {
        return people.stream().filter(person -> !mailbox.getMailsSentTo(Fixtures.email(person)).isEmpty()).count();
    }

    private String started(String meeting) {
        return post(coordinator, "/meetings/" + meeting + "/invitations", Map.of()).statusCode(202).extract().path("id");
    }

    private Map<String, Integer> sent(String meeting) {
        return ended(started(meeting)).body("state", equalTo("done")).extract().path("counts");
    }

    private ValidatableResponse ended(String task) {
        await().atMost(SOON).until(() -> !Api.as(coordinator).queryParam("redirect", false).get("/tasks/" + task).<String>path("state").equals("processing"));
        return Api.as(coordinator).queryParam("redirect", false).get("/tasks/" + task).then();
    }

    private static ICalendar calendar(Mail mail) {
        var file = mail.getAttachments().getFirst();
        var bytes = Multi.createFrom().publisher(file.getData()).collect().asList().await().indefinitely();
        var text = new byte[bytes.size()];
        for (var i = 0; i < text.length; i++) {
            text[i] = bytes.get(i);
        }
        return Biweekly.parse(new String(text, StandardCharsets.UTF_8)).first();
    }
}
