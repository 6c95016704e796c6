package brussels.samenhang.organization.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.organization.Owned;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceTest {

    private static final String WOLKENHUIS = "/organizations/00000000-0000-7000-9002-000000000015";
    private static final String REMISE = "/organizations/00000000-0000-7000-9002-000000000069";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void everybodyReadsWhatIsOfferedAndWhetherItAcceptsReferrals() {
        Api.publicly().get(WOLKENHUIS + "/services").then().statusCode(200)
                .body("items.name.nl", contains("Gesprekken voor volwassenen", "Praatplek zonder afspraak"))
                .body("items.acceptsReferrals", contains("no", "yes")).body("items[0].referralsOn", equalTo("2026-10-12")).body("items[0].waitingDays", equalTo(150))
                .body("items[0].sites", contains("00000000-0000-7000-9011-000000000015")).body("items[0]", not(hasKey("permittedActions")));
    }

    @Test
    void aServiceThatStoppedIsShownToWhoAsks() {
        Api.publicly().get(REMISE + "/services").then().statusCode(200).body("items", empty());
        Api.publicly().get(REMISE + "/services?ended=true").then().body("items.name.nl", contains("Jeugdatelier"));
        Api.publicly().get(REMISE + "/services?asOf=2020-01-01").then().body("items.name.nl", contains("Jeugdatelier"));
    }

    @Test
    void anEditorAddsAServiceAndChangesIt() {
        var mine = Owned.by(sql, "dienst", OrganizationRole.editor);
        var site = mine.patch(mine.path(), Map.of("sites", List.of(Map.of("street", "Voorbeeldstraat")))).statusCode(200).extract().<String>path("sites[0].id");
        var added = add(mine, Map.of("name", Map.of("nl", "Taaltafel"), "themes", List.of("education"), "targetGroups", List.of("newcomers"), "languages", List.of("nl"),
                "targetAges", Map.of("fromMonths", 216), "acceptsReferrals", "yes", "sites", List.of(site), "reservedCapacity", 3,
                "openingHours", List.of(Map.of("day", "monday", "from", "18:00", "until", "20:00")))).statusCode(201)
                .body("referralsOn", equalTo(today())).body("permittedActions", hasItem("edit")).body("sites", contains(site));
        var path = mine.path() + "/services/" + added.extract().<String>path("id");
        assertThat(added.extract().header("Location")).endsWith(path);
        mine.patch(path, Map.of("cost", Map.of("nl", "Gratis"), "validUntil", "2020-01-01")).statusCode(200)
                .body("name.nl", equalTo("Taaltafel")).body("cost.nl", equalTo("Gratis")).body("reservedCapacity", equalTo(3));
        Api.publicly().get(mine.path() + "/services").then().body("items", empty());
        mine.asOwner().header("If-Match", "\"v0-0\"").contentType("application/merge-patch+json; charset=UTF-8").body(Map.of("phone", "+32 2 555 00 00")).patch(path)
                .then().statusCode(412);
        assertThat(acts(mine)).containsExactly("organizationEdited", "serviceAdded", "serviceEdited");
    }

    @Test
    void oneActSaysThatItNowAcceptsLess() {
        var mine = Owned.by(sql, "verwijzing", OrganizationRole.owner);
        var path = mine.path() + "/services/" + add(mine, Map.of("name", Map.of("fr", "Table de langue"))).extract().<String>path("id");
        Api.publicly().get(path).then().body("$", not(hasKey("acceptsReferrals"))).body("$", not(hasKey("referralsOn")));
        mine.asOwner().contentType(ContentType.JSON).body(Map.of("acceptsReferrals", "limited", "note", Map.of("nl", "Twee per week"), "waitingDays", 14))
                .post(path + "/referralStatements").then().statusCode(200)
                .body("acceptsReferrals", equalTo("limited")).body("referralsOn", equalTo(today())).body("referralsNote.nl", equalTo("Twee per week")).body("waitingDays", equalTo(14));
        assertThat(acts(mine)).endsWith("referralsStated");
    }

    @Test
    void aFreshStatementStandsWhenOtherWordsChange() {
        var mine = Owned.by(sql, "datum", OrganizationRole.owner);
        var path = mine.path() + "/services/" + add(mine, Map.of("name", Map.of("nl", "Taaltafel"), "acceptsReferrals", "no")).extract().<String>path("id");
        sql.query("update organization_service set referrals_on = '2020-05-05' where organization_id = :id").with("id", mine.id()).execute();
        mine.patch(path, Map.of("cost", Map.of("nl", "1 euro"))).body("referralsOn", equalTo("2020-05-05"));
        mine.patch(path, Map.of("acceptsReferrals", "yes")).body("referralsOn", equalTo(today()));
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        var mine = Owned.by(sql, "mis", OrganizationRole.owner);
        Api.uncontracted().auth().oauth2(mine.token()).contentType(ContentType.JSON).body(Map.of("name", Map.of("nl", "X"), "themes", List.of("magic"),
                "sites", List.of("00000000-0000-7000-9011-000000000015"), "validFrom", "2026-01-02", "validUntil", "2026-01-01", "targetAges", Map.of("fromMonths", 5, "untilMonths", 5),
                "openingHours", List.of(Map.of("day", "monday", "from", "10:00", "until", "12:00"), Map.of("day", "monday", "from", "11:00", "until", "13:00"))))
                .post(mine.path() + "/services").then().statusCode(400)
                .body("issues.name.sort()", equalTo(List.of("openingHours[1].from", "sites", "targetAges.untilMonths", "themes", "validUntil")));
        Api.uncontracted().auth().oauth2(mine.token()).contentType(ContentType.JSON).body(Map.of()).post(mine.path() + "/services").then().statusCode(400)
                .body("issues.name", contains("name"));
    }

    @Test
    void aServiceIsFoundAtItsOwnOrganizationOnly() {
        var mine = Owned.by(sql, "vreemd", OrganizationRole.owner);
        var theirs = Api.publicly().get(WOLKENHUIS + "/services").then().extract().<String>path("items[0].id");
        Api.publicly().get(mine.path() + "/services/" + theirs).then().statusCode(404).body("issues[0].name", equalTo("serviceId"));
        mine.asOwner().contentType(ContentType.JSON).body(Map.of("acceptsReferrals", "no")).post(mine.path() + "/services/" + theirs + "/referralStatements").then().statusCode(404);
        Api.publicly().get("/organizations/00000000-0000-7000-9002-000000009999/services").then().statusCode(404);
        Api.as(Tokens.partnerInKuregem()).contentType(ContentType.JSON).body(Map.of("acceptsReferrals", "no")).post(WOLKENHUIS + "/services/" + theirs + "/referralStatements")
                .then().statusCode(403);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static ValidatableResponse add(Owned mine, Map<String, ?> fields) {
        return mine.asOwner().contentType(ContentType.JSON).body(fields).post(mine.path() + "/services").then();
    }

    private List<String> acts(Owned mine) {
        return sql.query("select act from journal_entry where organization_id = :id order by id").with("id", mine.id()).list(row -> row.text("act"));
    }
}
