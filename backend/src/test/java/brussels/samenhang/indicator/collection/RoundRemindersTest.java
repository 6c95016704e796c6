package brussels.samenhang.indicator.collection;

import static brussels.samenhang.indicator.IndicatorFixture.approved;
import static brussels.samenhang.indicator.IndicatorFixture.definition;
import static brussels.samenhang.indicator.IndicatorFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundRemindersTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Inject
    RoundReminders reminders;

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID network;
    private UUID house;
    private UUID editor;
    private UUID coordinator;

    @BeforeEach
    void aPartnershipWithSomebodyWhoEntersAndOneWhoCoordinates() {
        network = fixtures.partnership("Netwerk");
        house = fixtures.organization("Buurthuis");
        fixtures.membership(house, network, LocalDate.of(1900, 1, 1));
        editor = fixtures.person("fr");
        fixtures.use(editor, house, "editor");
        coordinator = fixtures.person("nl");
        fixtures.coordinate(coordinator, network);
    }

    /** Two figures are asked of the organization and one of the partnership itself, for that year only: other tests have rounds of their own. */
    private void askedFor(String year) {
        assign(house, year);
        assign(house, year);
        assign(null, year);
    }

    @Test
    void aWeekBeforeAndOnTheLastDayWhoHasFiguresToHandInHearsItOnce() {
        askedFor("1911");
        var round = open("1911", TODAY.plusDays(5));
        reminders.remindAll();
        reminders.remindAll();

        assertThat(mails(editor)).singleElement().asString().startsWith("Chiffres à remettre").contains("Netwerk (fr), 1911 : 2 à remettre");
        assertThat(mails(coordinator)).singleElement().asString().startsWith("Cijfers in te dienen").contains("Netwerk, 1911: 1 in te dienen");
        remindedOn(round, equalTo(TODAY.toString()));

        QuarkusTransaction.requiringNew().run(() -> sql.query("update collection_round set deadline = :today where id = cast(:id as uuid)").with("today", TODAY).with("id", round).execute());
        reminders.remindAll();
        assertThat(mails(editor)).hasSize(2);
    }

    @Test
    void moreTimeMovesTheReminderAndWhatIsHandedInIsNotAskedForAgain() {
        askedFor("1912");
        var round = open("1912", TODAY.minusDays(1));
        reminders.remindAll();
        assertThat(mails(editor)).isEmpty();
        remindedOn(round, nullValue());

        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("partnership", network, "until", TODAY.plusDays(3).toString(), "reason", "Ziekte")).post("/collectionRounds/" + round + "/extensions")
                .then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> sql.query("""
                insert into observation (indicator_id, indicator_version_id, partnership_id, organization_id, period_type, period, period_start, period_end, value, source, status)
                select a.indicator_id, v.id, a.partnership_id, a.organization_id, 'year', '1912', '1912-01-01', '1912-12-31', 3, 'Eigen telling', 'submitted'
                from indicator_assignment a join indicator_version v on v.indicator_id = a.indicator_id where a.organization_id = :house limit 1""").with("house", house).execute());
        reminders.remindAll();
        assertThat(mails(editor)).singleElement().asString().contains("Netwerk (fr), 1912 : 1 à remettre");
    }

    @Test
    void nobodyIsRemindedOfARoundThatIsFarFromItsEndOrNotOpenYet() {
        askedFor("1913");
        open("1913", TODAY.plusDays(RoundReminders.DAYS_BEFORE + 1));
        reminders.remindAll();
        assertThat(mails(editor)).isEmpty();
    }

    private void assign(UUID organization, String year) {
        var indicator = approved(with(definition("count"), "lowestLevel", "organization"));
        QuarkusTransaction.requiringNew().run(() -> sql.query("insert into indicator_assignment (indicator_id, partnership_id, organization_id, valid_from, valid_until) values (cast(:indicator as uuid), :network, :house, :from, :until)")
                .with("indicator", indicator).with("network", network).with("house", organization)
                .with("from", LocalDate.parse(year + "-01-01")).with("until", LocalDate.parse(year + "-12-31")).execute());
    }

    private String open(String period, LocalDate until) {
        return Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("period", period, "opensOn", TODAY.minusDays(20).toString(), "deadline", until.toString()))
                .post("/collectionRounds").then().statusCode(201).extract().path("id");
    }

    private void remindedOn(String round, Matcher<?> expected) {
        Api.as(Tokens.administration()).get("/collectionRounds/" + round + "/progress").then().body("items.find { it.partnership.id == '" + network + "' }.remindedOn", expected);
    }

    private List<String> mails(UUID person) {
        return sql.query("select subject, body from outgoing_mail where recipient = :email").with("email", Fixtures.email(person)).list(row -> row.text("subject") + "\n" + row.text("body"));
    }
}
