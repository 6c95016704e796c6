package brussels.samenhang.organization.rights;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
class RightsChecklistTest {

    private static final String MAROLLEN = "00000000-0000-7000-9003-000000000001";
    private static final String COMPARISON = "/partnerships/" + MAROLLEN + "/rightsChecklists";
    private static final Map<String, Object> INCREASED = Map.of("right", "increasedReimbursement", "moments", List.of("intake", "review"), "reach", "apply");

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void anOrganizationStatesWhichRightsItChecksAndThenOthers() {
        var mine = Owned.by(sql, "rechten", OrganizationRole.editor);
        mine.asOwner().get(mine.path() + "/rightsChecklist").then().statusCode(200).body("checks", empty()).body("shared", equalTo(false))
                .body("$", not(hasKey("statedOn"))).body("permittedActions", contains("state"));
        state(mine, Map.of("checks", List.of(INCREASED), "ambition", Map.of("nl", "Voor iedereen"), "shared", false)).statusCode(200)
                .body("statedOn", equalTo(LocalDate.now(clock).toString())).body("checks.right", contains("increasedReimbursement"))
                .body("checks[0].moments", contains("intake", "review"));
        state(mine, Map.of("checks", List.of(Map.of("right", "rentAllowance", "moments", List.of("review"))), "shared", true)).statusCode(200)
                .body("checks.right", contains("rentAllowance")).body("$", not(hasKey("ambition"))).body("shared", equalTo(true));
        mine.asOwner().get("/journalEntries?organization=" + mine.id()).then().statusCode(200).body("items.act", hasItem("rightsChecklistStated"));
    }

    @Test
    void whoHasNotSeenTheLastListDoesNotReplaceIt() {
        var mine = Owned.by(sql, "lijst", OrganizationRole.owner);
        var first = etag(mine);
        put(mine, first, Map.of("shared", false)).statusCode(200);
        put(mine, first, Map.of("shared", true)).statusCode(412);
    }

    @Test
    void aRightStandsInTheListOnceUnderACodeThatExistsAndWithAMoment() {
        var mine = Owned.by(sql, "dubbel", OrganizationRole.owner);
        put(mine, "*", Map.of("checks", List.of(INCREASED, INCREASED), "shared", false)).statusCode(400).body("issues.name", contains("checks[1].right"));
        put(mine, "*", Map.of("checks", List.of(Map.of("right", "noSuchRight", "moments", List.of("intake"))), "shared", false)).statusCode(400).body("issues.value", hasItem("noSuchRight"));
        uncontracted(mine, Map.of("checks", List.of(Map.of("right", "livingWage", "moments", List.of())), "shared", false)).statusCode(400)
                .body("issues.name", contains("checks[0].moments"));
    }

    @Test
    void whoSharesSeesWhatOthersShareAndNothingThatIsKeptToItself() {
        var mine = Owned.by(sql, "deler", OrganizationRole.editor);
        joinMarollen(mine);
        state(mine, Map.of("checks", List.of(INCREASED), "shared", true)).statusCode(200);
        mine.asOwner().get(COMPARISON).then().statusCode(200).body("visible", equalTo(true))
                .body("items.organization.name.nl", hasItems("Buurthuis De Synthese", mine.name())).body("items.organization.name.nl", not(hasItem("Wolkenhuis")));
        mine.asOwner().get("/organizations/00000000-0000-7000-9002-000000000011/rightsChecklist").then().statusCode(200).body("permittedActions", empty());
        mine.asOwner().get("/organizations/00000000-0000-7000-9002-000000000015/rightsChecklist").then().statusCode(403);
    }

    @Test
    void whoDoesNotShareLearnsThatThereAreListsAndSeesNone() {
        var mine = Owned.by(sql, "zwijger", OrganizationRole.editor);
        joinMarollen(mine);
        mine.asOwner().get(COMPARISON).then().statusCode(200).body("visible", equalTo(false)).body("items", empty()).body("sharing", not(equalTo(0)));
        mine.asOwner().get("/organizations/00000000-0000-7000-9002-000000000011/rightsChecklist").then().statusCode(403);
    }

    @Test
    void theCoordinatorSeesWhatIsSharedInAlphabeticalOrder() {
        Api.as(Tokens.coordinatorOfMarollen()).get(COMPARISON).then().statusCode(200).body("visible", equalTo(true))
                .body("items.find { it.organization.id == '00000000-0000-7000-9002-000000000011' }.other", equalTo("Tussenkomst van de mutualiteit in het speelplein"))
                .body("items[0].organization.name.nl", equalTo("Buurthuis De Synthese"));
    }

    private void joinMarollen(Owned mine) {
        sql.query("insert into membership (partnership_id, organization_id, kind, joined_through, valid_from) values (cast(:partnership as uuid), :organization, 'partner', 'recorded', :from)")
                .with("partnership", MAROLLEN).with("organization", mine.id()).with("from", LocalDate.now(clock).minusDays(1)).execute();
    }

    private static String etag(Owned mine) {
        return mine.asOwner().get(mine.path() + "/rightsChecklist").then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse state(Owned mine, Map<String, ?> fields) {
        return put(mine, etag(mine), fields);
    }

    private static ValidatableResponse put(Owned mine, String etag, Map<String, ?> fields) {
        return mine.asOwner().header("If-Match", etag).contentType(ContentType.JSON).body(fields).put(mine.path() + "/rightsChecklist").then();
    }

    private static ValidatableResponse uncontracted(Owned mine, Map<String, ?> fields) {
        return Api.uncontracted().auth().oauth2(mine.token()).header("If-Match", "*").contentType(ContentType.JSON).body(fields).put(mine.path() + "/rightsChecklist").then();
    }
}
