package brussels.samenhang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the directory is searched and filtered by beside names, and how it is counted. */
@QuarkusTest
class DirectorySearchTest {

    private static final String MAROLLEN = "00000000-0000-7000-8001-000000000001";

    @Inject
    Sql sql;

    @Inject
    Fixtures fixtures;

    @Inject
    DirectoryRound round;

    @Inject
    Clock clock;

    @Test
    void wordsOfThePurposeAreFoundInEitherLanguageAndInAnyInflection() {
        var id = fixtures.organization("Wobbelwerf");
        change("update organization set purpose = '{\"nl\": \"Wij begeleiden knobbelzwanen naar warme nesten\", \"fr\": \"Nous soignons les cygnes frileux\"}' where id = :id", id);
        assertThat(found("q=knobbelzwaan")).containsExactly(id);
        assertThat(found("q=nest knobbelzwanen")).containsExactly(id);
        assertThat(found("q=cygne frileuse")).containsExactly(id);
        assertThat(found("q=Cygnés")).containsExactly(id);
        assertThat(found("q=knobelzwanen")).containsExactly(id);
        assertThat(found("q=zwanen wobbel")).as("inside a compound, and the beginning of a name").containsExactly(id);
    }

    @Test
    void aWordInWhichAPowerOfTenSeemsToStandIsFoundWholeAndByItsBeginning() {
        var id = fixtures.organization("Wimpelpost 47e26c0");
        assertThat(found("q=wimpelpost 47e26c0")).containsExactly(id);
        for (var beginning : List.of("47", "47e", "47e2", "47e26", "47e26c")) {
            assertThat(found("q=wimpelpost " + beginning)).as(beginning).containsExactly(id);
        }
        assertThat(found("q=wimpelpost 47e26d")).isEmpty();
    }

    @Test
    void aServiceAPlaceAndTheSelfDescriptionAreFoundAndForgottenWithTheChange() {
        var id = fixtures.organization("Plakboek Zes");
        service(id, "{\"fr\": \"Atelier zigouillette\"}", "{}", "{}", null, null);
        assertThat(found("q=zigouillettes")).containsExactly(id);
        change("update organization_service set name = '{\"fr\": \"Atelier barbotine\"}' where organization_id = :id", id);
        assertThat(found("q=zigouillettes")).isEmpty();
        assertThat(found("q=barbotine")).containsExactly(id);
        change("insert into organization_profile (organization_id, atmosphere, signed_as, signed_on) values (:id, '{\"nl\": \"Er hangt altijd pruttelgeur\"}', 'onthaal', '2026-01-01')", id);
        assertThat(found("q=pruttelgeur")).containsExactly(id);
        change("insert into organization_territory (organization_id, territory_id) values (:id, '" + MAROLLEN + "')", id);
        assertThat(found("q=barbotine marolles")).as("the French name of the place").containsExactly(id);
        assertThat(found("q=barbotine&neighborhood=" + MAROLLEN)).containsExactly(id);
    }

    @Test
    void betterMatchesComeFirstAndEqualOnesByName() {
        var elsewhere = fixtures.organization("Aa Drumpelhuis");
        change("update organization set purpose = '{\"nl\": \"Samen met Kwibbelkwab\"}' where id = :id", elsewhere);
        var within = fixtures.organization("Bb De Kwibbelkwab");
        var beginning = fixtures.organization("Kwibbelkwab Zuid");
        var exact = fixtures.organization("Kwibbelkwab");
        assertThat(found("q=kwibbelkwab")).containsExactly(exact, beginning, within, elsewhere);
    }

    @Test
    void saysWhatItReadWhenAWordWasASlip() {
        fixtures.organization("Snorrenbaard");
        Api.publicly().queryParam("q", "snorenbaard").get("/organizations").then().statusCode(200).body("readAs", equalTo("snorrenbaard"));
        Api.publicly().queryParam("q", "snorrenbaard").get("/organizations").then().statusCode(200).body("readAs", nullValue());
    }

