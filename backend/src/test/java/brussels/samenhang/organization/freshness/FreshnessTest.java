package brussels.samenhang.organization.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FreshnessTest {

    @Inject
    Sql sql;

    @Inject
    Fixtures fixtures;

    @Inject
    FreshnessRound round;

    @Inject
    Clock clock;

    @ParameterizedTest
    @CsvSource({"2025-11-25, 2026-11-24, 0", "2025-11-25, 2026-11-25, 1", "2025-11-25, 2026-12-25, 2", "2025-11-25, 2027-02-24, 2", "2025-11-25, 2027-02-25, 3", "2020-02-29, 2026-01-01, 3"})
    void aStepIsTakenOnItsDay(LocalDate since, LocalDate today, int step) {
        assertThat(FreshnessRound.step(since, today)).isEqualTo(step);
    }

    @Test
    void ownersAndEditorsAreRemindedInTheirLanguageAndNeverTwiceForTheSameStep() {
        var since = today().minusMonths(12);
        var organization = confirmedOn(since);
        var owner = person(organization, "nl", "owner");
        var editor = person(organization, "fr", "editor");
        var reader = person(organization, "nl", "reader");
        assertThat(round.remind(organization, since, today())).isEqualTo(2);
        assertThat(round.remind(organization, since, today())).isZero();
        assertThat(mails(owner)).singleElement().satisfies(subject -> assertThat(subject).startsWith("Kloppen de gegevens van Traag"));
        assertThat(mails(editor)).singleElement().satisfies(subject -> assertThat(subject).startsWith("Les données de Traag"));
        assertThat(mails(reader)).isEmpty();
        assertThat(round.remind(organization, since, today().plusMonths(4))).as("the latest step only").isEqualTo(2);
        assertThat(mails(owner)).hasSize(2).last().satisfies(subject -> assertThat(subject).startsWith("Nog eens gevraagd"));
    }

    @Test
    void theGenericMailboxIsAskedWhenNobodyHasAnAccount() {
        var organization = confirmedOn(today().minusYears(2));
        var mailbox = UUID.randomUUID() + "@mailbox.example";
        run("update organization set languages = '{ar,fr,nl}' where id = '%s'".formatted(organization));
        run("insert into organization_contact (organization_id, function, email, generic, position) values ('%s', '{\"nl\": \"Voorzitter\"}', 'person-%s', false, 0)".formatted(organization, mailbox));
        run("insert into organization_contact (organization_id, function, email, generic, position) values ('%s', '{\"nl\": \"Onthaal\"}', '%s', true, 1)".formatted(organization, mailbox));
        round.remindAll();
        round.remindAll();
        assertThat(mails(mailbox)).singleElement().satisfies(subject -> assertThat(subject).contains("dans Samenhang sont-elles encore exactes"));
        assertThat(mails("person-" + mailbox)).isEmpty();
    }

    @Test
    void aRecordThatWasNotConfirmedForAYearSaysSoUntilOneClickConfirmsIt() {
        var organization = confirmedOn(today().minusMonths(12).minusDays(1));
        var owner = Fixtures.token(UUID.fromString(person(organization, "nl", "owner").replace("@people.example", "")));
        Api.publicly().get("/organizations/" + organization).then().body("stale", equalTo(true)).body("lastConfirmedOn", equalTo(today().minusMonths(12).minusDays(1).toString()));
        Api.publicly().get("/organizations?q=" + name(organization)).then().body("items[0].stale", equalTo(true)).body("items[0].lastConfirmedOn", notNullValue());
        Api.as(owner).get("/me/tasks").then().body("items.find { it.type == 'recordToConfirm' }.subject.id", equalTo(organization.toString()));
        Api.as(owner).contentType(ContentType.JSON).body(Map.of()).post("/organizations/" + organization + "/confirmations").then().statusCode(200)
                .body("stale", equalTo(false)).body("lastConfirmedOn", equalTo(today().toString()));
        Api.as(owner).get("/me/tasks").then().body("items.type", not(hasItem("recordToConfirm")));
    }

    @Test
    void theToDoComesAfterElevenMonthsAndNotBefore() {
        var early = confirmedOn(today().minusMonths(11).plusDays(1));
        var due = confirmedOn(today().minusMonths(11));
        var person = fixtures.person("nl");
        fixtures.use(person, early, "editor");
        fixtures.use(person, due, "editor");
        Api.as(Fixtures.token(person)).get("/me/tasks").then().body("items.subject.id", equalTo(List.of(due.toString())))
                .body("items[0].due", equalTo(today().minusMonths(11).plusMonths(12).toString()));
        Api.publicly().get("/organizations/" + due).then().body("stale", equalTo(false));
    }

    @Test
    void whatTheAdministrationFoundOutStandsBesideTheRecordAndDeletesNothing() {
        var organization = confirmedOn(today().minusYears(2));
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("status", "notFound", "note", "Post kwam terug"))
                .post("/organizations/" + organization + "/verifications").then().statusCode(200)
                .body("status", equalTo("notFound")).body("statusVerifiedOn", equalTo(today().toString())).body("statusVerifiedBy", equalTo("administration"));
        Api.as(Tokens.administration()).get("/dashboards/staleRecords?status=notFound&confirmed=true&used=false&pageSize=100").then().statusCode(200)
                .body("items.find { it.id == '" + organization + "' }.statusVerifiedBy", equalTo("administration"));
        var owner = Fixtures.token(UUID.fromString(person(organization, "nl", "owner").replace("@people.example", "")));
        Api.as(owner).contentType(ContentType.JSON).body(Map.of()).post("/organizations/" + organization + "/confirmations").then()
                .body("status", equalTo("active")).body("statusVerifiedBy", equalTo("organization"));
    }

    @Test
    void theAdministrationSeesHowManyConfirmedWithoutRanking() {
        confirmedOn(null);
        var overview = Api.as(Tokens.administration()).get("/dashboards/recordFreshness").then().statusCode(200)
                .body("all.never", greaterThanOrEqualTo(1)).body("definition.nl", notNullValue()).body("municipalities.last().municipality", nullValue()).extract().jsonPath();
        assertThat(overview.getInt("all.withinYear") + overview.getInt("all.older") + overview.getInt("all.never")).isEqualTo(overview.getInt("all.organizations"));
        var names = overview.<String>getList("municipalities.municipality.findAll { it != null }.name.nl");
        assertThat(names).isSortedAccordingTo(String::compareToIgnoreCase);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private UUID confirmedOn(LocalDate day) {
        var organization = fixtures.organization("Traag " + UUID.randomUUID().toString().substring(24));
        run("update organization set last_confirmed_on = %s where id = '%s'".formatted(day == null ? "null" : "'" + day + "'", organization));
        return organization;
    }

    private String name(UUID organization) {
        return sql.query("select name from organization where id = :id").with("id", organization).first(row -> row.localized("name").nl()).orElseThrow();
    }

    private String person(UUID organization, String language, String role) {
        var person = fixtures.person(language);
        fixtures.use(person, organization, role);
        return Fixtures.email(person);
    }

    private List<String> mails(String address) {
        return sql.query("select subject from outgoing_mail where recipient = :address order by id").with("address", address).list(row -> row.text("subject"));
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).execute());
    }
}
