package brussels.samenhang.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import brussels.samenhang.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeTest {

    private static final String CONTRACTS = "00000000-0000-7000-8002-000000000001";

    @Test
    void theContractsAreAProgrammeOfTwoGenerationsWithTheirOwnThemes() {
        Api.publicly().get("/programmes/" + CONTRACTS).then().statusCode(200)
                .body("code", equalTo("lwgc")).body("launched", equalTo(2021)).body("pillars", hasSize(4))
                .body("generations.code", contains("1.0", "2.0")).body("generations.startYear", contains(2021, 2023))
                .body("generations.allocation", contains("callForProjects", "consensus"))
                .body("generations[0].themes.code", contains("accessToServices", "housingLossPrevention", "socialIsolation", "livingEnvironment"))
                .body("generations[0].themes.priority", everyItem(equalTo(false)))
                .body("generations[1].themes.code", contains("accessForHardToReach", "supportNetworks", "livingConditions"))
                .body("generations[1].themes.priority", everyItem(equalTo(true)));
    }

    @Test
    void aThemeGoesOnInSeveralOthersAndTheMappingSaysHowFar() {
        Api.publicly().get("/programmes/" + CONTRACTS).then().body("themeMappings", hasSize(5))
                .body("themeMappings.findAll { it.from.theme == 'socialIsolation' }.to.theme", containsInAnyOrder("supportNetworks", "livingConditions"))
                .body("themeMappings.findAll { it.from.theme == 'socialIsolation' }.to.generation", everyItem(equalTo("2.0")))
                .body("themeMappings[0].note.en", equalTo("Same core; 2.0 stresses people in complex situations."));
    }

    @Test
    void theListNamesProgrammesInThreeLanguages() {
        Api.publicly().get("/programmes").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].name.fr", equalTo("Contrats locaux social-santé (CLSS)"))
                .body("items[0].href", equalTo("http://localhost:8000/rest/samenhang/v1/programmes/" + CONTRACTS));
    }

    @Test
    void anUnknownProgrammeIsNotFound() {
        Api.publicly().get("/programmes/00000000-0000-7000-8002-00000000dead").then().statusCode(404);
    }
}
