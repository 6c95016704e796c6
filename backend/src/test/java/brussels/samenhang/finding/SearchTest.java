package brussels.samenhang.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchTest {

    private static final String MAROLLEN = "00000000-0000-7000-8001-000000000001";
    private static final String MAROLLEN_CONTRACT = "00000000-0000-7000-9003-000000000001";

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    @Test
    void aPlaceIsFoundWithItsPartnershipsByItsNameInTheOtherLanguage() {
        for (var q : new String[] {"Marollen", "marolles", "Maroles"}) {
            search(q).body("items.id", hasItem(MAROLLEN)).body("items.id", hasItem(MAROLLEN_CONTRACT));
        }
    }

    @Test
    void anotherNameOfAPlaceIsFound() {
        QuarkusTransaction.requiringNew().run(() -> sql.query("""
                update territory set aliases = aliases || '[{"lang": "nl", "name": "Voddenkwartiertje"}]' where id = cast(:id as uuid)""").with("id", MAROLLEN).execute());
        search("voddenkwartier").body("items.id", hasItem(MAROLLEN)).body("items.id", hasItem(MAROLLEN_CONTRACT));
    }

    @Test
    void everyKindIsCountedAndNoneCrowdsOutAnother() {
        var answer = search("buurt").body("items.size()", lessThanOrEqualTo(20)).extract().jsonPath();
        assertThat(answer.getList("counts.kind", String.class)).startsWith("organization");
        Api.publicly().get("/searchResults?q=buurt&perKind=1&kind=organization").then().statusCode(200)
                .body("items.size()", equalTo(1)).body("items.kind", everyItem(equalTo("organization"))).body("counts[0].total", equalTo(answer.getInt("counts[0].total")));
    }

    @Test
    void anIndicatorIsFoundByAWordOfItsDefinition() {
        search("personsReached").body("items.kind", hasItem("indicator")).body("items.code", hasItem("personsReached"));
    }

    @Test
    void aPartnershipIsFoundByItsPurposeOnceItHasOne() {
        var id = fixtures.partnership("Samen Zonder Naam");
        QuarkusTransaction.requiringNew().run(() -> sql.query("update partnership set purpose = '{\"fr\": \"Réunir les guimbardes\"}' where id = :id").with("id", id).execute());
        search("guimbarde").body("items.id", hasItem(id.toString())).body("counts.find { it.kind == 'partnership' }.total", equalTo(1));
    }

    @Test
    void nothingTypedOrNothingAlikeFindsNothing() {
        Api.publicly().get("/searchResults").then().statusCode(200).body("items", empty());
        search("zzzzqqqq").body("items", empty()).body("counts", empty());
    }

    private static ValidatableResponse search(String q) {
        return Api.publicly().queryParam("q", q).get("/searchResults").then().statusCode(200);
    }
}
