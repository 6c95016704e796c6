package brussels.samenhang.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DuplicateCheckTest {

    private static final String NEIGHBORHOOD_HOUSE = "00000000-0000-7000-9002-000000000011";
    private static final String MEDICAL_HOUSE = "00000000-0000-7000-9002-000000000012";

    @ParameterizedTest
    @ValueSource(strings = {"Maison médicale Synthèse", "MAISON MEDICALE SYNTHESE", "Maison médicale Synthèse asbl", "Maison médicale « La Synthèse », a.s.b.l.",
        "Mason médicale Synthèse", "Maison médicale Sinthèse", "Synthèse Maison médicale", "Medisch huis Synthese vzw"})
    void aNearNameIsNoticedInSpiteOfAccentsLegalFormAndSlips(String name) {
        check(Map.of("name", name, "municipality", 21001)).body("candidates.organization.id", hasItem(MEDICAL_HOUSE));
    }

    @Test
    void theSameNameComesFirstWithItsReason() {
        check(Map.of("name", "Maison médicale Synthèse asbl"))
                .body("candidates[0].organization.id", equalTo(MEDICAL_HOUSE))
                .body("candidates[0].organization.name.fr", equalTo("Maison médicale Synthèse"))
                .body("candidates[0].organization.municipality.nisCode", equalTo(21001))
                .body("candidates[0].organization.status", equalTo("active"))
                .body("candidates[0].reasons", hasItem("sameName"))
                .body("candidates[0].similarity", equalTo("1.00"));
    }

    @Test
    void anAliasCountsAsANameDoes() {
        check(Map.of("name", "Wijkhuis Synthese")).body("candidates.find { it.organization.id == '%s' }.reasons".formatted(NEIGHBORHOOD_HOUSE), hasItem("alias"));
    }

    @Test
    void theSameNumberIsEnoughHoweverTheNameDiffers() {
        check(Map.of("name", "Iets Helemaal Anders", "enterpriseNumber", "BE 1999.901.161"))
                .body("candidates[0].organization.id", equalTo(NEIGHBORHOOD_HOUSE))
                .body("candidates[0].reasons", contains("sameNumber"));
    }

    @Test
    void aNamesakeInAnotherMunicipalityHasToBeMoreAlike() {
        check(Map.of("name", "Centrum Synthese", "municipality", 21004)).body("candidates.organization.id", hasItem(NEIGHBORHOOD_HOUSE));
        check(Map.of("name", "Centrum Synthese", "municipality", 21001)).body("candidates.organization.id", not(hasItem(NEIGHBORHOOD_HOUSE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Buurthuis Zeepaardje", "vzw", "x", "مرحبا بكم", "😀😀😀", "<b>Synthese</b", "Robert'); drop table organization; --"})
    void anUnlikeNameMeetsNobody(String name) {
        check(Map.of("name", name, "municipality", 21013)).body("candidates", empty());
    }

    @Test
    void aNameIsNeededAndNotTenThousandLettersLong() {
        Api.uncontracted().contentType(ContentType.JSON).body(Map.of("name", "x".repeat(10_000), "municipality", "Brussel", "colour", "red")).post("/duplicateChecks")
                .then().statusCode(400).body("issues.name.sort()", equalTo(List.of("colour", "municipality", "name")));
        Api.uncontracted().contentType(ContentType.JSON).body(Map.of("name", "  ")).post("/duplicateChecks").then().statusCode(400).body("issues.name", contains("name"));
    }

    private static ValidatableResponse check(Map<String, ?> body) {
        return Api.publicly().contentType(ContentType.JSON).body(body).post("/duplicateChecks").then().statusCode(200);
    }
}