    @Test
    void aRecordThatLivesOnInAnotherIsNotFound() {
        var kept = fixtures.organization("Vlinderdas Een");
        var duplicate = fixtures.organization("Vlinderdas Twee");
        change("update organization set merged_into_id = '" + kept + "' where id = :id", duplicate);
        assertThat(found("q=vlinderdas")).containsExactly(kept);
        change("update organization set merged_into_id = null where id = :id", duplicate);
        assertThat(found("q=vlinderdas")).containsExactly(kept, duplicate);
    }

    @Test
    void everyFacetCountsWithTheOtherFiltersAndWithoutItself() {
        tagged("Facetslak A", "{health}", "{nl}", "{newcomers}");
        tagged("Facetslak B", "{health}", "{fr}", "{newcomers}");
        tagged("Facetslak C", "{housing}", "{fr}", "{youngPeople}");
        var all = facets("q=facetslak");
        assertThat(all.get("sector")).isEqualTo(Map.of("health", 2, "housing", 1));
        assertThat(all.get("language")).isEqualTo(Map.of("nl", 1, "fr", 2));
        var narrowed = facets("q=facetslak&sector=housing");
        assertThat(narrowed.get("sector")).as("what choosing another value would give").isEqualTo(Map.of("health", 2, "housing", 1));
        assertThat(narrowed.get("language")).isEqualTo(Map.of("fr", 1));
        var both = facets("q=facetslak&sector=health&language=fr");
        assertThat(both.get("sector")).isEqualTo(Map.of("health", 1, "housing", 1));
        assertThat(both.get("language")).isEqualTo(Map.of("nl", 1, "fr", 1));
        assertThat(both.get("targetGroup")).isEqualTo(Map.of("newcomers", 1));
    }

    @Test
    void aFacetOfPlacesNamesThem() {
        var id = fixtures.organization("Plaatsnaamslak");
        change("insert into organization_territory (organization_id, territory_id) values (:id, '" + MAROLLEN + "')", id);
        Api.publicly().get("/organizations?q=plaatsnaamslak&facet=neighborhood&facet=municipality").then().statusCode(200)
                .body("facets.name", contains("neighborhood", "municipality")).body("facets[0].values[0].value", equalTo(MAROLLEN))
                .body("facets[0].values[0].name.fr", equalTo("Marolles")).body("facets[0].values[0].count", equalTo(1));
    }

    @Test
    void aThemeAndATargetGroupCountAsOneOfferOnlyWithinOneService() {
        var id = fixtures.organization("Offerslak");
        service(id, "{\"nl\": \"Wonen\"}", "{housing}", "{newcomers}", null, null);
        service(id, "{\"nl\": \"Sport\"}", "{sport}", "{youngPeople}", null, null);
        assertThat(found("q=offerslak&theme=housing&targetGroup=youngPeople")).containsExactly(id);
        assertThat(found("q=offerslak&offer=housing.newcomers")).containsExactly(id);
        assertThat(found("q=offerslak&offer=housing.youngPeople")).isEmpty();
        assertThat(facets("q=offerslak").get("offer")).isEqualTo(Map.of("housing.newcomers", 1, "sport.youngPeople", 1));
    }

    @Test
    void anAgeFitsTheRangeOfAServiceOrNoLimitAtAll() {
        var small = fixtures.organization("Leeftijdslak Klein");
        service(small, "{\"nl\": \"Consultatie\"}", "{}", "{}", 0, 36);
        var unlimited = fixtures.organization("Leeftijdslak Open");
        assertThat(found("q=leeftijdslak&age=18")).containsExactly(small, unlimited);
        assertThat(found("q=leeftijdslak&age=36")).as("the end is not included").containsExactly(unlimited);
    }

