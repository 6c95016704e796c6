package brussels.samenhang.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When and where services are open (3-R20). */
@QuarkusTest
class CoverageTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID organization;

    /** Each test looks at a language nobody else offers in. */
    private String language;

    @BeforeEach
    void aPlaceOfOurOwn() {
        organization = fixtures.organization("Open huis");
        language = "test" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aServiceIsCountedInEachPartOfTheDayInWhichItIsOpenAndOnceInTheWholeDay() {
        service("Papieren", "[{\"day\": \"monday\", \"from\": \"09:00\", \"until\": \"12:30\"}, {\"day\": \"monday\", \"from\": \"13:30\", \"until\": \"16:00\"}]", 21004);

        coverage().body("services", equalTo(1)).body("withoutHours", equalTo(0))
                .body("total.findAll { it.day == 'monday' }.part", contains("any", "morning", "midday", "afternoon")).body("total.open", everyItem(equalTo(1)))
                .body("total.findAll { it.day == 'tuesday' }", emptyIterable()).body("places.nisCode", contains(21004));
    }

    @Test
    void theNightOfSundayGoesOnIntoMonday() {
        service("Nacht", "[{\"day\": \"monday\", \"from\": \"01:00\", \"until\": \"03:00\"}]", 21004);

        coverage().body("total.findAll { it.part == 'night' }.day", contains("sunday")).body("total.findAll { it.part == 'any' }.day", contains("monday"));
    }

    @Test
    void theHoursOfTheSiteCountWhereAServiceHasNoneOfItsOwn() {
        var service = service("Bij het huis", "[]", 21004);
        run("update organization_site set opening_hours = '[{\"day\": \"friday\", \"from\": \"18:00\", \"until\": \"20:00\"}]' where organization_id = '" + organization + "'");
        coverage().body("total.part", contains("any", "evening")).body("total.day", everyItem(equalTo("friday")));

        run("update organization_service set opening_hours = '[{\"day\": \"monday\", \"from\": \"09:00\", \"until\": \"10:00\"}]' where id = '" + service + "'");
        coverage().body("total.day", everyItem(equalTo("monday")));
    }

    @Test
    void whoDoesNotSayWhenIsToldApartAndIsNoGap() {
        service("Altijd wel eens", "[]", 21004);

        coverage().body("services", equalTo(0)).body("withoutHours", equalTo(1)).body("total", emptyIterable()).body("places", emptyIterable());
    }

    @Test
    void hoursByAppointmentAreLeftOutWhenAskedFor() {
        service("Op afspraak", "[{\"day\": \"monday\", \"from\": \"09:00\", \"until\": \"10:00\", \"byAppointment\": true}, {\"day\": \"tuesday\", \"from\": \"09:00\", \"until\": \"10:00\"}]", 21004);

        coverage().body("total.findAll { it.part == 'any' }.day", contains("monday", "tuesday"));
        Api.publicly().queryParam("language", language).queryParam("appointment", false).get("/openingCoverage").then().statusCode(200)
                .body("total.findAll { it.part == 'any' }.day", contains("tuesday"));
        Api.publicly().queryParam("language", language).queryParam("appointment", false).queryParam("day", "monday").get("/openingCoverage/services").then().body("items", emptyIterable());
    }

    @Test
    void behindACountStandTheServicesWithTheirTimes() {
        service("Vroeg", "[{\"day\": \"monday\", \"from\": \"09:00\", \"until\": \"12:00\"}, {\"day\": \"monday\", \"from\": \"19:00\", \"until\": \"20:00\"}]", 21004);
        service("Laat", "[{\"day\": \"monday\", \"from\": \"20:00\", \"until\": \"22:00\"}]", 21001);

        Api.publicly().queryParam("language", language).queryParam("day", "monday").queryParam("part", "evening").get("/openingCoverage/services").then().statusCode(200)
                .body("items.name.nl", contains("Laat", "Vroeg")).body("items[1].hours.from", contains("19:00"));
        Api.publicly().queryParam("language", language).queryParam("municipality", 21001).queryParam("day", "monday").get("/openingCoverage/services").then()
                .body("items.name.nl", contains("Laat"));
    }

    private ValidatableResponse coverage() {
        return Api.publicly().queryParam("language", language).get("/openingCoverage").then().statusCode(200);
    }

    private UUID service(String name, String hours, int municipality) {
        var service = Ids.next();
        var site = Ids.next();
        run("insert into organization_site (id, organization_id, municipality_id) select '%s', '%s', id from territory where nis_code = %d".formatted(site, organization, municipality));
        run("insert into organization_service (id, organization_id, name, languages, opening_hours) values ('%s', '%s', jsonb_build_object('nl', '%s'), array ['%s'], '%s')"
                .formatted(service, organization, name, language, hours));
        run("insert into organization_service_site (service_id, site_id) values ('%s', '%s')".formatted(service, site));
        return service;
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).execute());
    }
}
