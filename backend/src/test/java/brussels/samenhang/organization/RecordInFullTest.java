package brussels.samenhang.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a record holds beyond name and address (1 §2.8, 2b-R4–R7, 3 §2.9). */
@QuarkusTest
class RecordInFullTest {

    private static final String SYNTHESE = "/organizations/00000000-0000-7000-9002-000000000011";
    private static final String WOLKENHUIS = "/organizations/00000000-0000-7000-9002-000000000015";
    private static final String KUREGEM_HOUSE = "/organizations/00000000-0000-7000-9002-000000000012";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void everybodyReadsTheWholeRecord() {
        Api.publicly().get(SYNTHESE).then().statusCode(200)
                .body("aliases.find { it.kind == 'former' }.name", equalTo("Wijkhuis Synthese")).body("aliases.find { it.kind == 'former' }.until", equalTo("2011-12-31"))
                .body("themes", hasItem("socialContact")).body("size.members", equalTo(140)).body("size.paidStaffBand", equalTo("from1To9"))
                .body("fundedForNetworkTime", equalTo("partly")).body("mandateHolders", equalTo(false)).body("sphere", equalTo("civilSociety"))
                .body("identifiers.find { it.scheme == 'establishmentUnit' }.number.length()", equalTo(10))
                .body("sites[0].neighborhood.name.nl", equalTo("Marollen")).body("sites[0].openingHours[0].day", equalTo("monday"))
                .body("sites[0].accessFeatures", hasItem("stepFreeEntrance")).body("territoriesServed.name.nl", contains("Marollen"));
    }

    @Test
    void anOrganizationKnowsWhatItCameFromAndWentOnAs() {
        Api.publicly().get("/organizations/00000000-0000-7000-9002-000000000023").then()
                .body("predecessors.organization.name.nl", contains("Jeugdcentrum De Oude Remise")).body("predecessors[0].happenedOn", equalTo("2025-01-01"));
        Api.publicly().get("/organizations/00000000-0000-7000-9002-000000000069").then().body("successors.organization.name.nl", contains("Jeugdwerk De Groene Trommel"));
    }

    @Test
    void whoActsForItFillsInEverything() {
        var mine = Owned.by(sql, "alles", OrganizationRole.owner);
        mine.patch(mine.path(), Map.ofEntries(
                Map.entry("aliases", List.of(Map.of("name", "PH", "kind", "abbreviation"), Map.of("name", "Oud Huis", "kind", "former", "until", "2020-12-31"))),
                Map.entry("legalForm", "other"), Map.entry("legalFormOther", "Broederschap"), Map.entry("control", "publiclyFounded"), Map.entry("mandateHolders", true),
                Map.entry("themes", List.of("housing", "other")), Map.entry("themesOther", "Stadslandbouw"), Map.entry("careLines", List.of("firstLine")),
                Map.entry("authorities", List.of("commonCommunityCommission")), Map.entry("sphere", "community"),
                Map.entry("targetAges", Map.of("fromMonths", -9, "untilMonths", 36)), Map.entry("size", Map.of("paidStaffBand", "none", "volunteers", 12)),
                Map.entry("fundedForNetworkTime", "no"), Map.entry("identifiers", List.of(Map.of("scheme", "establishmentUnit", "number", "2.000.000.339"), Map.of("scheme", "other", "number", "A-1"))),
                Map.entry("predecessors", List.of(Map.of("organization", SYNTHESE.substring(15), "kind", "split", "happenedOn", "2019-05-01"))),
                Map.entry("sites", List.of(Map.of("floor", "2", "street", "Voorbeeldstraat", "municipality", 21004, "access", Map.of("nl", "Bel aan"),
                        "accessFeatures", List.of("lift"), "publicTransport", Map.of("nl", "Tram"), "phone", "+32 2 555 00 00",
                        "coordinates", Map.of("latitude", "50.8467", "longitude", "4.3525"),
                        "openingHours", List.of(Map.of("day", "tuesday", "from", "13:00", "until", "17:00", "byAppointment", true), Map.of("day", "tuesday", "from", "09:00", "until", "12:00")),
                        "openingNote", Map.of("nl", "In juli gesloten"))))))
                .statusCode(200)
                .body("aliases[0].kind", equalTo("abbreviation")).body("legalFormOther", equalTo("Broederschap")).body("themesOther", equalTo("Stadslandbouw"))
                .body("targetAges.fromMonths", equalTo(-9)).body("size.volunteers", equalTo(12)).body("size", not(hasKey("members")))
                .body("identifiers.number", contains("2000000339", "A-1")).body("predecessors[0].organization.name.nl", equalTo("Buurthuis De Synthese"))
                .body("sites[0].openingHours.from", contains("09:00", "13:00")).body("sites[0].openingHours[1].byAppointment", equalTo(true))
                .body("sites[0].coordinates.latitude", equalTo("50.846700")).body("sites[0].floor", equalTo("2"));
        mine.patch(mine.path(), nulls("size", "targetAges", "mandateHolders", "legalForm")).statusCode(200)
                .body("$", not(hasKey("size"))).body("$", not(hasKey("targetAges"))).body("$", not(hasKey("mandateHolders"))).body("sites[0].floor", equalTo("2"));
    }

