package brussels.samenhang.organization.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DuplicatesTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Comparing comparing;

    @Inject
    Sql sql;

    @Test
    void oneNameInTwoWaysOfWritingIsFound() {
        var one = fixtures.organization("Buurthuis De Zilveren Pauw vzw");
        fixtures.organization("Maison de quartier Zilveren Pauw asbl");

        pairsOf(one).body("items.reasons[0].reason", contains("similarName")).body("items[0].state", equalTo("open"));
    }

    @Test
    void aSlipOfThePenDoesNotMatter() {
        var one = fixtures.organization("Inloophuis Kwikstaartje");
        fixtures.organization("Inloophuis Kwikstartje");

        pairsOf(one).body("items", hasSize(1)).body("items[0].reasons[0].text.nl", equalTo("De namen lijken op elkaar: „inloophuis kwikstaartje” en „inloophuis kwikstartje”."));
    }

    @Test
    void aPlaceByTheNameOfAPartOfTheMunicipalityIsThatMunicipality() {
        var heusden = fixtures.organization("Rouwgroep Heusden");
        var whole = fixtures.organization("Rouwgroep van Heusden-Zolder");
        var kesselLo = fixtures.organization("Praatcafé Parkinson Kessel-Lo");
        fixtures.organization("Praatcafé Parkinson Leuven");

        pairsOf(heusden).body("items.find { it.other.id == '%s' || it.one.id == '%s' }.reasons.reason".formatted(whole, whole), hasItem("samePlaceName"));
        pairsOf(kesselLo).body("items.reasons[0].reason", hasItem("samePlaceName"));
    }

    @Test
    void oneNameInTwoMunicipalitiesIsNotOneOrganization() {
        var vorst = fixtures.organization("Rodekruisafdeling Vorst");
        fixtures.organization("Rodekruisafdeling Ukkel");

        pairsOf(vorst).body("items", empty());
    }

    @Test
    void aSharedMailboxIsEnoughASharedProviderIsNot() {
        var one = fixtures.organization("Werkgroep Zandkorrel");
        var other = fixtures.organization("Scoutsgroep Otterburcht");
        var third = fixtures.organization("Volkstuin Rode Biet");
        contact(one, "zandkorrel.1@gmail.com", null);
        contact(other, "zandkorrel.1@gmail.com", null);
        contact(third, "iemand.anders@gmail.com", null);

        pairsOf(one).body("items.reasons.reason", contains(java.util.List.of("sameMailbox")));
        pairsOf(third).body("items", empty());
    }

    @Test
    void aTelephoneAloneIsNotEnoughWithTheAddressItIs() {
        var one = fixtures.organization("Kring Duizendblad");
        var other = fixtures.organization("Groep Vingerhoedskruid");
        contact(one, null, "+32 2 555 71 71");
        contact(other, null, "02/555.71.71");
        pairsOf(one).body("items", empty());

        site(one, "Duizendbladstraat", "17");
        site(other, "Duizendbladstraat – Rue de l’Achillée", "17");

        pairsOf(one).body("items.reasons.reason", contains(java.util.List.of("samePhone", "sameAddress")));
    }

    @Test
    void whatManyShareTellsNothing() {
        UUID last = null;
        for (var number = 0; number < 10; number++) {
            last = fixtures.organization("Huurder " + UUID.randomUUID());
            site(last, "Verenigingenlaan", "1");
            contact(last, null, "02 555 99 00");
        }

        pairsOf(last).body("items", empty());
    }

    @Test
    void thatTheyAreNotTheSameIsRemembered() {
        var one = fixtures.organization("Zangkoor Lijsterbes Noord");
        fixtures.organization("Zangkoor Lijsterbes Noort");
        var id = pairsOf(one).extract().<String>path("items[0].id");
        var etag = Api.as(Tokens.administration()).get("/organizationDuplicates/" + id).getHeader("ETag");

        decide(id, etag, "different").statusCode(200).body("state", equalTo("different")).body("decidedBy", equalTo("Rita Voorbeeld"));
        run("update organization set website = 'https://lijsterbes.example' where id = '%s'".formatted(one));

        pairsOf(one).body("items", empty());
        Api.as(Tokens.administration()).get("/organizationDuplicates?state=different&organization=" + one).then().body("items.note", contains("twee koren"));
        decide(id, etag, "open").statusCode(412);
    }

    @Test
    void aRecordThatIsWrittenOtherwiseIsNoLongerAPair() {
        var one = fixtures.organization("Muziekkapel Goudvink");
        fixtures.organization("Muziekkapel Goutvink");
        pairsOf(one).body("items", hasSize(1));

        run("update organization set name = '{\"nl\": \"Duivenbond Reisduif\"}' where id = '%s'".formatted(one));

        pairsOf(one).body("items", empty());
    }

    @Test
    void mergingSettlesThePairAndUndoingOpensItAgain() {
        var one = fixtures.organization("Toneelkring Nachtvlinder");
        var other = fixtures.organization("Toneelkring Nachtvlindr");
        pairsOf(one).body("items", hasSize(1));
        var merge = Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("survivor", one, "merged", other)).post("/organizationMerges")
                .then().statusCode(201).extract().<String>path("id");

        pairsOf(one).body("items", empty());
        Api.as(Tokens.administration()).get("/organizationDuplicates?state=merged&organization=" + one).then().body("items", hasSize(1));
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of()).post("/organizationMerges/" + merge + "/undoings").then().statusCode(200);

        pairsOf(one).body("items", hasSize(1));
    }

    @Test
    void pairsAreFilteredByReasonAndName() {
        var one = fixtures.organization("Fanfare Waterspreeuw");
        fixtures.organization("Fanfare Waterspreuw");
        pairsOf(one);

        list("q=waterspreeuw&reason=similarName").body("items", hasSize(1));
        list("q=waterspreeuw&reason=sameNumber").body("items", empty());
        list("reason=sameNumber").body("items.reasons.reason.flatten()", not(empty())).body("items.reasons.reason.flatten()", hasItem("sameNumber"));
    }

    @Test
    void aSweepQueuesEveryRecord() {
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of()).post("/duplicateSweeps").then().statusCode(202).body("waiting", greaterThan(60));
        compareAll();
        Api.as(Tokens.administration()).get("/duplicateSweeps/current").then().body("waiting", equalTo(0));
    }

    private ValidatableResponse pairsOf(UUID organization) {
        compareAll();
        return list("organization=" + organization);
    }

    private static ValidatableResponse list(String query) {
        return Api.as(Tokens.administration()).get("/organizationDuplicates?" + query).then().statusCode(200);
    }

    private static ValidatableResponse decide(String id, String etag, String outcome) {
        return Api.as(Tokens.administration()).contentType(ContentType.JSON).header("If-Match", etag).body(Map.of("outcome", outcome, "note", "twee koren"))
                .post("/organizationDuplicates/" + id + "/decisions").then();
    }

    private void compareAll() {
        comparing.round();
    }

    private void contact(UUID organization, String email, String phone) {
        run("insert into organization_contact (organization_id, function, email, phone) values ('%s', '{\"nl\": \"Onthaal\"}', %s, %s)"
                .formatted(organization, literal(email), literal(phone)));
    }

    private void site(UUID organization, String street, String number) {
        run("insert into organization_site (organization_id, street, house_number, postal_code) values ('%s', %s, '%s', '1000')".formatted(organization, literal(street), number));
    }

    private static String literal(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).execute());
    }
}
