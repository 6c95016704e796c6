package brussels.samenhang.governance.task;

import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.governance.Groups;
import brussels.samenhang.shared.mail.MailRound;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignedTaskTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    @Inject
    TaskReminders reminders;

    @Inject
    MailRound mails;

    @Inject
    MockMailbox mailbox;

    private UUID house;
    private UUID network;
    private UUID owner;
    private String coordinator;

    @BeforeEach
    void aMember() {
        house = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        owner = fixtures.person("fr");
        fixtures.use(owner, house, "owner");
        coordinator = fixtures.coordinatorOf(network);
    }

    @Test
    void anOpenTaskStandsInTheToDoListOfItsOwnerUntilItIsDone() {
        var id = assign(Groups.body(coordinator, network, "partners"), Map.of("organization", house, "dueOn", "2030-01-01"));
        Api.as(Fixtures.token(owner)).get("/me/tasks").then().body("items.findAll { it.type == 'assignedTaskToDo' }.subject.id", contains(id)).body("items.find { it.subject.id == '" + id + "' }.due", equalTo("2030-01-01"));
        post(Fixtures.token(fixtures.person("nl")), "/assignedTasks/" + id + "/endings", Map.of("done", true)).statusCode(403);

        post(Fixtures.token(owner), "/assignedTasks/" + id + "/endings", Map.of("done", true, "outcome", "De lijst hangt uit")).statusCode(200).body("status", equalTo("done")).body("outcome", equalTo("De lijst hangt uit"));
        Api.as(Fixtures.token(owner)).get("/me/tasks").then().body("items.subject.id", not(hasItem(id)));
        post(coordinator, "/assignedTasks/" + id + "/endings", Map.of("done", false)).statusCode(409);
    }

    @Test
    void ofAConfidentialBodyTheEmployerDoesNotLearnOfTheTask() {
        var body = Groups.body(coordinator, network, "confidential");
        var worker = fixtures.person("nl");
        var id = assign(body, Map.of("organization", house, "name", "Test Person", "email", Fixtures.email(worker), "dueOn", TODAY.toString()));

        Api.as(Fixtures.token(owner)).get("/me/tasks").then().body("items.subject.id", not(hasItem(id)));
        Api.as(Fixtures.token(owner)).get("/assignedTasks/" + id).then().statusCode(404);
        Api.as(Fixtures.token(worker)).get("/me/tasks").then().body("items.subject.id", hasItem(id));
        remind();
        assertThat(mailbox.getMailsSentTo(Fixtures.email(owner))).isEmpty();
        assertThat(mailbox.getMailsSentTo(Fixtures.email(worker))).hasSize(1);
    }

    @Test
    void ofAConfidentialBodyTheHolderOfThePostLearnsOfTheTaskOnlyFromWithin() {
        var body = Groups.body(coordinator, network, "confidential");
        var administrator = fixtures.person("nl");
        fixtures.coordinate(administrator, network);
        var token = Tokens.administrator(administrator.toString(), Fixtures.email(administrator));
        var id = assign(body, Map.of("post", postOf(administrator), "dueOn", TODAY.toString()));

        Api.as(token).get("/me/tasks").then().statusCode(200).body("items.subject.id", not(hasItem(id)));
        Api.as(token).get("/assignedTasks/" + id).then().statusCode(404);
        post(token, "/assignedTasks/" + id + "/endings", Map.of("done", true)).statusCode(403);
        remind();
        assertThat(mailbox.getMailsSentTo(Fixtures.email(administrator))).isEmpty();

        fixtures.seat(administrator, body);
        Api.as(token).get("/me/tasks").then().body("items.subject.id", hasItem(id));
        patch(coordinator, "/assignedTasks/" + id, Map.of("dueOn", TODAY.plusDays(1).toString())).statusCode(200);
        remind();
        assertThat(mailbox.getMailsSentTo(Fixtures.email(administrator))).hasSize(1);
    }

    @Test
    void aTaskIsGivenToAPostOfTheAuthorityThatWorksForThePartnership() {
        var place = sql.query("select id from territory where nis_code = 21004").first(row -> row.uuid("id")).orElseThrow();
        var post = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.query("update partnership set type = 'lwgcContract', territory_id = :place where id = :id").with("place", place).with("id", network).execute();
            sql.query("insert into post (id, role_type, scope, territory_id, valid_from) values (:id, 'lwgcCoordinator', 'authority', :place, '2020-01-01')").with("id", post).with("place", place).execute();
        });
        assign(Groups.body(coordinator, network, "partners"), Map.of("post", post));

        var elsewhere = fixtures.partnership("Elders");
        var colleague = fixtures.coordinatorOf(elsewhere);
        post(colleague, "/assignedTasks", Map.of("body", Groups.body(colleague, elsewhere, "partners"), "title", Map.of("nl", "Lijst maken"), "post", post))
                .statusCode(400).body("issues.name", contains("post"));
    }

    @Test
    void aTaskIsGivenToNoPostOfAnotherPartnership() {
        var stranger = fixtures.person("nl");
        fixtures.coordinate(stranger, fixtures.partnership("Elders"));
        post(coordinator, "/assignedTasks", Map.of("body", Groups.body(coordinator, network, "partners"), "title", Map.of("nl", "Lijst maken"), "post", postOf(stranger)))
                .statusCode(400).body("issues.name", contains("post"));
    }

    @Test
    void theOwnerIsRemindedOnceInTheOwnLanguageAndAgainForAnotherDay() {
        var id = assign(Groups.body(coordinator, network, "partners"), Map.of("organization", house, "dueOn", TODAY.plusDays(4).toString()));
        remind();
        assertThat(mailbox.getMailsSentTo(Fixtures.email(owner))).isEmpty();

        patch(coordinator, "/assignedTasks/" + id, Map.of("dueOn", TODAY.plusDays(3).toString())).statusCode(200);
        remind();
        remind();
        assertThat(mailbox.getMailsSentTo(Fixtures.email(owner))).hasSize(1).first().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Rappel : Faire la liste");
            assertThat(mail.getText()).contains("Groupe logement", TODAY.plusDays(3).toString(), "/assigned-tasks/" + id);
        });

        patch(coordinator, "/assignedTasks/" + id, Map.of("dueOn", TODAY.plusDays(2).toString())).statusCode(200);
        remind();
        assertThat(mailbox.getMailsSentTo(Fixtures.email(owner))).hasSize(2);
    }

    @Test
    void aTaskIsSomebodys() {
        var task = new HashMap<String, Object>(Map.of("body", Groups.body(coordinator, network, "partners"), "title", Map.of("nl", "Lijst maken")));
        post(coordinator, "/assignedTasks", task).statusCode(400).body("issues[0].detail", equalTo("Zeg wie de taak op zich neemt: een organisatie, een persoon of een functie."));
    }

    private UUID postOf(UUID person) {
        return sql.query("select post_id from appointment where person_id = :person").with("person", person).first(row -> row.uuid("post_id")).orElseThrow();
    }

    private void remind() {
        reminders.remind();
        mails.send();
    }

    private String assign(String body, Map<String, Object> more) {
        var task = new HashMap<String, Object>(Map.of("body", body, "title", Map.of("nl", "Lijst maken", "fr", "Faire la liste")));
        task.putAll(more);
        return post(coordinator, "/assignedTasks", task).statusCode(201).extract().path("id");
    }
}
