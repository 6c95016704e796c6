package brussels.samenhang.organization.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssistedEntryTest {

    @Inject
    Sql sql;

    @Inject
    Fixtures fixtures;

    @Test
    void aCoordinatorEntersASmallOrganizationWhichTakesItsRecordOver() {
        var partnership = fixtures.partnership("Buurtnet " + UUID.randomUUID());
        var coordinator = fixtures.coordinatorOf(partnership);
        var mailbox = UUID.randomUUID() + "@groep.example";
        var id = enter(coordinator, mailbox, Map.of("partnership", partnership)).statusCode(201).body("invited", equalTo(true))
                .body("membershipRequest", notNullValue()).extract().<String>path("organization.id");
        Api.publicly().get("/organizations/" + id).then().body("assistedSince", notNullValue()).body("lastConfirmedOn", nullValue()).body("stale", equalTo(true));
        Api.as(coordinator).get("/organizations/" + id).then().body("permittedActions", contains("edit", "handOver"));
        Api.as(fixtures.coordinatorOf(partnership)).get("/organizations/" + id).then().body("permittedActions", contains("claim"));
        act(coordinator, "/organizations/" + id + "/confirmations").statusCode(403);
        assertThat(mail(mailbox, "subject")).startsWith("De gegevens van Groep");

        var token = mail(mailbox, "body").lines().filter(line -> line.contains("/invitation#")).findFirst().orElseThrow().replaceFirst(".*#", "");
        var volunteer = Tokens.user(UUID.randomUUID().toString(), mailbox, "Vera Vrijwilliger");
        Api.as(volunteer).contentType(ContentType.JSON).body(Map.of("token", token)).post("/invitationAcceptances").then().statusCode(200).body("role", equalTo("owner"));
        Api.as(volunteer).get("/me/tasks").then().body("items.type", contains("recordToConfirm"));
        act(volunteer, "/organizations/" + id + "/confirmations").statusCode(200).body("assistedSince", nullValue()).body("stale", equalTo(false));
        Api.as(coordinator).get("/organizations/" + id).then().body("permittedActions", contains("join"));
    }

    @Test
    void theMarkStaysWhenTheAdministrationConfirmsAndNoMailGoesWhenNoneIsWanted() {
        var mailbox = UUID.randomUUID() + "@groep.example";
        var id = enter(Tokens.administration(), mailbox, Map.of("handOver", false)).statusCode(201).body("invited", equalTo(false)).body("membershipRequest", nullValue())
                .extract().<String>path("organization.id");
        act(Tokens.administration(), "/organizations/" + id + "/confirmations").statusCode(200).body("assistedSince", notNullValue());
        assertThat(sql.query("select from outgoing_mail where recipient = :mailbox").with("mailbox", mailbox).exists()).isFalse();
    }

    @Test
    void whatIsInTheRegisterAlreadyIsShownFirst() {
        var body = new HashMap<String, Object>(Map.of("name", "Buurthuis De Synthese", "type", "neighborhoodHouse", "municipality", 21004, "contactEmail", "x@groep.example"));
        Api.as(Tokens.coordinatorOfMarollen()).contentType(ContentType.JSON).body(body).post("/assistedEntries").then().statusCode(409)
                .body("type", equalTo("urn:problem-type:samenhang:potentialDuplicates")).body("candidates[0].organization.name.nl", equalTo("Buurthuis De Synthese"));
    }

    private static ValidatableResponse enter(String token, String mailbox, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("name", "Groep " + mailbox.substring(0, 13), "language", "nl", "type", "citizensInitiative", "municipality", 21004,
                "contactEmail", mailbox, "duplicatesConfirmed", true));
        body.putAll(more);
        return Api.as(token).contentType(ContentType.JSON).body(body).post("/assistedEntries").then();
    }

    private static ValidatableResponse act(String token, String path) {
        return Api.as(token).contentType(ContentType.JSON).body(Map.of()).post(path).then();
    }

    private String mail(String address, String part) {
        return sql.query("select subject, body from outgoing_mail where recipient = :address order by id desc limit 1").with("address", address).first(row -> row.text(part)).orElseThrow();
    }
}
