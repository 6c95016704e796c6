package brussels.samenhang.governance;

import static brussels.samenhang.governance.Groups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatePollTest {

    private static final String EARLY = "2031-02-03T09:00:00Z";
    private static final String LATE = "2031-02-04T13:00:00Z";

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID network;
    private UUID guest;
    private String coordinator;
    private String meeting;

    @BeforeEach
    void aMeetingWithSomebodyExpected() {
        network = fixtures.partnership("Netwerk");
        coordinator = fixtures.coordinatorOf(network);
        var body = Groups.body(coordinator, network, "partners");
        guest = fixtures.person("fr");
        fixtures.seat(guest, body);
        meeting = Groups.meeting(coordinator, body, "2031-02-01T08:00:00Z", "2031-02-01T10:00:00Z");
    }

    @Test
    void whoIsExpectedIsAskedInTheOwnLanguageAndFindsItAmongWhatWaits() {
        var poll = asked();

        var mails = sql.query("select subject, body from outgoing_mail where recipient = :email").with("email", Fixtures.email(guest)).list(row -> row.text("subject") + "\n" + row.text("body"));
        assertThat(mails).hasSize(1).first().asString().startsWith("Quand pouvez-vous venir ? Concertation logement").contains("/date-polls/" + poll, "Salle sans ascenseur");
        Api.as(Fixtures.token(guest)).get("/me/tasks").then().body("items.findAll { it.type == 'datePollToAnswer' }.subject.id", contains(poll));

        answered(poll, "yes", "no");
        Api.as(Fixtures.token(guest)).get("/me/tasks").then().body("items.findAll { it.type == 'datePollToAnswer' }", empty());
    }

    @Test
    void anAnswerTakesThePlaceOfTheOneBefore() {
        var poll = asked();
        Api.as(coordinator).get("/datePolls/" + poll).then().body("asked", equalTo(1)).body("answered", equalTo(0)).body("waitingFor.name", contains("Test Person"));
        answered(poll, "no", "no");
        answered(poll, "ifNeeded", "yes");

        Api.as(coordinator).get("/datePolls/" + poll).then().body("answered", equalTo(1)).body("waitingFor", empty()).body("options.ifNeeded", contains(1, 0)).body("options.yes", contains(0, 1))
                .body("options.no", contains(0, 0)).body("options[1].answers.name", contains("Test Person"));
        Api.as(Fixtures.token(guest)).get("/datePolls/" + poll).then().body("options.own", contains("ifNeeded", "yes")).body("permittedActions", contains("answer"));
    }

    @Test
    void whoAnswersWithoutBeingAskedIsShownButNotCountedAmongThoseAsked() {
        var poll = asked();
        post(coordinator, "/datePolls/" + poll + "/answers", Map.of("answers", List.of(Map.of("option", option(poll, 0), "answer", "yes")))).statusCode(200)
                .body("asked", equalTo(1)).body("answered", equalTo(0)).body("options.yes", contains(1, 0)).body("waitingFor", hasSize(1));
    }

    @Test
    void ofAMeetingThatIsCancelledNothingIsAnsweredOrChosenAnyMore() {
        var poll = asked();
        var option = option(poll, 0);
        post(coordinator, "/meetings/" + meeting + "/cancellations", Map.of("reason", "Staking")).statusCode(200);
        post(Fixtures.token(guest), "/datePolls/" + poll + "/answers", Map.of("answers", List.of(Map.of("option", option, "answer", "yes")))).statusCode(409);
        post(coordinator, "/datePolls/" + poll + "/settlements", Map.of("option", option)).statusCode(409).body("detail", equalTo("Deze vergadering is afgelast of al voorbij."));
        Api.as(coordinator).get("/datePolls/" + poll).then().body("status", equalTo("closed")).body("permittedActions", empty()).body("answered", equalTo(0)).body("chosen", equalTo(null));
    }

    @Test
    void theChosenMomentBecomesThatOfTheMeetingWhichKeepsWhenItWasToBe() {
        var poll = asked();
        var chosen = option(poll, 1);
        post(coordinator, "/datePolls/" + poll + "/settlements", Map.of("option", chosen)).statusCode(200).body("status", equalTo("settled")).body("chosen", equalTo(chosen))
                .body("permittedActions", empty());

        Api.as(coordinator).get("/meetings/" + meeting).then().body("startsAt", equalTo(LATE)).body("moves.startsAt", contains("2031-02-01T08:00:00Z"));
        assertThat(sql.query("select subject || chr(10) || body as told from outgoing_mail where recipient = :email and subject like 'La date%'").with("email", Fixtures.email(guest))
                .list(row -> row.text("told"))).hasSize(1).first().asString().contains("Concertation logement", "mardi 4 février 2031, 14:00 – 14:30", "/meetings/" + meeting);
        post(coordinator, "/datePolls/" + poll + "/settlements", Map.of("option", chosen)).statusCode(409);
        post(Fixtures.token(guest), "/datePolls/" + poll + "/answers", Map.of("answers", List.of(Map.of("option", chosen, "answer", "yes")))).statusCode(409);
    }

    @Test
    void whoIsNotExpectedAnyMoreIsNotToldWhatWasChosen() {
        var poll = asked();
        QuarkusTransaction.requiringNew().run(() -> sql.query("update body_seat set valid_until = current_date - 1 where person_id = :person").with("person", guest).execute());
        post(coordinator, "/datePolls/" + poll + "/settlements", Map.of("option", option(poll, 0))).statusCode(200);
        assertThat(sql.query("select from outgoing_mail where recipient = :email and subject like 'La date%'").with("email", Fixtures.email(guest)).exists()).isFalse();
    }

    @Test
    void oneQuestionAtATimeAndAnotherAfterItWasEnded() {
        var poll = asked();
        post(coordinator, "/meetings/" + meeting + "/datePolls", question(EARLY, LATE)).statusCode(409);
        post(coordinator, "/datePolls/" + poll + "/endings", Map.of()).statusCode(200).body("status", equalTo("closed"));
        asked();

        Api.as(coordinator).get("/meetings/" + meeting + "/datePolls").then().body("items.status", contains("open", "closed"));
        Api.as(coordinator).get("/meetings/" + meeting).then().body("startsAt", equalTo("2031-02-01T08:00:00Z"));
    }

    @Test
    void whatCannotBeChosenIsToldMomentByMoment() {
        var wrong = question(EARLY, EARLY);
        wrong.put("answerBy", "2020-01-01");
        post(coordinator, "/meetings/" + meeting + "/datePolls", wrong).statusCode(400).body("issues.name", contains("answerBy", "options[1]"));
        post(coordinator, "/meetings/" + meeting + "/datePolls", question("2020-01-01T09:00:00Z", LATE)).statusCode(400).body("issues.name", contains("options[0]"));
        post(coordinator, "/meetings/" + meeting + "/cancellations", Map.of("reason", "Staking")).statusCode(200);
        post(coordinator, "/meetings/" + meeting + "/datePolls", question(EARLY, LATE)).statusCode(409).body("detail", not(containsString("datePoll")));
    }

    @Test
    void whoDoesNotTakePartSeesNeitherTheQuestionNorNames() {
        var poll = asked();
        Api.as(fixtures.editorOf(fixtures.organization("Elders"))).get("/datePolls/" + poll).then().statusCode(404);
        Api.publicly().get("/meetings/" + meeting + "/datePolls").then().statusCode(200).body("items", hasSize(0));
    }

    private String asked() {
        return post(coordinator, "/meetings/" + meeting + "/datePolls", question(EARLY, LATE)).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> question(String first, String second) {
        return new HashMap<>(Map.of("answerBy", "2031-01-15", "note", "Salle sans ascenseur", "options",
                List.of(Map.of("startsAt", first, "endsAt", first.replace(":00:00Z", ":30:00Z")), Map.of("startsAt", second, "endsAt", second.replace(":00:00Z", ":30:00Z")))));
    }

    private void answered(String poll, String early, String late) {
        post(Fixtures.token(guest), "/datePolls/" + poll + "/answers", Map.of("answers", List.of(Map.of("option", option(poll, 0), "answer", early), Map.of("option", option(poll, 1), "answer", late))))
                .statusCode(200);
    }

    private String option(String poll, int place) {
        return Api.as(coordinator).get("/datePolls/" + poll).path("options[" + place + "].id");
    }
}
