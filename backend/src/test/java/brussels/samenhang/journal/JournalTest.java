package brussels.samenhang.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JournalTest {

    private static final UUID MAROLLEN = UUID.fromString("00000000-0000-7000-9003-000000000001");
    private static final UUID SYNTHESE = UUID.fromString("00000000-0000-7000-9002-000000000011");

    @Inject
    Sql sql;

    @Inject
    JournalApi journal;

    @Test
    void anActIsReadBackWithWhatItFoundAndWhatItLeft() {
        var subject = UUID.randomUUID();
        entry(Act.postChanged, subject, null, null);
        Api.as(Tokens.administration()).get("/journalEntries?subjectType=role&subject=" + subject).then().statusCode(200)
                .body("items.act", contains("postChanged"))
                .body("items[0].before.name", equalTo("old")).body("items[0].after.name", equalTo("new"))
                .body("items[0].actor", equalTo("Rita Voorbeeld"));
    }

    @Test
    void theNewestActComesFirst() {
        var subject = UUID.randomUUID();
        entry(Act.postCreated, subject, null, null);
        entry(Act.postEnded, subject, null, null);
        Api.as(Tokens.administration()).get("/journalEntries?subject=" + subject).then().body("items.act", contains("postEnded", "postCreated"));
    }

    @Test
    void othersSeeTheActsOfTheirOrganizationAndOfWhatTheyCoordinate() {
        var subject = UUID.randomUUID();
        entry(Act.organizationEdited, subject, null, SYNTHESE);
        entry(Act.phaseEntered, subject, MAROLLEN, null);
        entry(Act.personNamed, subject, null, null);
        seen(Tokens.partnerInMarollen(), subject).body("items.act", contains("organizationEdited"));
        seen(Tokens.coordinatorOfMarollen(), subject).body("items.act", contains("phaseEntered"));
        seen(Tokens.partnerInKuregem(), subject).body("items", empty());
        seen(Tokens.evaluator(), subject).body("items", empty());
    }

    @Test
    void whoDidItIsNamedToThoseWhoTakePartAndToColleaguesOnly() {
        var subject = UUID.randomUUID();
        entry(Act.membershipEdited, subject, MAROLLEN, SYNTHESE, "partner@samenhang.example");
        entry(Act.organizationEdited, subject, null, SYNTHESE, "regio@samenhang.example");
        Api.as(Tokens.administration()).get("/journalEntries?subject=" + subject).then().body("items.actor", contains("Rita Voorbeeld", "Petra Voorbeeld"));
        seen(Tokens.coordinatorOfMarollen(), subject).body("items.actor", contains("Petra Voorbeeld"));
        seen(Tokens.partnerInMarollen(), subject).body("items.actor", contains(null, "Petra Voorbeeld")).body("items.byPerson", contains(true, true));
    }

    @Test
    void whatStatesReferToByIdIsNamed() {
        var subject = UUID.randomUUID();
        sql.query("insert into journal_entry (act, subject_type, subject_id, partnership_id, after) values ('partnershipEdited', 'partnership', :subject, :partnership, cast(:after as jsonb))")
                .with("subject", subject).with("partnership", MAROLLEN).with("after", "{\"lead\": \"" + SYNTHESE + "\", \"unknown\": \"" + UUID.randomUUID() + "\"}").execute();
        seen(Tokens.coordinatorOfMarollen(), subject).body("items[0].mentions.id", contains(SYNTHESE.toString()))
                .body("items[0].mentions[0].name.nl", equalTo("Buurthuis De Synthese")).body("items[0].partnership.id", equalTo(MAROLLEN.toString()))
                .body("items[0].byPerson", equalTo(false));
    }

    @Test
    void theHistoryOfAPostHoldsThatOfItsAppointments() {
        var appointment = sql.query("select a.id from appointment a join post on post.id = a.post_id where post.partnership_id = :marollen limit 1").with("marollen", MAROLLEN)
                .first(row -> row.uuid("id")).orElseThrow();
        var post = sql.query("select post_id from appointment where id = :id").with("id", appointment).first(row -> row.uuid("post_id")).orElseThrow().toString();
        entry(Act.postChanged, UUID.fromString(post), MAROLLEN, null, "post", "regio@samenhang.example");
        entry(Act.appointmentCorrected, appointment, MAROLLEN, null, "appointment", "regio@samenhang.example");
        Api.as(Tokens.administration()).get("/journalEntries?pageSize=2&post=" + post).then().statusCode(200)
                .body("items.act", contains("appointmentCorrected", "postChanged")).body("items.about.kind", contains("post", "post"))
                .body("items.about.id", contains(post, post)).body("items[0].about.name.nl", notNullValue());
    }

    @Test
    void actsAreFoundByKindAndByDay() {
        var subject = UUID.randomUUID();
        entry(Act.postCreated, subject, null, null);
        entry(Act.postEnded, subject, null, null);
        var all = "/journalEntries?subject=" + subject;
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        Api.as(Tokens.administration()).get(all + "&act=postEnded&act=postChanged").then().body("items.act", contains("postEnded"));
        Api.as(Tokens.administration()).get(all + "&from=" + today + "&until=" + today).then().body("total", equalTo(2));
        Api.as(Tokens.administration()).get(all + "&from=" + today.plusDays(1)).then().body("items", empty());
        Api.as(Tokens.administration()).get(all + "&until=" + today.minusDays(1)).then().body("items", empty());
    }

    @Test
    void nothingIsWrittenOutsideTheTransactionOfAnAct() {
        assertThatThrownBy(() -> journal.record(Entry.of(Act.postCreated, "y", UUID.randomUUID()))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void theApplicationCannotChangeWhatWasWritten() {
        var subject = UUID.randomUUID();
        entry(Act.postCreated, subject, null, null);
        assertThatThrownBy(() -> sql.query("update journal_entry set act = 'changed' where subject_id = :id").with("id", subject).execute())
                .rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> sql.query("delete from journal_entry where subject_id = :id").with("id", subject).execute())
                .rootCause().hasMessageContaining("permission denied");
        assertThat(sql.query("select id from journal_entry where subject_id = :id and act = 'postCreated'").with("id", subject).count()).isEqualTo(1);
    }

    private static ValidatableResponse seen(String token, UUID subject) {
        return Api.as(token).get("/journalEntries?subject=" + subject).then().statusCode(200);
    }

    private void entry(Act act, UUID subject, UUID partnership, UUID organization) {
        entry(act, subject, partnership, organization, "regio@samenhang.example");
    }

    private void entry(Act act, UUID subject, UUID partnership, UUID organization, String by) {
        entry(act, subject, partnership, organization, "role", by);
    }

    private void entry(Act act, UUID subject, UUID partnership, UUID organization, String type, String by) {
        sql.query("""
                insert into journal_entry (actor_person_id, act, subject_type, subject_id, partnership_id, organization_id, before, after)
                values ((select id from person where email = :by), :act, :type, :subject, :partnership, :organization,
                  '{"name": "old"}', '{"name": "new"}')""")
                .with("by", by).with("type", type).with("act", act.name()).with("subject", subject).with("partnership", partnership).with("organization", organization).execute();
    }
}
