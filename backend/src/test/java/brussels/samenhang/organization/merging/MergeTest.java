package brussels.samenhang.organization.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID survivor;
    private UUID merged;

    @BeforeEach
    void twoRecordsOfOneOrganization() {
        survivor = fixtures.organization("Buurthuis De Wegwijzer");
        merged = fixtures.organization("De Wegwijzer vzw");
    }

    @Test
    void theAddressOfTheMergedRecordLeadsToTheSurvivor() {
        merge();

        Api.publicly().redirects().follow(false).get("/organizations/" + merged + "?asOf=2026-01-01").then().statusCode(301)
                .header("Location", endsWith("/organizations/" + survivor + "?asOf=2026-01-01")).header("Cache-Control", "no-store");
    }

    @Test
    void theMergedRecordIsChangedNoMore() {
        var owner = fixtures.ownerOf(merged);
        merge();

        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of()).post("/organizations/" + merged + "/confirmations")
                .then().statusCode(409).body("survivor", endsWith("/organizations/" + survivor));
        Api.as(owner).contentType(ContentType.JSON).body(Map.of()).post("/organizations/" + survivor + "/confirmations").then().statusCode(200);
    }

    @Test
    void itsNameBecomesAnAliasAndItIsListedAndSearchedNoMore() {
        merge();

        Api.publicly().get("/organizations/" + survivor).then().body("aliases.name", contains("De Wegwijzer vzw"));
        Api.publicly().queryParam("q", "De Wegwijzer vzw").get("/organizations").then()
                .body("items.id", hasItem(survivor.toString())).body("items.id", not(hasItem(merged.toString())));
        Api.publicly().contentType(ContentType.JSON).body(Map.of("name", "De Wegwijzer vzw")).post("/duplicateChecks").then()
                .body("candidates.organization.id", not(hasItem(merged.toString())));
    }

    @Test
    void whatIsFilledInGoesBeforeWhatIsNotAndLaterConfirmationBeforeEarlier() {
        set(survivor, "website = 'https://old.example', last_confirmed_on = '2024-01-01', languages = '{nl}'");
        set(merged, "website = 'https://new.example', last_confirmed_on = '2026-01-01', languages = '{nl,fr}', enterprise_number = '0202239951'");

        merge();

        Api.publicly().get("/organizations/" + survivor).then().body("website", equalTo("https://new.example"))
                .body("languages", contains("nl", "fr")).body("enterpriseNumber", equalTo("0202239951")).body("lastConfirmedOn", equalTo("2026-01-01"));
    }

    @Test
    void theChoiceOfWhoMergesGoesBeforeTheSuggestion() {
        set(survivor, "website = 'https://old.example', last_confirmed_on = '2024-01-01'");
        set(merged, "website = 'https://new.example', last_confirmed_on = '2026-01-01'");

        merge(Map.of("website", "survivor", "name", "merged"));

        Api.publicly().get("/organizations/" + survivor).then().body("website", equalTo("https://old.example"))
                .body("name.nl", equalTo("De Wegwijzer vzw")).body("aliases.name", contains("Buurthuis De Wegwijzer"));
    }

    @Test
    void membershipsOfBothInOnePartnershipBecomeOneThatCoversTheDaysOfBoth() {
        var shared = fixtures.partnership("Gedeeld netwerk");
        var own = fixtures.partnership("Ander netwerk");
        var kept = fixtures.membership(survivor, shared, JANUARY);
        var absorbed = fixtures.endedMembership(merged, shared, LocalDate.of(2022, 3, 1), LocalDate.of(2024, 6, 30), "lackOfTime", "te druk");
        var moved = fixtures.membership(merged, own, JANUARY);

        var id = merge();

        Api.publicly().get("/organizations/" + survivor).then().body("memberships.id", containsInAnyOrder(kept.toString(), moved.toString()))
                .body("memberships.find { it.id == '%s' }.validFrom".formatted(kept), equalTo("2022-03-01"));
        Api.as(Tokens.administration()).get("/organizationMerges/" + id).then()
                .body("movings.find { it.kind == 'membership' }.moved", equalTo(1)).body("movings.find { it.kind == 'membership' }.combined", equalTo(1));
        Api.as(Tokens.administration()).queryParam("subject", absorbed).get("/journalEntries").then()
                .body("items[0].act", equalTo("membershipCombined")).body("items[0].after.membership", equalTo(kept.toString()));
    }

    @Test
    void aPreviewTellsWhatWillHappenAndChangesNothing() {
        var shared = fixtures.partnership("Gedeeld netwerk");
        fixtures.membership(survivor, shared, JANUARY);
        fixtures.membership(merged, shared, LocalDate.of(2023, 1, 1));
        fixtures.ownerOf(merged);

        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("survivor", survivor, "merged", merged)).post("/organizationMergePreviews")
                .then().statusCode(200)
                .body("merged.holdings.kind", containsInAnyOrder("membership", "organizationUser"))
                .body("movings.find { it.kind == 'organizationUser' }.moved", equalTo(1))
                .body("memberships", hasSize(1)).body("memberships[0].outcome", equalTo("combined"))
                .body("memberships[0].afterwards", hasSize(1)).body("memberships[0].afterwards[0].validFrom", equalTo("2023-01-01"))
                .body("aliases", contains("De Wegwijzer vzw"))
                .body("fields.find { it.field == 'type' }.same", equalTo(true));

        Api.publicly().redirects().follow(false).get("/organizations/" + merged).then().statusCode(200).body("memberships", hasSize(1));
    }

    @Test
    void undoingMakesThemTwoAgain() {
        var network = fixtures.partnership("Netwerk");
        fixtures.membership(merged, network, JANUARY);
        var id = merge();

        undo(id).body("undoneAt", startsWith("20")).body("leftovers", empty()).body("permittedActions", empty());

        Api.publicly().redirects().follow(false).get("/organizations/" + merged).then().statusCode(200).body("memberships", hasSize(1));
        Api.publicly().get("/organizations/" + survivor).then().body("memberships", empty()).body("aliases", empty());
    }

    @Test
    void whatWasChangedSinceKeepsItsNewerValueAndIsTold() {
        var shared = fixtures.partnership("Gedeeld netwerk");
        var kept = fixtures.membership(survivor, shared, JANUARY);
        fixtures.membership(merged, shared, LocalDate.of(2023, 1, 1));
        var id = merge();
        run("update membership set valid_from = '2023-02-01' where id = '%s'".formatted(kept));

        Api.as(Tokens.administration()).header("Accept-Language", "nl").contentType(ContentType.JSON).body(Map.of()).post("/organizationMerges/" + id + "/undoings")
                .then().statusCode(200).body("leftovers.nl", contains("Lidmaatschap: validFrom is sinds de samenvoeging gewijzigd en houdt de nieuwere waarde."));

        assertThat(sql.query("select valid_from from membership where id = :id").with("id", kept).list(row -> row.date("valid_from")))
                .containsExactly(LocalDate.of(2023, 2, 1));
        Api.publicly().get("/organizations/" + merged).then().body("memberships[0].validFrom", equalTo("2023-01-01"));
    }

    @Test
    void aMergeWhoseSurvivorWentOnElsewhereIsUndoneOnlyAfterThatOne() {
        var third = fixtures.organization("Wegwijzer");
        var first = merge();
        var second = create(Map.of("survivor", third, "merged", survivor)).statusCode(201).extract().<String>path("id");
        Api.publicly().redirects().follow(false).get("/organizations/" + merged).then().statusCode(301).header("Location", endsWith(third.toString()));

        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of()).post("/organizationMerges/" + first + "/undoings").then().statusCode(409);
        undo(second);
        undo(first);

        Api.publicly().redirects().follow(false).get("/organizations/" + merged).then().statusCode(200);
    }

    @Test
    void aRecordIsNotMergedWithItselfNorTwice() {
        create(Map.of("survivor", survivor, "merged", survivor)).statusCode(400);
        merge();
        create(Map.of("survivor", survivor, "merged", merged)).statusCode(409).body("survivor", endsWith(survivor.toString()));
        create(Map.of("survivor", survivor, "merged", UUID.randomUUID())).statusCode(400);
    }

    @Test
    void aFieldNobodyKnowsIsRefused() {
        create(Map.of("survivor", survivor, "merged", merged, "fields", Map.of("shoeSize", "merged"))).statusCode(400)
                .body("issues[0].name", equalTo("fields.shoeSize"));
    }

    private String merge() {
        return merge(Map.of());
    }

    private String merge(Map<String, String> fields) {
        return create(Map.of("survivor", survivor, "merged", merged, "fields", fields)).statusCode(201).extract().path("id");
    }

    private static io.restassured.response.ValidatableResponse create(Map<String, Object> body) {
        return Api.as(Tokens.administration()).contentType(ContentType.JSON).body(body).post("/organizationMerges").then();
    }

    private static io.restassured.response.ValidatableResponse undo(String id) {
        return Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of()).post("/organizationMerges/" + id + "/undoings").then().statusCode(200);
    }

    private void set(UUID organization, String columns) {
        run("update organization set %s where id = '%s'".formatted(columns, organization));
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).execute());
    }
}
