package brussels.samenhang.membership.delegate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DelegateTest {

    @Inject
    Fixtures fixtures;

    private UUID organization;
    private UUID network;
    private UUID membership;
    private String owner;

    @BeforeEach
    void aMemberSinceTwoThousandTwentyFour() {
        organization = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        membership = fixtures.membership(organization, network, LocalDate.of(2024, 1, 1));
        owner = fixtures.ownerOf(organization);
    }

    @Test
    void anOrganizationNamesItsDelegateAndOnlyThoseWhoWorkTogetherReadTheName() {
        name(owner, "An", 1, "2024-02-01", null).statusCode(201).body("name", equalTo("An")).body("mandate", equalTo("commit")).body("hoursPerMonth", equalTo("4.5"))
                .body("permittedActions", contains("edit", "end"));

        list(fixtures.coordinatorOf(network)).body("items", hasSize(1));
        list(fixtures.ownerOf(fixtures.organization("Elders"))).body("items", emptyIterable());
        Api.publicly().queryParam("partnership", network).get("/delegates").then().statusCode(401);
    }

    @Test
    void thereIsOneFirstDelegateAtATimeAndASecondBesideIt() {
        name(owner, "An", 1, "2024-02-01", null).statusCode(201);

        name(owner, "Bo", 1, "2024-06-01", null).statusCode(409)
                .body("detail", equalTo("Er is al een afgevaardigde op deze plaats in deze periode. Laat die eerst stoppen, of kies een andere plaats."));
        name(owner, "Bo", 2, "2024-06-01", null).statusCode(201);
    }

    @Test
    void whoStopsStaysInTheHistoryAndAnotherFollows() {
        var id = name(owner, "An", 1, "2024-02-01", null).extract().<String>path("id");
        Api.as(owner).contentType(ContentType.JSON).body(Map.of("on", "2024-06-30", "reason", "otherJob")).post("/delegates/" + id + "/endings").then().statusCode(200)
                .body("validUntil", equalTo("2024-06-30")).body("endReason", equalTo("otherJob"));
        name(owner, "Bo", 1, "2024-07-01", null).statusCode(201);

        Api.as(owner).queryParam("membership", membership).queryParam("asOf", "2024-06-30").get("/delegates").then().body("items.name", contains("An"));
        Api.as(owner).queryParam("membership", membership).queryParam("history", true).get("/delegates").then().body("items.name", contains("Bo", "An"));
        Api.as(owner).contentType(ContentType.JSON).body(Map.of("on", "2024-06-30", "reason", "otherJob")).post("/delegates/" + id + "/endings").then().statusCode(409);
    }

    @Test
    void aDelegateDoesNotBeginBeforeTheMembership() {
        name(owner, "An", 1, "2023-12-31", null).statusCode(400).body("issues[0].name", equalTo("validFrom"));
        name(fixtures.readerOf(organization), "An", 1, "2024-02-01", null).statusCode(403);
    }

    @Test
    void turnoverAndContinuityAreWorkedOutFromTheDates() {
        name(owner, "An", 1, "2024-01-01", "2024-06-30").statusCode(201);
        name(owner, "Bo", 1, "2024-08-01", "2025-01-31").statusCode(201);
        name(owner, "Cem", 1, "2025-02-01", null).statusCode(201);

        // Two years up to 2025-12-31: 731 days of membership, 31 of them (July 2024) without a first delegate, two successions.
        Api.as(owner).queryParam("partnership", network).queryParam("asOf", "2025-12-31").get("/delegateContinuity").then().statusCode(200)
                .body("from", equalTo("2024-01-01")).body("members", equalTo(1)).body("represented", equalTo(1)).body("changes", equalTo(2))
                .body("items[0].memberDays", equalTo(731)).body("items[0].representedDays", equalTo(700)).body("items[0].changes", equalTo(2))
                .body("items[0].presentSince", equalTo("2025-02-01"));
        Api.as(fixtures.ownerOf(fixtures.organization("Elders"))).queryParam("partnership", network).get("/delegateContinuity").then().statusCode(403);
    }

    private ValidatableResponse list(String token) {
        return Api.as(token).queryParam("partnership", network).get("/delegates").then().statusCode(200);
    }

    private ValidatableResponse name(String token, String name, int position, String from, String until) {
        var body = new HashMap<String, Object>(Map.of("membership", membership, "name", name, "mandate", "commit", "position", position, "validFrom", from, "hoursPerMonth", "4.5"));
        if (until != null) {
            body.put("validUntil", until);
        }
        return Api.as(token).contentType(ContentType.JSON).body(body).post("/delegates").then();
    }
}
