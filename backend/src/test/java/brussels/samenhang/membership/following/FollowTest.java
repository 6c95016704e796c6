package brussels.samenhang.membership.following;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowTest {

    @Inject
    Fixtures fixtures;

    private UUID organization;
    private UUID network;
    private String owner;

    @BeforeEach
    void anOrganizationAndANetwork() {
        organization = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk", "none");
        owner = fixtures.ownerOf(organization);
    }

    @Test
    void anOrganizationFollowsAndIsNoMember() {
        var id = follow(owner, Map.of("partnership", network, "organization", organization)).statusCode(201).body("organization.name.nl", equalTo("Buurthuis"))
                .body("mayEnd", equalTo(true)).extract().<String>path("id");
        follow(owner, Map.of("partnership", network, "organization", organization)).statusCode(201).body("id", equalTo(id));

        own(owner).body("items", hasSize(1));
        followers(fixtures.coordinatorOf(network)).body("organizations.organization.name.nl", contains("Buurthuis")).body("persons", equalTo(0));
        Api.publicly().get("/partnerships/" + network).then().body("members", emptyIterable());

        Api.as(owner).contentType(ContentType.JSON).post("/partnershipFollows/" + id + "/endings").then().statusCode(200).body("mayEnd", equalTo(false));
        own(owner).body("items", emptyIterable());
    }

    @Test
    void aPersonFollowsForHerselfAndIsOnlyANumberToOthers() {
        var person = Fixtures.token(fixtures.person("fr"));
        var id = follow(person, Map.of("partnership", network)).statusCode(201).body("organization", nullValue()).extract().<String>path("id");

        followers(fixtures.coordinatorOf(network)).body("organizations", emptyIterable()).body("persons", equalTo(1));
        Api.as(owner).contentType(ContentType.JSON).post("/partnershipFollows/" + id + "/endings").then().statusCode(403);
        own(owner).body("items", emptyIterable());
    }

    @Test
    void whoDoesNotRunItDoesNotSeeWhoFollows() {
        Api.as(owner).queryParam("partnership", network).get("/partnershipFollows/followers").then().statusCode(403);
        follow(fixtures.readerOf(organization), Map.of("partnership", network, "organization", organization)).statusCode(403);
    }

    private static ValidatableResponse own(String token) {
        return Api.as(token).get("/partnershipFollows").then().statusCode(200);
    }

    private ValidatableResponse followers(String token) {
        return Api.as(token).queryParam("partnership", network).get("/partnershipFollows/followers").then().statusCode(200);
    }

    private static ValidatableResponse follow(String token, Map<String, ?> body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post("/partnershipFollows").then();
    }
}
