package brussels.samenhang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DirectoryTest {

    private static final String SYNTHESE = "00000000-0000-7000-9002-000000000011";
    private static final String ENDED = "00000000-0000-7000-9002-000000000069";
    private static final String NOT_FOUND = "00000000-0000-7000-9002-000000000070";
    private static final String MAROLLEN = "00000000-0000-7000-9003-000000000001";

    @Inject
    Sql sql;

    @ParameterizedTest
    @ValueSource(strings = {"buurthuis de synthese", "De Synthèse", "synthese buurt", "SYNTH", "maison de quartier synthese", "buurthuis sythese",
        "burthuis synthese", "Wijkhuis Synthese", "1999901161", "BE 1999.901.161", "1999.901", "buurthuis   de -- synthese!"})
    void isFoundByAnyNameAliasOrNumberInSpiteOfAccentsAndSlips(String q) {
        search(q).body("items.id", hasItem(SYNTHESE));
    }

    @Test
    void aNameThatBeginsWithWhatWasTypedComesFirst() {
        search("Buurthuis De Synthese").body("items[0].id", equalTo(SYNTHESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzqqqq", "مرحبا", "😀", "%", "_", "' or zzq=zzq --", "buurthuis zzzzqqqq"})
    void whatNobodyIsCalledFindsNothingAndBreaksNothing(String q) {
        search(q).body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void everyWordHasToOccur() {
        var both = search("huis synthese").extract().jsonPath().getList("items.name.nl", String.class);
        assertThat(both).allSatisfy(name -> assertThat(name.toLowerCase()).containsAnyOf("synthese"));
    }

    @Test
    void aPageOfTheDirectoryCarriesWhatAListShows() {
        Api.publicly().queryParam("q", "Buurthuis De Synthese").queryParam("pageSize", 1).get("/organizations").then().statusCode(200)
                .body("items[0].href", equalTo("http://localhost:8000/rest/samenhang/v1/organizations/" + SYNTHESE))
                .body("items[0].name.nl", equalTo("Buurthuis De Synthese"))
                .body("items[0].name.fr", equalTo("Maison de quartier La Synthèse"))
                .body("items[0].type", equalTo("neighborhoodHouse"))
                .body("items[0].sectors", equalTo(List.of("welfare", "culture", "integration")))
                .body("items[0].municipality.nisCode", equalTo(21004))
                .body("items[0].municipality.name.nl", equalTo("Brussel"))
                .body("items[0].status", equalTo("active"))
                .body("pageSize", equalTo(1)).body("page", equalTo(1))
                .body("first", containsString("/rest/samenhang/v1/organizations?q=Buurthuis"));
    }

    @Test
    void theWholeDirectoryIsAlphabeticalWithoutAccentsAndCountsWhatThePublicMaySee() {
        var page = Api.publicly().queryParam("pageSize", 200).get("/organizations").then().statusCode(200)
                .body("items.status", everyItem(equalTo("active"))).extract().jsonPath();
        var names = sql.query("select sort_name, id from organization where status = 'active' and merged_into_id is null order by sort_name, id").list(row -> row.uuid("id").toString());
        assertThat(page.getList("items.id", String.class)).isEqualTo(names.subList(0, Math.min(200, names.size())));
        assertThat(page.getInt("total")).isEqualTo(names.size());
    }

    @Test
    void filtersAreAndedAndTheirValuesOred() {
        var neighborhoodHouses = ids("type=neighborhoodHouse");
        var medicalHouses = ids("type=medicalHouse");
        assertThat(ids("type=neighborhoodHouse&type=medicalHouse")).containsExactlyInAnyOrderElementsOf(
                Stream.concat(neighborhoodHouses.stream(), medicalHouses.stream()).toList());
        var ofHealth = ids("sector=health");
        assertThat(ids("type=neighborhoodHouse&sector=health")).containsExactlyInAnyOrderElementsOf(neighborhoodHouses.stream().filter(ofHealth::contains).toList());
        assertThat(ids("type=neighborhoodHouse&municipality=21004&language=ar&targetGroup=women")).contains(SYNTHESE);
    }

    @Test
    void membersOfAPartnershipAreThoseOfTheDay() {
        assertThat(ids("partnership=" + MAROLLEN)).contains(SYNTHESE);
        assertThat(ids("partnership=" + MAROLLEN + "&asOf=1950-01-01")).isEmpty();
    }

    @Test
    void thoseThatAreNotActiveAreForTheAdministrationToLookFor() {
        Api.as(Tokens.administration()).get("/organizations?status=ended&status=notFound").then().statusCode(200)
                .body("items.id", hasItem(ENDED)).body("items.id", hasItem(NOT_FOUND)).body("items.status", not(hasItem("active")));
        Api.as(Tokens.partnerInMarollen()).get("/organizations?status=ended").then().statusCode(200).body("items.id", not(hasItem(ENDED)));
        Api.publicly().get("/organizations?status=ended").then().statusCode(200).body("items.id", not(hasItem(ENDED)));
    }

    @Test
    void aPageFurtherThanTheLastIsEmpty() {
        Api.publicly().get("/organizations?page=1000").then().statusCode(200).body("items", empty());
    }

    @Test
    void badInputIsRefusedAllAtOnce() {
        Api.uncontracted().get("/organizations?municipality=brussel&pageSize=500&asOf=0000-01-01&colour=red&q=" + "x".repeat(201)).then().statusCode(400)
                .body("issues.name", contains("asOf", "colour", "municipality", "pageSize", "q"));
        Api.uncontracted().get("/organizations?sort=score").then().statusCode(400).body("issues.name", contains("sort"));
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        var etag = Api.publicly().get("/organizations?type=school").then().statusCode(200).extract().header("ETag");
        Api.publicly().header("If-None-Match", etag).get("/organizations?type=school").then().statusCode(304).body(emptyOrNullString());
    }

    private static ValidatableResponse search(String q) {
        return Api.publicly().queryParam("q", q).get("/organizations").then().statusCode(200);
    }

    private static List<String> ids(String query) {
        return Api.publicly().get("/organizations?pageSize=200&" + query).then().statusCode(200).extract().jsonPath().getList("items.id", String.class);
    }
}
