package brussels.samenhang.territory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TerritoryTest {

    private static final String REFERENCE = "00000000-0000-7000-8001-";
    private static final String PETERBOS = "00000000-0000-7000-8001-000000000012";
    private static final String SCHEUT = "00000000-0000-7000-8001-000000000019";
    private static final String KOEKELBERG = "00000000-0000-7000-8001-000000000015";

    @Test
    void theNeighborhoodsAreThoseOfTheContractsAndTheOneThatWasReplaced() {
        Api.publicly().queryParam("type", "neighborhood").queryParam("pageSize", 200).get("/territories").then().statusCode(200)
                .body("items.findAll { it.id.startsWith('%s') }.size()".formatted(REFERENCE), equalTo(19)).body("items.type", everyItem(equalTo("neighborhood")))
                .body("items.name.nl", hasItem("Laag-Vorst en Luttrebrug"))
                .body("items.find { it.name.nl == 'Marollen' }.parent.name.fr", equalTo("Bruxelles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"laeken", "LAKEN", "Làken", "thurn taxis", "Laekn"})
    void aNeighborhoodIsFoundUnderEachOfItsNamesWhateverTheAccentsAndWithATypingError(String words) {
        Api.publicly().queryParam("type", "neighborhood").queryParam("q", words).get("/territories").then().statusCode(200)
                .body("items.name.nl", contains("Tour & Taxis - Laken"));
    }

    @Test
    void aMunicipalityIsFoundByItsNisCodeWithItsPopulationAndTheSourceOfIt() {
        Api.publicly().queryParam("nisCode", 21001).get("/territories").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].name.nl", equalTo("Anderlecht")).body("items[0].type", equalTo("municipality"))
                .body("items[0].population.value", equalTo(120887)).body("items[0].population.on", equalTo("2020-01-01"));
    }

    @Test
    void peterbosSaysThatItReplacedScheutAndWhoDecided() {
        Api.publicly().get("/territories/" + PETERBOS).then().statusCode(200)
                .body("replaces", hasSize(1)).body("replacedBy", emptyIterable())
                .body("replaces[0].territory.name.nl", equalTo("Scheut"))
                .body("replaces[0].on", equalTo("2023-07-01")).body("replaces[0].precision", equalTo("month"))
                .body("replaces[0].proposedBy.nl", equalTo("LWGC-coördinator van Anderlecht"))
                .body("replaces[0].approvedBy.nl", equalTo("De bevoegde administratie"))
                .body("replaces[0].budgetEffect.nl", equalTo("Geen gevolgen voor het budget"))
                .body("municipalities.name.nl", contains("Anderlecht"));
        Api.publicly().get("/territories/" + SCHEUT).then().body("replacedBy.territory.name.nl", contains("Peterboswijk")).body("replaces", emptyIterable());
    }

    @Test
    void aNeighborhoodMayBeTheWholeOfItsMunicipality() {
        Api.publicly().get("/territories/" + KOEKELBERG).then().statusCode(200).body("wholeMunicipality", equalTo(true))
                .body("population", nullValue());
    }

    @Test
    void anUnknownTerritoryIsNotFound() {
        Api.publicly().get("/territories/00000000-0000-7000-8001-00000000dead").then().statusCode(404).body("issues[0].name", equalTo("territoryId"));
    }

    @Test
    void territoriesCannotBeRankedByPopulation() {
        Api.publicly().queryParam("sort", "-population").get("/territories").then().statusCode(400).body("issues[0].name", equalTo("sort"));
    }

    @Test
    void everythingWrongWithAQueryIsToldAtOnce() {
        Api.publicly().queryParam("type", "planet").queryParam("asOf", "0000-01-01").queryParam("pageSize", 500).get("/territories").then().statusCode(400)
                .body("issues.name", containsInAnyOrder("type", "asOf", "pageSize"));
    }
}
