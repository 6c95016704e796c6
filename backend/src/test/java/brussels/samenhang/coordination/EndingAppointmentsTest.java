package brussels.samenhang.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told before an appointment ends, to whom, and how often. */
@QuarkusTest
class EndingAppointmentsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Inject
    EndingAppointments ending;

    @Inject
    Sql sql;

    private Neighborhood here;

    @BeforeEach
    void aPartnership() {
        here = new Neighborhood();
    }

    @Test
    void theHolderAndTheCoordinatorsAreWrittenToOnceForEachStep() {
        var holder = here.somebody("Holder");
        var until = TODAY.plusDays(20);
        var appointment = here.appointment(here.post("coordinationAssistant", "1"), holder.id, Neighborhood.LONG_AGO, until);
        assertThat(ending.remind(appointment, until, TODAY)).isEqualTo(2);
        assertThat(ending.remind(appointment, until, TODAY)).isZero();
        assertThat(ending.remind(appointment, until, until.minusDays(7))).isEqualTo(2);
        assertThat(mails(holder)).hasSize(2).allMatch(subject -> subject.contains("LWGC Testwijk"));
        assertThat(mails(here.coordinator)).hasSize(2);
        assertThat(mails(here.partner)).isEmpty();
    }

    @Test
    void itStandsOnTheStartPageUntilSomebodyFollows() {
        var post = here.post("coordinationAssistant", "1");
        var until = TODAY.plusDays(20);
        here.appointment(post, here.somebody("Holder").id, Neighborhood.LONG_AGO, until);
        Api.as(here.coordinator.token()).get("/me/tasks").then().body("items.findAll { it.type == 'appointmentEnding' }.subject.id", contains(post.toString()))
                .body("items.find { it.type == 'appointmentEnding' }.due", equalTo(until.toString()));
        here.appointment(post, here.somebody("Successor").id, until.plusDays(1), null);
        Api.as(here.coordinator.token()).get("/me/tasks").then().body("items.findAll { it.type == 'appointmentEnding' }", empty());
    }

    @Test
    void whatStandsOutIsToldToThoseWhoCanDoSomethingAboutIt() {
        Neighborhood.insert("update appointment set employer_id = ?, valid_until = ? where id = ?", here.organization, TODAY.plusDays(20), here.coordinatorAppointment);
        Api.as(here.coordinator.token()).get("/posts/{id}", here.coordinatorPost).then().body("filledUntil", equalTo(TODAY.plusDays(20).toString()))
                .body("findings.code", contains("endsSoon", "lessThanPlanned", "noDeputy", "employedByPartner"));
        Api.publicly().get("/posts/{id}", here.coordinatorPost).then().body("findings", nullValue()).body("filledUntil", nullValue()).body("deputies", nullValue());
        Api.as(Tokens.administration()).queryParam("partnership", here.partnership).queryParam("finding", "employedByPartner").get("/dashboards/coordination").then()
                .body("items.id", contains(here.coordinatorPost.toString())).body("items[0].findings", hasItems("endsSoon", "noDeputy"))
                .body("summary.findings.find { it.code == 'employedByPartner' }.posts", equalTo(1));
        Api.as(Tokens.administration()).queryParam("partnership", here.partnership).queryParam("finding", "moreThanPlanned").get("/dashboards/coordination").then().body("items", empty());
    }

    @Test
    void whoCoordinatesElsewhereTooIsSeen() {
        var other = new Neighborhood();
        other.appointment(other.post("contractCoordinator", "0.50"), here.coordinator.id, Neighborhood.LONG_AGO, null);
        Api.as(Tokens.administration()).get("/posts/{id}", here.coordinatorPost).then().body("findings.code", hasItem("severalPosts"));
    }

    private List<String> mails(Neighborhood.Somebody to) {
        return sql.query("select subject from outgoing_mail where recipient = :recipient").with("recipient", to.email).list(row -> row.text("subject"));
    }
}
