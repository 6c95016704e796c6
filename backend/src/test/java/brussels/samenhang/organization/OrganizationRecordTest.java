package brussels.samenhang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganizationRecordTest {

    private static final String SYNTHESE = "00000000-0000-7000-9002-000000000011";
    private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";
    private static final String NOBODY = "00000000-0000-7000-9002-000000009999";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void thePublicReadsARecordWithoutAnyPerson() {
        Api.publicly().get("/organizations/" + SYNTHESE).then().statusCode(200)
                .body("name.nl", equalTo("Buurthuis De Synthese"))
                .body("aliases.name", contains("De Synthese", "La Synthèse", "Wijkhuis Synthese"))
                .body("enterpriseNumber", equalTo("1999901161"))
                .body("municipality.nisCode", equalTo(21004))
                .body("memberships.partnership.id", hasItem("00000000-0000-7000-9003-000000000001"))
                .body("contacts.find { it.generic }.function", hasKey("nl"))
                .body("synthetic", equalTo(true))
                .body("$", not(hasKey("permittedActions")))
                .body("$", not(hasKey("users")));
    }

    @Test
    void membershipsAreThoseOfTheDay() {
        Api.publicly().get("/organizations/" + SYNTHESE + "?asOf=1950-01-01").then().statusCode(200).body("memberships", empty());
    }

    @Test
    void whatMayBeDoneIsToldToThoseWhoAreSignedIn() {
        permitted(Tokens.administration(), SYNTHESE).body("permittedActions", containsInAnyOrder("edit", "confirm", "manageUsers", "verify", "readHistory"));
        permitted(Tokens.partnerInMarollen(), SYNTHESE).body("permittedActions", containsInAnyOrder("edit", "confirm", "manageUsers", "readHistory"));
        permitted(Tokens.partnerInKuregem(), SYNTHESE).body("permittedActions", contains("join"));
        permitted(Tokens.newcomer(), organization("Nog Van Niemand")).body("permittedActions", contains("claim"));
        permitted(Tokens.machine("register.read"), SYNTHESE).body("permittedActions", nullValue());
    }

    @Test
    void anEditorChangesWhatIsNamedAndTheRestStays() {
        var mine = ownedBy("editor", OrganizationRole.editor);
        var edited = patch(mine, Map.of("purpose", Map.of("nl", "Samen koken", "fr", "Cuisiner ensemble"), "sectors", List.of("welfare", "health"),
                "enterpriseNumber", "BE 0202.239.951", "website", "https://voorbeeld.example/ons-huis",
                "sites", List.of(Map.of("label", Map.of("nl", "Keuken"), "street", "Voorbeeldstraat", "houseNumber", "3 bus 2", "postalCode", "1000", "municipality", 21004)),
                "contacts", List.of(Map.of("function", Map.of("nl", "Onthaal"), "email", "onthaal@voorbeeld.example", "phone", "+32 2 555 00 00")))).statusCode(200);
        edited.body("name.nl", equalTo(mine.name())).body("purpose.fr", equalTo("Cuisiner ensemble"))
                .body("sectors", contains("welfare", "health")).body("enterpriseNumber", equalTo("0202239951"))
                .body("sites[0].label.nl", equalTo("Keuken")).body("sites[0].houseNumber", equalTo("3 bus 2"))
                .body("sites[0].municipality.name.fr", equalTo("Bruxelles"))
                .body("contacts[0].email", equalTo("onthaal@voorbeeld.example")).body("contacts[0].generic", equalTo(true));
        patch(mine, Map.of("purpose", new HashMap<>() {
            {
                put("fr", null);
            }
        })).statusCode(200).body("purpose.nl", equalTo("Samen koken")).body("purpose", not(hasKey("fr"))).body("sites[0].label.nl", equalTo("Keuken"));
        patch(mine, Map.of("sites", List.of())).statusCode(200).body("sites", empty());
        assertThat(acts(mine.id())).containsExactly("organizationEdited", "organizationEdited", "organizationEdited");
    }

    @Test
    void twoWhoEditAtTheSameTimeLoseNothing() {
        var mine = ownedBy("twee", OrganizationRole.owner);
        var etag = Api.as(mine.token()).get(mine.path()).then().extract().header("ETag");
        var next = edit(mine, etag, Map.of("website", "https://eerste.example")).statusCode(200).extract().header("ETag");
        edit(mine, etag, Map.of("website", "https://tweede.example")).statusCode(412).body("type", equalTo("urn:problem-type:samenhang:preconditionFailed"));
        Api.as(mine.token()).get(mine.path()).then().body("website", equalTo("https://eerste.example"));
        edit(mine, next, Map.of("website", "https://tweede.example")).statusCode(200).body("website", equalTo("https://tweede.example"));
        edit(mine, null, Map.of("website", "https://derde.example")).statusCode(428);
    }

    @Test
    void onlyThoseWhoActForItEditIt() {
        var readers = ownedBy("lezer", OrganizationRole.reader);
        patch(readers, Map.of("website", "https://x.example")).statusCode(403);
        var etag = Api.publicly().get("/organizations/" + SYNTHESE).then().extract().header("ETag");
        for (var token : List.of(Tokens.partnerInKuregem(), Tokens.coordinatorOfMarollen(), Tokens.evaluator(), Tokens.newcomer(), Tokens.machine("register.read"))) {
            Api.as(token).header("If-Match", etag).contentType(MERGE_PATCH).body(Map.of("website", "https://x.example")).patch("/organizations/" + SYNTHESE).then().statusCode(403);
        }
        Api.publicly().header("If-Match", etag).contentType(MERGE_PATCH).body(Map.of("website", "https://x.example")).patch("/organizations/" + SYNTHESE).then().statusCode(401);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var mine = ownedBy("fout", OrganizationRole.owner);
        patchUncontracted(mine, Map.of("name", Map.of("nl", "x".repeat(10_000)), "website", "javascript:alert(1)", "enterpriseNumber", "1".repeat(50),
                "contacts", List.of(Map.of("function", Map.of(), "email", "geen adres", "phone", "abc")), "colour", "red")).statusCode(400)
                .body("issues.name.sort()", equalTo(List.of("colour")));
        patchUncontracted(mine, Map.of("name", Map.of("nl", "x".repeat(10_000)), "website", "javascript:alert(1)", "enterpriseNumber", "1".repeat(50),
                "contacts", List.of(Map.of("function", Map.of(), "email", "geen adres", "phone", "abc")))).statusCode(400)
                .body("issues.name.sort()", equalTo(List.of("contacts[0].email", "contacts[0].function", "contacts[0].phone", "enterpriseNumber", "name", "website")));
        patchUncontracted(mine, Map.of("type", "circus", "sectors", List.of("welfare", "magic"), "municipality", 99999, "enterpriseNumber", "0202239952",
                "territoriesServed", List.of(NOBODY), "sites", List.of(Map.of("municipality", 12)))).statusCode(400)
                .body("issues.name.sort()", equalTo(List.of("enterpriseNumber", "municipality", "sectors", "sites[0].municipality", "territoriesServed", "type")));
        patchUncontracted(mine, Map.of("type", "other")).statusCode(400).body("issues.name", contains("typeOther"));
    }

    @Test
    void aTextIsKeptAsTextWhateverItHolds() {
        var mine = ownedBy("tekst", OrganizationRole.owner);
        var strange = "<script>alert('x')</script> 😀 مرحبا %_\\ \"'";
        patch(mine, Map.of("purpose", Map.of("nl", strange))).statusCode(200).body("purpose.nl", equalTo(strange));
        Api.publicly().get(mine.path()).then().header("X-Content-Type-Options", equalTo("nosniff")).body("purpose.nl", equalTo(strange));
    }

    @Test
    void itsStandingIsChangedByTheAdministrationOnly() {
        var mine = ownedBy("status", OrganizationRole.owner);
        patchUncontracted(mine, Map.of("status", "ended")).statusCode(400).body("issues.name", contains("status"));
        var etag = Api.publicly().get(mine.path()).then().extract().header("ETag");
        Api.as(Tokens.administration()).header("If-Match", etag).contentType(MERGE_PATCH).body(Map.of("status", "notFound", "statusVerifiedOn", "2026-11-01"))
                .patch(mine.path()).then().statusCode(200).body("status", equalTo("notFound")).body("statusVerifiedOn", equalTo("2026-11-01"));
        Api.as(mine.token()).contentType(ContentType.JSON).body(Map.of()).post(mine.path() + "/confirmations").then().statusCode(200)
                .body("status", equalTo("active")).body("lastConfirmedOn", equalTo(LocalDate.now(clock).toString()));
    }

    @Test
    void aConfirmationIsForThoseWhoActForIt() {
        Api.as(Tokens.partnerInKuregem()).contentType(ContentType.JSON).body(Map.of()).post("/organizations/" + SYNTHESE + "/confirmations").then().statusCode(403);
        Api.publicly().contentType(ContentType.JSON).body(Map.of()).post("/organizations/" + SYNTHESE + "/confirmations").then().statusCode(401);
    }

    @Test
    void theOwnerSeesWhoActsForTheOrganization() {
        Api.as(Tokens.partnerInMarollen()).get("/organizations/" + SYNTHESE + "/users").then().statusCode(200)
                .body("items[0].person.name", equalTo("Petra Voorbeeld")).body("items[0].role", equalTo("owner"))
                .body("items[0].person.email", equalTo("partner@samenhang.example"));
        Api.as(Tokens.administration()).get("/organizations/" + SYNTHESE + "/users").then().statusCode(200);
        Api.as(Tokens.partnerInKuregem()).get("/organizations/" + SYNTHESE + "/users").then().statusCode(403);
        Api.publicly().get("/organizations/" + SYNTHESE + "/users").then().statusCode(401);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Api.publicly().get("/organizations/" + NOBODY).then().statusCode(404).body("issues[0].name", equalTo("organizationId"));
        Api.uncontracted().get("/organizations/not-a-uuid").then().statusCode(404);
    }

    @Test
    void anUnchangedRecordIsNotSentAgain() {
        var etag = Api.publicly().get("/organizations/" + SYNTHESE).then().extract().header("ETag");
        Api.publicly().header("If-None-Match", etag).get("/organizations/" + SYNTHESE).then().statusCode(304).body(emptyOrNullString());
    }

    private record Owned(UUID id, String name, String token) {

        String path() {
            return "/organizations/" + id;
        }
    }

    private Owned ownedBy(String who, OrganizationRole role) {
        var name = "Proefhuis " + who + " " + UUID.randomUUID();
        var id = UUID.fromString(organization(name));
        var token = Tokens.user(UUID.randomUUID().toString(), who + "-" + id + "@samenhang.example", who);
        var person = UUID.fromString(Api.as(token).get("/me").then().extract().path("person.id"));
        sql.query("insert into organization_user (organization_id, person_id, role) values (:organization, :person, :role)")
                .with("organization", id).with("person", person).with("role", role).execute();
        return new Owned(id, name, token);
    }

    private String organization(String name) {
        return sql.query("insert into organization (name, type) values (jsonb_build_object('nl', :name::text), 'neighborhoodHouse') returning id")
                .with("name", name).first(row -> row.uuid("id").toString()).orElseThrow();
    }

    private static ValidatableResponse permitted(String token, String id) {
        return Api.as(token).get("/organizations/" + id).then().statusCode(200);
    }

    private static ValidatableResponse patch(Owned owned, Map<String, ?> changes) {
        return edit(owned, Api.publicly().get(owned.path()).then().extract().header("ETag"), changes);
    }

    private static ValidatableResponse patchUncontracted(Owned owned, Map<String, ?> changes) {
        return Api.uncontracted().auth().oauth2(owned.token()).header("If-Match", "*").contentType(MERGE_PATCH).body(changes).patch(owned.path()).then();
    }

    private static ValidatableResponse edit(Owned owned, String etag, Map<String, ?> changes) {
        var request = Api.as(owned.token()).contentType(MERGE_PATCH).body(changes);
        return (etag == null ? request : request.header("If-Match", etag)).patch(owned.path()).then();
    }

    private List<String> acts(UUID organization) {
        return sql.query("select act from journal_entry where organization_id = :id order by id").with("id", organization).list(row -> row.text("act"));
    }
}
