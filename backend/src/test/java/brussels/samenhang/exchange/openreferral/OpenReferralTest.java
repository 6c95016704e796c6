package brussels.samenhang.exchange.openreferral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Fixtures;
import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facade for tools that speak Open Referral: every answer is held against the facade's own contract. */
@QuarkusTest
class OpenReferralTest {

    private static final String BASE = "/rest/openReferral/v3";
    private static OpenApiValidationFilter contract;
    private static String contractText;

    @Inject
    Sql sql;

    @Inject
    Fixtures fixtures;

    private UUID organization;
    private UUID service;
    private UUID site;

    @BeforeAll
    static void readContract() throws Exception {
        try (var file = OpenReferralTest.class.getResourceAsStream("/openreferral/openapi.yaml")) {
            contractText = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        contract = new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(contractText).withBasePathOverride(BASE)
                .withResolveCombinators(true).build());
    }

    @BeforeEach
    void anOrganizationWithAService() {
        organization = Ids.next();
        service = Ids.next();
        site = Ids.next();
        run("""
                insert into organization (id, name, type, sectors, enterprise_number, purpose, municipality_id, website)
                values ('%s', '{"nl": "Huis van het Kanaal %s", "fr": "Maison du Canal"}', 'culturalCentre', '{health}', '0202239951', '{"nl": "Doel"}',
                  (select id from territory where nis_code = 21001), 'https://www.voorbeeld.example')""", organization, tail());
        run("""
                insert into organization_site (id, organization_id, label, street, house_number, postal_code, municipality_id, access_features, opening_hours)
                values ('%s', '%s', '{"nl": "Onthaal"}', 'Kaai', '7', '1070', (select id from territory where nis_code = 21001), '{}',
                  '[{"day": "monday", "from": "09:00", "until": "12:30"}, {"day": "tuesday", "from": "09:00", "until": "12:30"},
                    {"day": "monday", "from": "14:00", "until": "17:00", "byAppointment": true}]')""", site, organization);
        run("""
                insert into organization_service (id, organization_id, name, entry_conditions, target_groups, languages, age_from_months, age_until_months,
                  accepts_referrals, referrals_on, updated_at)
                values ('%s', '%s', '{"nl": "Kraamzorg aan huis", "fr": "Soins post-partum"}', '{"nl": "Op afspraak"}', '{families}', '{nl,fr}', -9, 18,
                  'limited', '2026-02-01', '2026-03-01T10:00:00Z')""", service, organization);
        run("update organization set updated_at = '2026-03-01T09:00:00Z' where id = '%s'", organization);
        run("insert into organization_service_site values ('%s', '%s')", service, site);
        run("insert into organization_contact (organization_id, function, email, phone, person_name, person_agreed) values "
                + "('%s', '{\"nl\": \"Onthaal\"}', 'onthaal@voorbeeld.example', '+32 2 555 00 00', 'Naam Van Iemand', true)", organization);
    }

    @Test
    void saysWhatItSpeaks() {
        asked().get("/").then().statusCode(200).body("version", equalTo("3.0")).body("profile", notNullValue()).body("openapi_url", notNullValue());
        given().basePath(BASE).get().then().statusCode(200);
        given().basePath(BASE).get("/profile").then().statusCode(200).contentType(startsWith("text/markdown")).body(notNullValue());
        var published = given().basePath(BASE).get("/openapi.json").then().statusCode(200).contentType("application/json").extract().asString();
        assertThat(new OpenAPIV3Parser().readContents(published).getOpenAPI().getPaths().keySet())
                .isEqualTo(new OpenAPIV3Parser().readContents(contractText).getOpenAPI().getPaths().keySet());
    }

