package brussels.samenhang.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NetworkRegisterTest {

    private static final String MARK = "urn:problem-type:samenhang:";

    @Inject
    Fixtures fixtures;

    private UUID house;
    private String owner;
    private String coordinator;

    @BeforeEach
    void anOrganizationAndACoordinator() {
        house = fixtures.organization("Buurthuis");
        owner = fixtures.ownerOf(house);
        coordinator = fixtures.coordinatorOf(fixtures.partnership("Netwerk"));
    }

    @Test
    void nameAndAreaAreEnoughAndSayWhoSaidIt() {
        var id = add(owner, named(unique("Overleg")).with("level", "neighborhood").with("source", "Nieuwsbrief").with("sourceDate", "2026-01-05"))
                .statusCode(201).extract().<String>path("id");

        Api.publicly().get("/networks/" + id).then().statusCode(200).body("level", equalTo("neighborhood")).body("current", equalTo(true))
                .body("verifiedOn", nullValue()).body("attendances", equalTo(0)).body("permittedActions", nullValue())
                .body("statements", hasSize(1)).body("statements[0].fields", containsInAnyOrder("name", "level")).body("statements[0].on", equalTo("2026-01-05"))
                .body("statements[0].source", equalTo("Nieuwsbrief")).body("statements[0].origin", equalTo("organization"))
                .body("statements[0].organization.id", equalTo(house.toString()));
    }

    @Test
    void whatDoesNotHoldIsToldAtOnce() {
        add(owner, named("Onvolledig netwerk").with("activities", List.of("exchange", "other")).with("themes", List.of("housing", "noSuchTheme"))
                .with("contact", Map.of("person", "Iemand")).with("organizer", house).with("organizerName", "Iemand anders")
                .with("validFrom", "2026-02-01").with("validUntil", "2026-01-01")).statusCode(400)
                .body("issues.name", containsInAnyOrder("network.themes", "network.level", "network.activityOther", "network.contact.personAgreed",
                        "network.organizerName", "network.validUntil"));
    }

    @Test
    void threeActivitiesAreOneTooMany() {
        add(owner, named("Druk netwerk").with("level", "regional").with("activities", List.of("exchange", "briefing", "needs"))).statusCode(400)
                .body("issues.name", contains("network.activities"));
    }

    @Test
    void aNameThatIsAlmostKnownIsFoundWhateverItsSpelling() {
        var word = unique("");
        var known = add(coordinator, named("Overleg Huisvesting " + word).with("level", "municipality")).statusCode(201).extract().<String>path("id");

        add(owner, named("overleg huisvestng " + word).with("level", "municipality")).statusCode(409).body("type", equalTo(MARK + "potentialDuplicates"))
                .body("candidates.id", hasItem(known));

        Api.publicly().queryParam("q", "huisvesting " + word).get("/networks").then().statusCode(200).body("items.id", contains(known));
    }

    @Test
    void sameNameOtherWorkingIsKeptApart() {
        var name = unique("Projecten 107");
        var one = add(coordinator, named(name).with("level", "regional")).extract().<String>path("id");
        var body = Map.of("network", named(name).with("level", "regional").values(), "differentFrom", List.of(one));
        var other = post(coordinator, "/networks", body).statusCode(201).body("differentFrom.network.id", contains(one)).extract().<String>path("id");

        Api.publicly().get("/networks/" + one).then().body("differentFrom.network.id", contains(other));
        Api.as(coordinator).get("/networks/" + one + "/similarNetworks").then().statusCode(200).body("items.id", not(hasItem(other)));
        Api.as(coordinator).get("/networkDuplicates").then().statusCode(200).body("items.one.id", not(hasItem(one)));
    }

    @Test
    void mergedEntriesGoOnAsOneWithTheirNamesAndAttendances() {
        var name = unique("Overleg");
        var gone = add(coordinator, named(name + " thuislozen").with("level", "municipality").with("fundingBody", "GGC")).extract().<String>path("id");
        var stays = add(coordinator, named(name + " dakloosheid Zuid").with("level", "regional")).statusCode(201).extract().<String>path("id");
        var other = fixtures.organization("Andere");
        attend(owner, house, gone, "2020-01-01");
        attend(owner, house, stays, "2024-01-01");
        attend(fixtures.ownerOf(other), other, gone, null);

        post(Tokens.administration(), "/networks/" + gone + "/merges", Map.of("into", stays, "reason", "Zelfde netwerk")).statusCode(200)
                .body("id", equalTo(stays)).body("aliases", contains(name + " thuislozen")).body("level", equalTo("regional")).body("fundingBody", equalTo("GGC"))
                .body("attendances", equalTo(2));

        Api.publicly().redirects().follow(false).get("/networks/" + gone).then().statusCode(301).header("Location", equalTo("http://localhost:8000/rest/samenhang/v1/networks/" + stays));
        Api.as(owner).queryParam("organization", house).get("/networkAttendances").then().body("items", hasSize(1)).body("items[0].validFrom", equalTo("2020-01-01"));
        Api.publicly().queryParam("q", name).get("/networks").then().body("items.id", contains(stays));
        post(coordinator, "/networks/" + gone + "/verifications", Map.of("verified", true)).statusCode(409).body("type", equalTo(MARK + "stateConflict"));
    }

    @Test
    void anEditSaysWhichFieldsItIsTheSourceOf() {
        var id = add(owner, named(unique("Overleg")).with("level", "regional")).extract().<String>path("id");
        var etag = Api.as(coordinator).get("/networks/" + id).header("ETag");

        Api.as(coordinator).header("If-Match", etag).contentType("application/merge-patch+json")
                .body(Map.of("attendance", "mandatory", "meetingInterval", "monthly", "source", "Vergadering")).patch("/networks/" + id).then().statusCode(200)
                .body("attendance", equalTo("mandatory")).body("statements[0].fields", containsInAnyOrder("attendance", "meetingInterval"))
                .body("statements[0].origin", equalTo("coordinator")).body("statements", hasSize(2)).body("permittedActions", hasItems("edit", "verify", "archive", "keepApart"));
    }

    @Test
    void aCoordinatorVerifiesAndArchivesAndTheListTellsThemApart() {
        var name = unique("Overleg");
        var id = add(owner, named(name).with("level", "regional")).extract().<String>path("id");

        post(coordinator, "/networks/" + id + "/verifications", Map.of("verified", true)).statusCode(200).body("verifiedOn", notNullValue());
        Api.publicly().queryParam("q", name).queryParam("verified", false).get("/networks").then().body("items", emptyIterable());
        post(coordinator, "/networks/" + id + "/archivings", Map.of("reason", "Wijkcontract afgelopen")).statusCode(200).body("current", equalTo(false));

        Api.publicly().queryParam("q", name).get("/networks").then().body("items", emptyIterable());
        Api.publicly().queryParam("q", name).queryParam("state", "archived").get("/networks").then().body("items.id", contains(id));
        post(coordinator, "/networks/" + id + "/restorations", null).statusCode(200).body("archivedOn", nullValue()).body("current", equalTo(true));
    }

    @Test
    void aNetworkPastItsLastDayIsNoLongerCurrent() {
        var name = unique("Wijkcontract");
        add(owner, named(name).with("level", "neighborhood").with("temporary", true).with("validUntil", "2020-12-31")).statusCode(201).body("current", equalTo(false));

        Api.publicly().queryParam("q", name).get("/networks").then().body("items", emptyIterable());
    }

    @Test
    void aMunicipalityAlsoShowsWhatWorksInItsNeighborhoods() {
        var name = unique("Buurtoverleg");
        var marollen = Api.publicly().queryParam("type", "neighborhood").queryParam("q", "Marollen").get("/territories").then().extract().<String>path("items[0].id");
        var id = add(owner, named(name).with("territories", List.of(marollen)).with("themes", List.of("housing"))).statusCode(201).extract().<String>path("id");

        Api.publicly().queryParam("municipality", 21004).queryParam("q", name).get("/networks").then().body("items.id", contains(id))
                .body("items[0].territories.name.nl", contains("Marollen"));
        Api.publicly().queryParam("theme", "housing").get("/networkOverview").then().statusCode(200)
                .body("items.find { it.municipality?.name?.nl == 'Brussel' }.networks.id", hasItem(id))
                .body("items.find { it.municipality?.name?.nl == 'Brussel' }.networks.themes", everyItem(hasItem("housing")));
    }

    @Test
    void somebodyElseSuggestsAndGetsAnAnswer() {
        var id = add(owner, named(unique("Overleg")).with("level", "regional")).extract().<String>path("id");
        var suggestion = post(owner, "/networkSuggestions", Map.of("network", id, "message", "Komt nu om de zes weken samen")).statusCode(201)
                .body("own", equalTo(true)).body("permittedActions", emptyIterable()).extract().<String>path("id");

        Api.as(Tokens.administration()).get("/me/tasks").then().body("items.findAll { it.type == 'networkSuggestionToAnswer' }.subject.id", hasItem(id));
        post(coordinator, "/networkSuggestions/" + suggestion + "/decisions", Map.of("outcome", "declined")).statusCode(400).body("issues[0].name", equalTo("answer"));
        post(coordinator, "/networkSuggestions/" + suggestion + "/decisions", Map.of("outcome", "applied")).statusCode(200).body("status", equalTo("applied"));
        post(coordinator, "/networkSuggestions/" + suggestion + "/decisions", Map.of("outcome", "applied")).statusCode(409);
        Api.as(owner).queryParam("network", id).get("/networkSuggestions").then().body("items.status", contains("applied"));
    }

    private record Body(Map<String, Object> values) {

        Body with(String name, Object value) {
            values.put(name, value);
            return this;
        }
    }

    private static Body named(String name) {
        return new Body(new HashMap<>(Map.of("name", Map.of("nl", name))));
    }

    private static String unique(String name) {
        return (name + " " + UUID.randomUUID().toString().replace("-", "")).strip();
    }

    private static ValidatableResponse add(String token, Body network) {
        return post(token, "/networks", Map.of("network", network.values()));
    }

    private static void attend(String token, UUID organization, String network, String since) {
        var body = new HashMap<String, Object>(Map.of("organization", organization, "network", network));
        body.put("since", since);
        body.values().removeIf(value -> value == null);
        post(token, "/networkAttendances", body).statusCode(201);
    }

    private static ValidatableResponse post(String token, String path, Object body) {
        var request = Api.as(token).contentType(ContentType.JSON);
        return (body == null ? Api.as(token) : request.body(body)).post(path).then();
    }
}
