package brussels.samenhang.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipLifeTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID organization;
    private UUID network;
    private UUID membership;
    private String owner;
    private String coordinator;

    @BeforeEach
    void aMembershipSinceTwoThousandTwentyFive() {
        organization = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        membership = fixtures.membership(organization, network, LocalDate.of(2025, 2, 1));
        owner = fixtures.ownerOf(organization);
        coordinator = fixtures.coordinatorOf(network);
    }

    @Test
    void oneOcmwRecognizesTheMemberAndAnotherDoesNot() {
        var brussels = ocmw("OCMW A");
        var anderlecht = ocmw("OCMW B");
        act(coordinator, "recognitions", Map.of("authority", brussels, "recognized", true, "validFrom", "2025-03-01", "note", "Per brief")).statusCode(200);

        act(coordinator, "recognitions", Map.of("authority", anderlecht, "recognized", false, "validFrom", "2025-03-01")).statusCode(200)
                .body("recognitions.authority.name.nl", contains("OCMW A", "OCMW B")).body("recognitions.recognized", contains(true, false)).body("recognized", equalTo(true));
        Api.publicly().get("/memberships/" + membership).then().body("recognitions", hasSize(2)).body("recognitions[0].note", nullValue());
    }

    @Test
    void whatAnAuthoritySaidBeforeStaysInTheHistory() {
        var authority = ocmw("OCMW");
        act(coordinator, "recognitions", Map.of("authority", authority, "recognized", false, "validFrom", "2025-03-01")).statusCode(200);
        act(coordinator, "recognitions", Map.of("authority", authority, "recognized", true, "validFrom", "2026-03-01")).statusCode(200).body("recognized", equalTo(true));

        onDay("2026-02-28").body("items[0].recognized", equalTo(false)).body("items[0].recognitions[0].validUntil", equalTo("2026-02-28"));
        onDay("2026-03-01").body("items[0].recognized", equalTo(true));
        onDay("2025-02-28").body("items[0].recognized", nullValue());
    }

    @Test
    void onlyALocalAuthorityRecognizes() {
        act(coordinator, "recognitions", Map.of("authority", fixtures.organization("Vereniging"), "recognized", true, "validFrom", "2025-03-01")).statusCode(400)
                .body("issues[0].name", equalTo("authority"));
        act(owner, "recognitions", Map.of("authority", ocmw("OCMW"), "recognized", true, "validFrom", "2025-03-01")).statusCode(403);
    }

    @Test
    void aMemberSleepsAndStaysAMemberAndWakes() {
        act(owner, "sleeps", Map.of("validFrom", "2025-06-01", "reason", "staffChange", "note", "Tussen ons")).statusCode(200).body("sleeping", equalTo(true))
                .body("sleeps[0].note", equalTo("Tussen ons"));
        onDay("2025-06-01").body("items", hasSize(1)).body("items[0].sleeping", nullValue());

        act(owner, "sleeps", Map.of("validFrom", "2025-07-01", "reason", "lackOfTime")).statusCode(409).body("detail", equalTo("Het lid slaapt al in deze periode."));
        act(owner, "awakenings", Map.of("on", "2025-12-31")).statusCode(200).body("sleeping", equalTo(false)).body("sleeps[0].validUntil", equalTo("2025-12-31"));
        act(owner, "awakenings", Map.of("on", "2026-01-01")).statusCode(409);
        Api.as(coordinator).queryParam("partnership", network).queryParam("asOf", "2025-12-31").get("/memberships").then().body("items[0].sleeping", equalTo(true));
    }

    @Test
    void nobodySleepsBeforeTheMembershipBegan() {
        act(owner, "sleeps", Map.of("validFrom", "2025-01-31", "reason", "lackOfTime")).statusCode(400).body("issues.name", contains("validFrom"));
        act(owner, "sleeps", Map.of("validFrom", "2025-03-01", "reason", "bored")).statusCode(400).body("issues.name", contains("reason"));
    }

    @Test
    void theContactIsForThoseWhoWorkTogetherAndMissingIsSaid() {
        Api.as(coordinator).get("/memberships/" + membership).then().body("contactState", equalTo("missing"));
        Api.as(owner).get("/me/tasks").then().statusCode(200).body("items.type", hasItem("membershipContactNeeded"));

        act(owner, "contacts", Map.of("name", "Lies Voorbeeld", "email", "lies-" + membership + "@voorbeeld.example", "function", "Onthaal")).statusCode(200)
                .body("contact.name", equalTo("Lies Voorbeeld")).body("contactState", equalTo("present"));

        Api.as(owner).get("/me/tasks").then().body("items.type", not(hasItem("membershipContactNeeded")));
        Api.publicly().get("/memberships/" + membership).then().body("contact", nullValue()).body("contactState", nullValue());
        Api.as(fixtures.ownerOf(fixtures.organization("Elders"))).get("/memberships/" + membership).then().body("contact", nullValue());
    }

    @Test
    void aContactNobodyConfirmedForAYearIsOutdatedUntilSomebodyDoes() {
        act(owner, "contactConfirmations", Map.of()).statusCode(409);
        act(owner, "contacts", Map.of("name", "Lies Voorbeeld", "email", "lies-" + membership + "@voorbeeld.example")).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> sql.query("update membership_contact set confirmed_on = confirmed_on - 400 where membership_id = :id").with("id", membership).execute());
        Api.as(owner).get("/memberships/" + membership).then().body("contactState", equalTo("outdated"));

        act(owner, "contactConfirmations", Map.of()).statusCode(200).body("contactState", equalTo("present"));
    }

    @Test
    void aMemberSaysWhatItBringsAndExpectationsStayInside() {
        var etag = Api.as(owner).get("/memberships/" + membership).then().extract().header("ETag");
        Api.as(owner).header("If-Match", etag).contentType("application/merge-patch+json")
                .body(Map.of("contribution", Map.of("nl", "Een zaal"), "expectations", "Elkaar kennen")).patch("/memberships/" + membership + "/statement").then().statusCode(200)
                .body("expectations", equalTo("Elkaar kennen"));

        Api.publicly().get("/memberships/" + membership).then().body("contribution.nl", equalTo("Een zaal")).body("expectations", nullValue());
        Api.as(Tokens.machine("register.read")).get("/memberships/" + membership).then().body("expectations", nullValue());
    }

    @Test
    void leavingKeepsWhatWasSaid() {
        act(owner, "sleeps", Map.of("validFrom", "2025-06-01", "reason", "lackOfTime")).statusCode(200);
        act(owner, "endings", Map.of("on", "2025-08-31", "reason", "lackOfTime")).statusCode(200);

        Api.as(coordinator).queryParam("partnership", network).queryParam("history", true).get("/memberships").then().body("items[0].sleeps[0].validUntil", equalTo("2025-08-31"))
                .body("items[0].sleeping", equalTo(false)).body("items[0].permittedActions", containsInAnyOrder("edit"));
        onDay("2025-09-01").body("items", emptyIterable());
    }

    private UUID ocmw(String name) {
        var id = fixtures.organization(name);
        QuarkusTransaction.requiringNew().run(() -> sql.query("update organization set type = 'ocmw' where id = :id").with("id", id).execute());
        return id;
    }

    private ValidatableResponse onDay(String day) {
        return Api.publicly().queryParam("partnership", network).queryParam("asOf", day).get("/memberships").then().statusCode(200);
    }

    private ValidatableResponse act(String token, String act, Map<String, ?> body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post("/memberships/" + membership + "/" + act).then();
    }
}
