package brussels.samenhang.membership.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConfirmationTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Inject
    Fixtures fixtures;

    @Inject
    ConfirmationRun run;

    @Inject
    Sql sql;

    private UUID organization;
    private UUID network;
    private UUID membership;
    private UUID person;
    private String owner;
    private String coordinator;

    @BeforeEach
    void aMember() {
        organization = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        membership = fixtures.membership(organization, network, TODAY.minusMonths(30));
        person = fixtures.person("nl");
        fixtures.use(person, organization, "owner");
        owner = Fixtures.token(person);
        coordinator = fixtures.coordinatorOf(network);
    }

    @Test
    void theCoordinatorAsksAndSeesWhoAnswered() {
        fixtures.membership(fixtures.organization("Ander lid"), network, TODAY.minusYears(1));
        start().statusCode(201).body("asked", equalTo(2)).body("answered", equalTo(0));
        Api.as(owner).get("/me/tasks").then().body("items.type", hasItem("membershipToConfirm"));

        answer(owner, Map.of("answer", "stay", "expectations", "Samen naar het bestuur")).statusCode(200).body("answer", equalTo("stay")).body("permittedActions", emptyIterable());

        Api.as(coordinator).queryParam("partnership", network).get("/confirmationRounds").then().statusCode(200).body("items[0].answered", equalTo(1));
        Api.as(coordinator).queryParam("partnership", network).queryParam("answered", false).get("/membershipConfirmations").then().body("items.organization.name.nl", contains("Ander lid"));
        Api.as(coordinator).get("/memberships/" + membership).then().body("expectations", equalTo("Samen naar het bestuur"));
        answer(owner, Map.of("answer", "stay")).statusCode(409);
    }

    @Test
    void staySleepingPutsToSleepAndStayWakes() {
        start();
        answer(owner, Map.of("answer", "staySleeping")).statusCode(400).body("issues[0].name", equalTo("reason"));
        answer(owner, Map.of("answer", "staySleeping", "reason", "informationEnough")).statusCode(200);
        Api.as(owner).get("/memberships/" + membership).then().body("sleeping", equalTo(true)).body("validUntil", nullValue());

        start();
        answer(owner, Map.of("answer", "stay")).statusCode(200);
        Api.as(owner).get("/memberships/" + membership).then().body("sleeps", hasSize(1)).body("sleeps[0].validUntil", notNullValue());
    }

    @Test
    void leavingEndsTheMembershipWithAReason() {
        start();
        answer(owner, Map.of("answer", "leave", "reason", "focusChanged", "note", "Tot later")).statusCode(200);

        Api.as(coordinator).get("/memberships/" + membership).then().body("validUntil", equalTo(TODAY.toString())).body("endReason", equalTo("focusChanged"));
    }

    @Test
    void whoIsBeingAskedIsNotAskedTwiceAndStrangersNeitherAskNorAnswer() {
        start().body("asked", equalTo(1));
        start().body("asked", equalTo(0));
        var id = open();
        answer(fixtures.readerOf(organization), Map.of("answer", "stay")).statusCode(403);
        Api.as(fixtures.ownerOf(fixtures.organization("Elders"))).get("/membershipConfirmations/" + id).then().statusCode(403);
        Api.as(owner).contentType(ContentType.JSON).body(Map.of("partnership", network, "dueOn", TODAY.plusDays(9).toString())).post("/confirmationRounds").then().statusCode(403);
    }

    @Test
    void after24MonthsTheQuestionComesByItselfAndEachMailOnce() {
        run.run(TODAY);
        run.run(TODAY);
        assertThat(steps()).containsExactly("asked");

        run.run(TODAY.plusDays(ConfirmationRun.DAYS_TO_REMINDER));
        run.run(TODAY.plusDays(ConfirmationRun.DAYS_TO_REMINDER + 1));
        run.run(TODAY.plusDays(ConfirmationRun.DAYS_TO_ANSWER - ConfirmationRun.DAYS_BEFORE_DUE));
        run.run(TODAY.plusDays(ConfirmationRun.DAYS_TO_ANSWER + 5));
        assertThat(steps()).containsExactly("asked", "reminder", "lastReminder");
        assertThat(sql.query("select subject from outgoing_mail where recipient = :to order by id").with("to", Fixtures.email(person)).list(row -> row.text("subject"))).containsExactlyInAnyOrder(
                "Blijft Buurthuis lid van Netwerk?", "Herinnering: blijft Buurthuis lid van Netwerk?", "Nog een week: blijft Buurthuis lid van Netwerk?");
        Api.publicly().get("/memberships/" + membership).then().body("validUntil", nullValue());
    }

    @Test
    void anAnswerHoldsForTwoYears() {
        start();
        answer(owner, Map.of("answer", "stay")).statusCode(200);

        run.run(TODAY.plusMonths(24).minusDays(1));
        assertThat(openQuestions()).isZero();
        run.run(TODAY.plusMonths(24));
        assertThat(openQuestions()).isEqualTo(1);
        QuarkusTransaction.requiringNew().run(() -> sql.query("update membership_confirmation set answer = 'stay', answered_on = asked_on where answer is null and asked_on > :today")
                .with("today", TODAY).execute());
    }

    private ValidatableResponse start() {
        return Api.as(coordinator).contentType(ContentType.JSON).body(Map.of("partnership", network, "dueOn", TODAY.plusDays(30).toString(), "message", "Hoe verder?"))
                .post("/confirmationRounds").then();
    }

    private ValidatableResponse answer(String token, Map<String, ?> answer) {
        return Api.as(token).contentType(ContentType.JSON).body(answer).post("/membershipConfirmations/" + open() + "/answers").then();
    }

    private UUID open() {
        return sql.query("select id from membership_confirmation where membership_id = :id order by asked_on desc, answer nulls first, id desc").with("id", membership)
                .first(row -> row.uuid("id")).orElseThrow();
    }

    private long openQuestions() {
        return sql.query("select id from membership_confirmation where answer is null and membership_id = :id").with("id", membership).count();
    }

    private java.util.List<String> steps() {
        return sql.query("""
                select m.step from membership_confirmation_mail m join membership_confirmation c on c.id = m.confirmation_id where c.membership_id = :id
                order by array_position(array ['asked', 'reminder', 'lastReminder'], m.step)""").with("id", membership).list(row -> row.text("step"));
    }
}
