package brussels.samenhang.organization;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** An organization of a test's own, with somebody who acts for it. */
public record Owned(UUID id, String name, String token) {

    private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    public static Owned by(Sql sql, String who, OrganizationRole role) {
        var name = "Proefhuis " + who + " " + UUID.randomUUID();
        var id = sql.query("insert into organization (name, type) values (jsonb_build_object('nl', :name::text), 'neighborhoodHouse') returning id")
                .with("name", name).first(row -> row.uuid("id")).orElseThrow();
        var token = Tokens.user(UUID.randomUUID().toString(), who + "-" + id + "@samenhang.example", who);
        var person = UUID.fromString(Api.as(token).get("/me").then().extract().path("person.id"));
        sql.query("insert into organization_user (organization_id, person_id, role) values (:organization, :person, :role)")
                .with("organization", id).with("person", person).with("role", role).execute();
        return new Owned(id, name, token);
    }

    public String path() {
        return "/organizations/" + id;
    }

    public RequestSpecification asOwner() {
        return Api.as(token);
    }

    /** Changes what is at an address, against the version that is there now. */
    public ValidatableResponse patch(String path, Object changes) {
        return asOwner().header("If-Match", etag(path)).contentType(MERGE_PATCH).body(changes).patch(path).then();
    }

    /** The same, for changes the contract does not allow. */
    public ValidatableResponse patchUncontracted(String path, Object changes) {
        return Api.uncontracted().auth().oauth2(token).header("If-Match", "*").contentType(MERGE_PATCH).body(changes).patch(path).then();
    }

    public static String etag(String path) {
        return Api.publicly().get(path).then().statusCode(200).extract().header("ETag");
    }
}