    @Test
    void theContractRequiresWhatTheSpecificationRequiresAndKnowsNoOtherProperties() throws IOException {
        var specification = Hsds30.read();
        var ours = new OpenAPIV3Parser().readContents(contractText).getOpenAPI().getComponents().getSchemas();
        for (var entity : specification.names()) {
            if (!entity.equals("Page")) {
                assertThat(new HashSet<String>(ours.get(entity).getRequired())).as(entity).isEqualTo(specification.required(entity));
                assertThat(specification.properties(entity)).as(entity).containsAll(ours.get(entity).getProperties().keySet());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/organizations?per_page=200, Organization", "/organizations?full=true&per_page=100, Organization", "/organizations?full_service=true&per_page=100, Organization",
        "/services?per_page=200, Service", "/services?full=true&per_page=100, Service", "/locations?per_page=200, Location", "/service_at_locations?per_page=200, ServiceAtLocation",
        "/taxonomies, Taxonomy", "/taxonomy_terms?per_page=500, TaxonomyTerm"})
    void everyObjectOfAListingHasThePublishedFormHoweverDeepItLies(String path, String entity) throws IOException {
        var page = new ObjectMapper().readTree(asked().get(path).then().statusCode(200).extract().asString());
        assertThat(Hsds30.read().faultsOfPage(entity, page)).isEmpty();
    }

    @Test
    void eachObjectReadOnItsOwnHasThePublishedFormWithAllThatBelongsToIt() throws IOException {
        var specification = Hsds30.read();
        for (var read : Map.of("/organizations/" + organization, "Organization", "/services/" + service, "Service", "/locations/" + site, "Location").entrySet()) {
            var found = new ObjectMapper().readTree(asked().get(read.getKey()).then().statusCode(200).extract().asString());
            assertThat(specification.faults(read.getValue(), found)).as(read.getKey()).isEmpty();
        }
    }

    @Test
    void whatIsNotOfThePublishedFormIsFound() throws IOException {
        var wrong = new ObjectMapper().readTree("""
                {"id": "7", "status": "open", "minimum_age": "18", "last_modified": "yesterday", "url": "voorbeeld", "colour": "red",
                 "service_at_locations": [{"id": "00000000-0000-7000-9002-000000000011", "location": {"location_type": "physical"}}]}""");
        assertThat(Hsds30.read().faults("Service", wrong)).containsExactlyInAnyOrder("Service.name is missing", "Service.id is no uuid: \"7\"",
                "Service.status is no active|inactive|defunct|temporarily_closed: \"open\"", "Service.minimum_age is no number: \"18\"",
                "Service.last_modified is no date-time: \"yesterday\"", "Service.url is no uri: \"voorbeeld\"", "Service.colour is not in the specification",
                "Service.service_at_locations.location.id is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organizations", "/organizations?full=true", "/organizations?full_service=true", "/services", "/services?full=true", "/services?minimal=true",
        "/locations", "/service_at_locations", "/taxonomies", "/taxonomy_terms"})
    void everyListingIsAsTheContractSaysWithoutAKeyAndForPagesOfAnySite(String path) {
        asked().header("Origin", "https://elsewhere.example").get(path).then().statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("*")).body("contents", not(empty())).body("contents.id", everyItem(notNullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organizations", "/services", "/locations", "/service_at_locations", "/taxonomies", "/taxonomy_terms"})
    void whatAListingNamesCanBeReadOnItsOwn(String path) {
        var id = asked().get(path + "?per_page=1").then().extract().jsonPath().getString("contents[0].id");
        asked().get(path + "/" + id).then().statusCode(200).body("id", equalTo(id));
        asked().get(path + "/" + Ids.next()).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organizations", "/services", "/locations", "/taxonomy_terms"})
    void pagesAddUpToTheWhole(String path) {
        var first = asked().get(path + "?per_page=7").then().extract().jsonPath();
        int total = first.getInt("total_items");
        int pages = first.getInt("total_pages");
        assertThat(pages).isEqualTo((total + 6) / 7);
        var all = new ArrayList<String>();
        for (int page = 1; page <= pages; page++) {
            var answer = asked().get(path + "?per_page=7&page=" + page).then().extract().jsonPath();
            List<String> ids = answer.getList("contents.id");
            assertThat(answer.getInt("page_number")).isEqualTo(page);
            assertThat(answer.getInt("size")).isEqualTo(ids.size()).isEqualTo(page < pages ? 7 : total - 7 * (pages - 1));
            assertThat(answer.getBoolean("first_page")).isEqualTo(page == 1);
            assertThat(answer.getBoolean("last_page")).isEqualTo(page == pages);
            all.addAll(ids);
        }
        assertThat(all).hasSize(total).doesNotHaveDuplicates();
        asked().get(path + "?per_page=7&page=" + (pages + 1)).then().statusCode(200).body("contents", empty()).body("empty", equalTo(true))
                .body("total_items", equalTo(total)).body("last_page", equalTo(true));
    }

    @Test
    void aServiceComesWithAllThatBelongsToIt() {
        asked().get("/services/" + service).then().statusCode(200)
                .body("name", equalTo("Kraamzorg aan huis")).body("alternate_name", equalTo("Soins post-partum")).body("status", equalTo("active"))
                .body("eligibility_description", equalTo("Op afspraak")).body("minimum_age", equalTo(-0.75f)).body("maximum_age", equalTo(1.5f))
                .body("organization.id", equalTo(organization.toString())).body("organization.locations", nullValue())
                .body("languages.code", contains("nl", "fr"))
                .body("attributes.find { it.taxonomy_term.code == 'limited' }.value", equalTo("2026-02-01"))
                .body("service_at_locations", hasSize(1)).body("service_at_locations[0].location.id", equalTo(site.toString()))
                .body("service_at_locations[0].location.addresses[0].address_1", equalTo("Kaai 7"))
                .body("service_at_locations[0].location.addresses[0].city", equalTo("Anderlecht"))
                .body("service_at_locations[0].location.addresses[0].state_province", equalTo("Brussels Hoofdstedelijk Gewest"))
                .body("service_at_locations[0].location.schedules.byday", contains("MO,TU", "MO"))
                .body("service_at_locations[0].location.schedules[1].attending_type", equalTo("by appointment"));
    }

    @Test
    void anOrganizationComesWithItsNumberPlacesAndServicesAndWithoutNamesOfPersons() {
        var text = asked().get("/organizations/" + organization).then().statusCode(200)
                .body("organization_identifiers[0].identifier_scheme", equalTo("BE-BCE_KBO")).body("organization_identifiers[0].identifier", equalTo("0202239951"))
                .body("email", equalTo("onthaal@voorbeeld.example")).body("contacts.title", contains("Onthaal"))
                .body("services.id", contains(service.toString())).body("locations.id", contains(site.toString()))
                .body("attributes.taxonomy_term.code", hasItem("health")).extract().asString();
        assertThat(text).doesNotContain("Iemand");
    }

    @Test
    void answersInTheLanguageAskedFor() {
        asked().header("Accept-Language", "fr-BE").get("/services/" + service).then().header("Content-Language", "fr").body("name", equalTo("Soins post-partum"))
                .body("alternate_name", equalTo("Kraamzorg aan huis"));
    }

    @Test
    void withoutAPurposeItSaysWhatKindOfOrganizationItIsAndWhere() {
        run("update organization set purpose = null where id = '%s'", organization);
        asked().get("/organizations/" + organization).then().body("description", equalTo("Cultuur- of gemeenschapscentrum, Anderlecht"));
    }

    @Test
    void tellsWhatChangedSince() {
        assertThat(modifiedAfter("2026-03-01T09:59:59Z")).contains(service.toString());
        assertThat(modifiedAfter("2026-03-01T10:00:00Z")).doesNotContain(service.toString());
        assertThat(modifiedAfter("2026-03-02")).doesNotContain(service.toString());
        run("update organization set updated_at = '2026-03-05T00:00:00Z' where id = '%s'", organization);
        assertThat(modifiedAfter("2026-03-02")).contains(service.toString());
        given().basePath(BASE).get("/services?modified_after=yesterday").then().statusCode(400).body("issues[0].name", equalTo("modified_after"));
    }

    private List<String> modifiedAfter(String moment) {
        return asked().get("/services?minimal=true&per_page=500&modified_after=" + moment).then().statusCode(200).body("contents.name", everyItem(nullValue()))
                .body("contents.last_modified", everyItem(notNullValue())).extract().jsonPath().getList("contents.id");
    }

    @Test
    void findsWordsWhateverTheirAccents() {
        var tail = tail();
        asked().queryParam("search", "MAISON DU CANÀL").get("/organizations").then().body("contents.id", hasItem(organization.toString()));
        asked().queryParam("search", tail).get("/services").then().body("contents.id", contains(service.toString()));
        asked().queryParam("search", "100%").get("/services").then().statusCode(200).body("contents", empty());
    }

    @Test
    void filtersByTermTaxonomyAndOrganization() {
        var term = asked().get("/services/" + service).then().extract().jsonPath().getString("attributes.find { it.taxonomy_term.code == 'limited' }.taxonomy_term_id");
        asked().get("/services?organization_id=" + organization + "&taxonomy_term_id=" + term).then().body("contents.id", contains(service.toString()));
        run("update organization_service set accepts_referrals = 'no' where id = '%s'", service);
        asked().get("/services?organization_id=" + organization + "&taxonomy_term_id=" + term).then().body("contents", empty());
        var taxonomy = asked().get("/taxonomy_terms/" + term).then().extract().jsonPath().getString("taxonomy_detail.id");
        asked().get("/services?organization_id=" + organization + "&taxonomy_id=" + taxonomy).then().body("contents.id", contains(service.toString()));
        asked().get("/taxonomy_terms?taxonomy_id=" + taxonomy).then().body("contents.code", contains("yes", "limited", "no"));
    }

    @Test
    void oneObjectALine() {
        var answer = given().basePath(BASE).get("/services?format=ndjson&per_page=3").then().statusCode(200).contentType(startsWith("application/x-ndjson")).extract().asString();
        assertThat(answer.lines().toList()).hasSizeBetween(1, 3).allMatch(line -> line.startsWith("{\"id\":\"") && line.endsWith("}"));
        given().basePath(BASE).get("/services?format=xml").then().statusCode(400);
    }

    @Test
    void aDuplicateHasMovedAndIsListedNoMore() {
        var survivor = fixtures.organization("Blijft " + tail());
        run("update organization set merged_into_id = '%s' where id = '%s'", survivor, organization);
        given().basePath(BASE).redirects().follow(false).get("/organizations/" + organization).then().statusCode(301)
                .header("Location", org.hamcrest.Matchers.endsWith(BASE + "/organizations/" + survivor));
        asked().get("/services/" + service).then().statusCode(404);
        asked().get("/locations?organization_id=" + organization).then().body("contents", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ended", "notFound"})
    void whoCannotBeFoundIsNobodyToReferTo(String status) {
        run("update organization set status = '%s' where id = '%s'", status, organization);
        asked().get("/organizations/" + organization).then().statusCode(404);
        asked().get("/services?organization_id=" + organization).then().body("contents", empty());
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 2020-12-31, defunct", "2999-01-01, , inactive", "2020-01-01, , active"})
    void theStatusOfAServiceFollowsItsDays(String from, String until, String status) {
        run("update organization_service set valid_from = '%s', valid_until = %s where id = '%s'", from, until == null ? "null" : "'" + until + "'", service);
        asked().get("/services/" + service).then().body("status", equalTo(status));
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        var etag = asked().get("/services/" + service).then().extract().header("ETag");
        given().basePath(BASE).header("If-None-Match", etag).get("/services/" + service).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services?pageSize=3", "/services?per_page=0", "/services?per_page=501", "/services?page=0", "/services?organization_id=x", "/locations?postcode=0"})
    void refusesWhatTheContractDoesNotKnow(String path) {
        given().basePath(BASE).get(path).then().statusCode(400).contentType("application/problem+json").body("issues", hasSize(1));
    }

    @Test
    void onlyReads() {
        given().basePath(BASE).contentType("application/json").body(Map.of()).post("/services").then().statusCode(405);
    }

    @Test
    void theInnerAddressIsNobodysBusiness() {
        given().basePath("/rest/samenhang/v1/openReferral/v3").get("/services").then().statusCode(404);
    }

    private String tail() {
        return organization.toString().substring(24);
    }

    private static RequestSpecification asked() {
        return given().basePath(BASE).accept("application/json").filter(contract);
    }

    private void run(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement.formatted(values)).execute());
    }
}