    @Test
    void openingHoursGoOnPastMidnight() {
        var id = fixtures.organization("Nachtslak");
        change("""
                insert into organization_site (organization_id, opening_hours)
                values (:id, '[{"day": "monday", "from": "09:00", "until": "12:30"}, {"day": "sunday", "from": "22:00", "until": "02:00"}]')""", id);
        assertThat(found("q=nachtslak&openOn=monday&openAt=12:29")).containsExactly(id);
        assertThat(found("q=nachtslak&openOn=monday&openAt=12:30")).isEmpty();
        assertThat(found("q=nachtslak&openOn=monday&openAt=01:59")).containsExactly(id);
        assertThat(found("q=nachtslak&openOn=tuesday&openOn=wednesday")).isEmpty();
        assertThat(found("q=nachtslak&openOn=tuesday&openOn=sunday")).containsExactly(id);
    }

    @Test
    void aRecordIsStaleWhenNobodyConfirmedItForAYear() {
        var never = fixtures.organization("Stilslak Nooit");
        var lately = fixtures.organization("Stilslak Pas");
        change("update organization set last_confirmed_on = '" + LocalDate.now(clock).minusMonths(11) + "' where id = :id", lately);
        assertThat(found("q=stilslak&stale=true")).containsExactly(never);
        assertThat(found("q=stilslak&stale=false")).containsExactly(lately);
    }

    @Test
    void aServiceThatHasEndedOrIsYetToBeginDoesNotCountUntilItsDay() {
        var id = fixtures.organization("Dagslak");
        var today = LocalDate.now(clock);
        service(id, "{\"nl\": \"Later\"}", "{sport}", "{}", null, null);
        change("update organization_service set valid_from = '" + today.plusDays(3) + "' where organization_id = :id", id);
        assertThat(found("q=dagslak&theme=sport")).isEmpty();
        assertThat(sql.query("select changes_on from organization_document where organization_id = :id").with("id", id).first(row -> row.date("changes_on"))).contains(today.plusDays(3));
        assertThat(round.refresh(today.plusDays(3))).isPositive();
    }

    @Test
    void acceptingReferralsIsShownWithTheDayItWasSaid() {
        var id = fixtures.organization("Doorverwijsslak");
        service(id, "{\"nl\": \"Een\"}", "{}", "{}", null, null);
        change("update organization_service set accepts_referrals = 'limited', referrals_on = '2026-02-03' where organization_id = :id", id);
        Api.publicly().get("/organizations?q=doorverwijsslak&acceptsReferrals=limited").then().statusCode(200)
                .body("items[0].referrals.accepts", equalTo("limited")).body("items[0].referrals.on", equalTo("2026-02-03"));
        assertThat(found("q=doorverwijsslak&acceptsReferrals=no")).isEmpty();
    }

    private void tagged(String name, String sectors, String languages, String targetGroups) {
        change("update organization set sectors = '%s', languages = '%s', target_groups = '%s' where id = :id".formatted(sectors, languages, targetGroups),
                fixtures.organization(name));
    }

    private void service(UUID organization, String name, String themes, String targetGroups, Integer from, Integer until) {
        change("insert into organization_service (organization_id, name, themes, target_groups, age_from_months, age_until_months) values (:id, '%s', '%s', '%s', %s, %s)"
                .formatted(name, themes, targetGroups, from, until), organization);
    }

    private void change(String statement, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).with("id", id).execute());
    }

    private static List<UUID> found(String query) {
        return Api.publicly().get("/organizations?pageSize=200&" + query).then().statusCode(200).extract().jsonPath().getList("items.id", UUID.class);
    }

    private static Map<String, Map<String, Integer>> facets(String query) {
        JsonPath answer = Api.publicly().get("/organizations?facet=sector&facet=language&facet=targetGroup&facet=offer&" + query).then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> facets = answer.getList("facets");
        return facets.stream().collect(Collectors.toMap(facet -> (String) facet.get("name"), facet -> counts(facet.get("values"))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> counts(Object values) {
        return ((List<Map<String, Object>>) values).stream().collect(Collectors.toMap(value -> (String) value.get("value"), value -> (Integer) value.get("count")));
    }
}