    @Test
    void everyFaultIsToldWhereItStands() {
        var mine = Owned.by(sql, "fouten", OrganizationRole.owner);
        mine.patchUncontracted(mine.path(), Map.of("themes", List.of("magic"), "size", Map.of("budgetBand", "lots"), "targetAges", Map.of("fromMonths", 36, "untilMonths", 12),
                "identifiers", List.of(Map.of("scheme", "establishmentUnit", "number", "2000000338")), "aliases", List.of(Map.of("name", "x", "from", "2020-01-01", "until", "2019-01-01")),
                "successors", List.of(Map.of("organization", mine.id(), "kind", "merged")),
                "sites", List.of(Map.of("id", mine.id(), "accessFeatures", List.of("helipad"), "openingHours", List.of(Map.of("day", "monday", "from", "12:00", "until", "09:00"))))))
                .statusCode(400).body("issues.name.sort()", equalTo(List.of("aliases[0].until", "identifiers[0].number", "sites[0].accessFeatures", "sites[0].id",
                        "sites[0].openingHours[0].until", "size.budgetBand", "successors[0].organization", "targetAges.untilMonths", "themes")));
        mine.patchUncontracted(mine.path(), Map.of("sites", List.of(Map.of("openingHours", List.of(Map.of("day", "monday", "from", "9 uur", "until", "25:00"))))))
                .statusCode(400).body("issues.name.sort()", equalTo(List.of("sites[0].openingHours[0].from", "sites[0].openingHours[0].until")));
    }

    @Test
    void aPlaceStaysTheSamePlaceWhileOthersComeAndGo() {
        var mine = Owned.by(sql, "plaatsen", OrganizationRole.owner);
        mine.patch(mine.path(), Map.of("sites", List.of(Map.of("street", "Eerste"), Map.of("street", "Tweede")))).statusCode(200);
        var second = Api.publicly().get(mine.path()).then().extract().<String>path("sites[1].id");
        mine.patch(mine.path(), Map.of("sites", List.of(Map.of("id", second, "street", "Tweede bis"), Map.of("street", "Derde")))).statusCode(200)
                .body("sites.street", contains("Tweede bis", "Derde")).body("sites[0].id", equalTo(second));
    }

    @Test
    void theNameOfAPersonIsPublicOnlyWhenThatPersonAgreed() {
        Api.publicly().get(WOLKENHUIS).then().body("contacts.personName", hasItem("Ann Proefpersoon"));
        for (var token : List.of(Tokens.partnerInMarollen(), Tokens.evaluator(), Tokens.machine("register.read"))) {
            Api.as(token).get(KUREGEM_HOUSE).then().body("contacts.personName", everyItem(nullValue())).body("contacts.personAgreed", everyItem(nullValue()));
        }
        Api.publicly().get(KUREGEM_HOUSE).then().body("contacts.personName", everyItem(nullValue()));
        Api.as(Tokens.partnerInKuregem()).get(KUREGEM_HOUSE).then().body("contacts.personName", hasItem("Bilal Proefpersoon"));
        Api.as(Tokens.administration()).get(KUREGEM_HOUSE).then().body("contacts.personName", hasItem("Bilal Proefpersoon"));
    }

    @Test
    void theJournalKeepsNoNameOfAContact() {
        var mine = Owned.by(sql, "dagboek", OrganizationRole.owner);
        mine.patch(mine.path(), Map.of("contacts", List.of(Map.of("function", Map.of("nl", "Onthaal"), "personName", "Zuster Proef", "personAgreed", true)))).statusCode(200)
                .body("contacts[0].personName", equalTo("Zuster Proef"));
        mine.patch(mine.path(), Map.of("contacts", List.of())).statusCode(200);
        assertThat(sql.query("select concat(before, after) as words from journal_entry where organization_id = :id").with("id", mine.id()).list(row -> row.text("words")))
                .hasSize(2).noneMatch(words -> words.contains("Zuster"));
    }

    @Test
    void aChangedContactIsConfirmedByWhoActsForItAndNotByAnother() {
        var mine = Owned.by(sql, "contact", OrganizationRole.owner);
        var today = LocalDate.now(clock).toString();
        var contact = mine.patch(mine.path(), Map.of("contacts", List.of(Map.of("function", Map.of("nl", "Onthaal"))))).statusCode(200)
                .body("contacts[0].confirmedOn", equalTo(today)).extract().<String>path("contacts[0].id");
        Api.as(Tokens.administration()).header("If-Match", "*").contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("contacts", List.of(Map.of("id", contact, "function", Map.of("nl", "Balie"))))).patch(mine.path()).then().statusCode(200)
                .body("contacts[0].id", equalTo(contact)).body("contacts[0]", not(hasKey("confirmedOn")));
        mine.asOwner().contentType(ContentType.JSON).body(Map.of()).post(mine.path() + "/confirmations").then().statusCode(200).body("contacts[0].confirmedOn", equalTo(today));
    }

    @Test
    void theRecordIsReadAsItWasOnADay() {
        var mine = Owned.by(sql, "vroeger", OrganizationRole.owner);
        mine.patch(mine.path(), Map.of("name", Map.of("nl", "Nieuwe naam"), "sites", List.of(Map.of("street", "Nieuwstraat", "municipality", 21004)))).statusCode(200);
        var yesterday = LocalDate.now(clock).minusDays(1);
        Api.publicly().get(mine.path() + "?asOf=" + yesterday).then().statusCode(200).body("name.nl", equalTo(mine.name())).body("sites.size()", equalTo(0));
        Api.publicly().get(mine.path() + "?asOf=" + LocalDate.now(clock)).then().body("name.nl", equalTo("Nieuwe naam")).body("sites[0].municipality.name.nl", equalTo("Brussel"));
    }

    private static Map<String, Object> nulls(String... names) {
        var patch = new HashMap<String, Object>();
        Arrays.stream(names).forEach(name -> patch.put(name, null));
        return patch;
    }
}
