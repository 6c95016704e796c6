package brussels.samenhang.organization.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.organization.Owned;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfileTest {

    private static final String SYNTHESE = "/organizations/00000000-0000-7000-9002-000000000011/profile";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void everybodyReadsWhatWasSignedWithTheFunctionAndTheDay() {
        Api.publicly().get(SYNTHESE).then().statusCode(200).body("reception.nl", equalTo("De deur staat open. Wie binnenkomt krijgt eerst koffie, dan pas vragen."))
                .body("signedAs", equalTo("Coördinatie van het buurthuis")).body("signedOn", equalTo("2026-09-14"))
                .body("$", not(hasKey("signedBy"))).body("$", not(hasKey("permittedActions")));
    }

    @Test
    void anOrganizationSignsItsFirstDescriptionAndTheNext() {
        var mine = Owned.by(sql, "profiel", OrganizationRole.editor);
        var path = mine.path() + "/profile";
        mine.asOwner().get(path).then().statusCode(200).body("$", not(hasKey("signedOn"))).body("permittedActions", contains("sign"));
        sign(mine, Owned.etag(path), Map.of("method", Map.of("nl", "Met de buurt"), "plans", Map.of("nl", "Een tuin"), "signedAs", "Coördinatie")).statusCode(200)
                .body("signedOn", equalTo(LocalDate.now(clock).toString()));
        sign(mine, Owned.etag(path), Map.of("method", Map.of("nl", "Met de straat"), "signedAs", "Directie")).statusCode(200)
                .body("method.nl", equalTo("Met de straat")).body("$", not(hasKey("plans"))).body("signedAs", equalTo("Directie"));
        Api.publicly().get(path + "?asOf=" + LocalDate.now(clock).minusDays(1)).then().statusCode(200).body("$", not(hasKey("signedOn"))).body("$", not(hasKey("method")));
    }

    @Test
    void whoHasNotSeenTheLastOneDoesNotReplaceIt() {
        var mine = Owned.by(sql, "gelijk", OrganizationRole.owner);
        var first = Owned.etag(mine.path() + "/profile");
        sign(mine, first, Map.of("signedAs", "Onthaal")).statusCode(200);
        sign(mine, first, Map.of("signedAs", "Directie")).statusCode(412);
    }

    @Test
    void aDescriptionIsSigned() {
        var mine = Owned.by(sql, "naamloos", OrganizationRole.owner);
        Api.uncontracted().auth().oauth2(mine.token()).header("If-Match", "*").contentType(ContentType.JSON).body(Map.of("method", Map.of("nl", "x")))
                .put(mine.path() + "/profile").then().statusCode(400).body("issues.name", contains("signedAs"));
    }

    @Test
    void whatItWasBeforeIsRead() {
        var mine = Owned.by(sql, "eerder", OrganizationRole.owner);
        sql.query("insert into organization_profile (organization_id, method, signed_as, signed_on) values (:id, '{\"nl\": \"Vroeger\"}', 'Onthaal', '2020-01-01')")
                .with("id", mine.id()).execute();
        sign(mine, Owned.etag(mine.path() + "/profile"), Map.of("method", Map.of("nl", "Nu"), "signedAs", "Onthaal")).statusCode(200);
        Api.publicly().get(mine.path() + "/profile?asOf=2021-01-01").then().body("method.nl", equalTo("Vroeger")).body("signedOn", equalTo("2020-01-01"));
    }

    private static ValidatableResponse sign(Owned mine, String etag, Map<String, ?> fields) {
        return mine.asOwner().header("If-Match", etag).contentType(ContentType.JSON).body(fields).put(mine.path() + "/profile").then();
    }
}
