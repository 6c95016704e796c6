package brussels.samenhang.organization.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleTest {

    @Inject
    Sql sql;

    @Inject
    Fixtures fixtures;

    private UUID organization;
    private UUID ownerId;
    private String owner;

    @BeforeEach
    void anOrganizationWithOneOwner() {
        organization = fixtures.organization("Ploeg " + UUID.randomUUID());
        ownerId = fixtures.person("nl");
        fixtures.use(ownerId, organization, "owner");
        owner = Fixtures.token(ownerId);
    }

    @Test
    void theLastOwnerCannotLeaveOrStepDownButCanHandOver() {
        var colleague = fixtures.person("fr");
        fixtures.use(colleague, organization, "editor");
        end(owner, userOf(ownerId)).statusCode(409).body("detail", containsString("Draag de organisatie eerst over"));
        post(owner, "/users/" + userOf(ownerId) + "/roleChanges", Map.of("role", "reader")).statusCode(409);

        post(owner, "/transfers", Map.of("user", userOf(colleague))).statusCode(200).body("items.role", contains("owner"));
        assertThat(mails(Fixtures.email(colleague))).singleElement().satisfies(mail -> assertThat(mail).startsWith("Vous êtes désormais propriétaire"));
        Api.as(owner).get("/me").then().body("organizations", empty());
        Api.as(owner).get(people()).then().statusCode(403);
        Api.as(Fixtures.token(colleague)).get(people() + "?past=true").then().statusCode(200)
                .body("items[0].until", nullValue()).body("items.findAll { it.until != null }.role", containsInAnyOrder("owner", "editor"));
    }

    @Test
    void rolesChangeAtOnceAndStayInTheHistory() {
        var colleague = fixtures.person("nl");
        fixtures.use(colleague, organization, "reader");
        var user = userOf(colleague);
        post(Fixtures.token(colleague), "/users/" + user + "/roleChanges", Map.of("role", "owner")).statusCode(403);
        post(owner, "/users/" + user + "/roleChanges", Map.of("role", "editor")).statusCode(200).body("role", equalTo("editor")).body("permittedActions", hasItem("transferTo"));
        post(owner, "/users/" + userOf(colleague) + "/roleChanges", Map.of("role", "owner")).statusCode(200);
        Api.as(Fixtures.token(colleague)).get("/me").then().body("organizations.role", contains("owner"));
        end(owner, userOf(ownerId)).statusCode(200).body("until", notNullValue());
        end(owner, userOf(colleague)).statusCode(403);
        end(Fixtures.token(colleague), UUID.randomUUID()).statusCode(404);
    }

    @Test
    void everybodyMayLeaveAndSeesColleaguesWithoutTheirAddresses() {
        var reader = fixtures.person("nl");
        fixtures.use(reader, organization, "reader");
        Api.as(Fixtures.token(reader)).get(people()).then().statusCode(200)
                .body("items.role", contains("owner", "reader")).body("items.self", contains(false, true))
                .body("items[0].person.email", nullValue()).body("items[1].person.email", equalTo(Fixtures.email(reader)))
                .body("items.permittedActions", contains(List.of(), List.of("end")));
        end(Fixtures.token(reader), userOf(ownerId)).statusCode(403);
        end(Fixtures.token(reader), userOf(reader)).statusCode(200);
        Api.as(Fixtures.token(reader)).get("/me").then().body("organizations", empty()).body("visibility", equalTo("public"));
    }

    @Test
    void theAdministrationDoesItForAnyOrganization() {
        end(Tokens.administration(), userOf(ownerId)).statusCode(200);
        assertThat(mails(Fixtures.email(ownerId))).hasSize(1);
        var address = UUID.randomUUID() + "@people.example";
        invite(Tokens.administration(), address, "owner").statusCode(201);
        accept(signedUp(address), Map.of("token", token(address))).statusCode(200).body("role", equalTo("owner"));
    }

    @Test
    void anInvitationIsAcceptedOnceByTheAddressItWasSentTo() {
        var address = UUID.randomUUID() + "@People.example";
        invite(owner, address, "editor").statusCode(201).body("status", equalTo("open")).body("permittedActions", contains("resend", "withdraw"));
        invite(owner, address.toLowerCase(), "reader").statusCode(409).body("detail", containsString("al uitgenodigd"));
        var token = token(address);
        assertThat(sql.query("select from organization_invitation where to_jsonb(organization_invitation)::text like :token").with("token", "%" + token + "%").exists()).isFalse();

        Api.publicly().contentType(ContentType.JSON).body(Map.of("token", token)).post("/invitationLookups").then().statusCode(200)
                .body("organization.id", equalTo(organization.toString())).body("role", equalTo("editor")).body("email", equalTo(address));
        accept(signedUp("somebody-else@people.example"), Map.of("token", token)).statusCode(409).body("detail", containsString(address));
        var colleague = signedUp(address);
        Api.as(colleague).get("/me/tasks").then().body("items.type", contains("userInvitationToAccept"));
        accept(colleague, Map.of("token", token)).statusCode(200).body("organization.id", equalTo(organization.toString()));
        Api.as(colleague).get("/me").then().body("organizations.role", contains("editor"));
        accept(colleague, Map.of("token", token)).statusCode(409).body("detail", equalTo("Deze uitnodiging is al gebruikt."));
        invite(owner, address, "reader").statusCode(409).body("detail", equalTo("Deze persoon werkt al voor deze organisatie."));
        assertThat(mails(Fixtures.email(ownerId))).anyMatch(mail -> mail.contains("werkt nu mee"));
    }

    @Test
    void aNewLinkReplacesTheOldOneAndAWithdrawnOrExpiredOneDoesNotWork() {
        var address = UUID.randomUUID() + "@people.example";
        var id = invite(owner, address, "reader").extract().<String>path("id");
        var first = token(address);
        post(owner, "/userInvitations/" + id + "/resendings", Map.of()).statusCode(200);
        var second = token(address);
        assertThat(second).isNotEqualTo(first);
        accept(signedUp(address), Map.of("token", first)).statusCode(404);
        expire(id);
        Api.as(owner).get("/organizations/" + organization + "/userInvitations").then().body("items.status", contains("expired"));
        accept(signedUp(address), Map.of("token", second)).statusCode(409).body("detail", containsString("verlopen"));
        Api.as(signedUp(address)).get("/me/tasks").then().body("items", empty());
        post(owner, "/userInvitations/" + id + "/resendings", Map.of()).statusCode(200).body("status", equalTo("open"));
        post(owner, "/userInvitations/" + id + "/withdrawals", Map.of()).statusCode(200).body("permittedActions", empty());
        accept(signedUp(address), Map.of("token", token(address))).statusCode(409).body("detail", containsString("ingetrokken"));
        invite(owner, address, "reader").statusCode(201);
    }

    @Test
    void theToDoListIsEnoughToAcceptAndOthersLearnNothing() {
        var address = UUID.randomUUID() + "@people.example";
        var id = invite(owner, address, "reader").extract().<String>path("id");
        accept(signedUp("stranger-" + address), Map.of("invitation", id)).statusCode(404);
        accept(signedUp(address), Map.of("invitation", id)).statusCode(200).body("role", equalTo("reader"));
        Api.uncontracted().auth().oauth2(owner).contentType(ContentType.JSON).body(Map.of()).post("/invitationAcceptances").then().statusCode(400).body("issues", notNullValue());
        post(owner, "/userInvitations/" + UUID.randomUUID() + "/resendings", Map.of()).statusCode(404);
        invite(Fixtures.token(fixtures.person("nl")), "x@people.example", "reader").statusCode(403);
    }

    private String people() {
        return "/organizations/" + organization + "/users";
    }

    private UUID userOf(UUID person) {
        return sql.query("select id from organization_user where organization_id = :organization and person_id = :person and ended_at is null")
                .with("organization", organization).with("person", person).first(row -> row.uuid("id")).orElseThrow();
    }

    private void expire(String invitation) {
        QuarkusTransaction.requiringNew().run(() -> sql.query("update organization_invitation set expires_at = now() - interval '1 minute' where id = :id")
                .with("id", UUID.fromString(invitation)).execute());
    }

    private List<String> mails(String address) {
        return sql.query("select subject from outgoing_mail where recipient = :address order by id").with("address", address).list(row -> row.text("subject"));
    }

    /** The secret of the newest link sent to the address. */
    private String token(String address) {
        var body = sql.query("select body from outgoing_mail where recipient = :address order by id desc limit 1").with("address", address).first(row -> row.text("body")).orElseThrow();
        return body.lines().filter(line -> line.contains("/invitation#")).findFirst().orElseThrow().replaceFirst(".*#", "");
    }

    private static String signedUp(String address) {
        return Tokens.user(UUID.nameUUIDFromBytes(address.toLowerCase().getBytes()).toString(), address, "Nieuwe Collega");
    }

    private ValidatableResponse end(String token, UUID user) {
        return post(token, "/users/" + user + "/endings", Map.of());
    }

    private ValidatableResponse invite(String token, String address, String role) {
        return post(token, "/userInvitations", Map.of("email", address, "role", role, "message", "Welkom!"));
    }

    private ValidatableResponse post(String token, String path, Map<String, ?> body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post("/organizations/" + organization + path).then();
    }

    private static ValidatableResponse accept(String token, Map<String, ?> body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post("/invitationAcceptances").then();
    }
}
