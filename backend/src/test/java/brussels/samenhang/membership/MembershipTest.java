package brussels.samenhang.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipTest {

    @Inject
    Fixtures fixtures;

    private UUID organization;
    private UUID network;
    private UUID membership;

    @BeforeEach
    void aMembershipSinceTheFirstOfFebruary() {
        organization = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        membership = fixtures.membership(organization, network, LocalDate.of(2025, 2, 1));
    }

    @Test
    void anOrganizationLeavesWithAReasonAndTheHistoryStays() {
        end(fixtures.ownerOf(organization), membership, Map.of("on", "2026-06-30", "reason", "focusChanged", "note", "Het ging alleen nog over wonen.")).statusCode(200)
                .body("validUntil", equalTo("2026-06-30")).body("endReason", equalTo("focusChanged")).body("permittedActions", emptyIterable());

        list().body("items", emptyIterable());
        Api.publicly().queryParam("partnership", network).queryParam("history", true).get("/memberships").then().body("items", hasSize(1))
                .body("items[0].validFrom", equalTo("2025-02-01")).body("items[0].validUntil", equalTo("2026-06-30"));
        Api.publicly().queryParam("partnership", network).queryParam("asOf", "2026-06-30").get("/memberships").then().body("items", hasSize(1));
    }

    @Test
    void theReasonOfLeavingIsForThosePresentAndNotForThePublic() {
        end(fixtures.ownerOf(organization), membership, Map.of("on", "2026-06-30", "reason", "disagreement", "note", "Tussen ons.")).statusCode(200);

        read(Api.publicly().get("/memberships/" + membership).then()).body("endReason", nullValue()).body("endNote", nullValue());
        read(Api.as(Tokens.machine("register.read")).get("/memberships/" + membership).then()).body("endReason", nullValue());
        read(Api.as(fixtures.ownerOf(fixtures.organization("Elders"))).get("/memberships/" + membership).then()).body("endNote", nullValue());
        var present = fixtures.organization("Ander lid");
        fixtures.membership(present, network, LocalDate.of(2025, 1, 1));
        read(Api.as(fixtures.readerOf(present)).get("/memberships/" + membership).then()).body("endReason", equalTo("disagreement")).body("endNote", equalTo("Tussen ons."));
        read(Api.as(fixtures.coordinatorOf(network)).get("/memberships/" + membership).then()).body("endNote", equalTo("Tussen ons."));
        read(Api.as(Tokens.administration()).get("/memberships/" + membership).then()).body("endNote", equalTo("Tussen ons."));
    }

    @Test
    void whatHasEndedDoesNotEndAgain() {
        var coordinator = fixtures.coordinatorOf(network);
        end(coordinator, membership, Map.of("on", "2026-06-30", "reason", "projectEnded")).statusCode(200);

        end(coordinator, membership, Map.of("on", "2026-07-31", "reason", "projectEnded")).statusCode(409)
                .body("type", equalTo("urn:problem-type:samenhang:stateConflict")).body("detail", equalTo("Dit lidmaatschap is al beëindigd op 2026-06-30."));
    }

    @Test
    void aMembershipDoesNotEndBeforeItBegan() {
        end(fixtures.ownerOf(organization), membership, Map.of("on", "2025-01-31", "reason", "lackOfTime")).statusCode(400)
                .body("issues[0].name", equalTo("on")).body("issues[0].type", equalTo("urn:problem-type:belgif-ext:input-validation:invalidPeriod"));
    }

    @Test
    void anEndingSaysWhatIsMissingAndWhatIsWrongAtOnce() {
        end(fixtures.ownerOf(organization), membership, Map.of("on", "0000-01-01", "note", "n".repeat(10_000))).statusCode(400)
                .body("issues.name", containsInAnyOrder("on", "reason", "note"));
        end(fixtures.ownerOf(organization), membership, Map.of("on", "2026-06-30", "reason", "bored")).statusCode(400).body("issues.name", contains("reason"));
    }

    @Test
    void strangersReadersAndTheCoordinatorOfAnotherPartnershipDoNotEndIt() {
        var ending = Map.<String, Object>of("on", "2026-06-30", "reason", "lackOfTime");

        end(fixtures.ownerOf(fixtures.organization("Elders")), membership, ending).statusCode(403);
        end(fixtures.readerOf(organization), membership, ending).statusCode(403);
        end(fixtures.coordinatorOf(fixtures.partnership("Ander netwerk")), membership, ending).statusCode(403);
        Api.publicly().contentType(ContentType.JSON).body(ending).post("/memberships/" + membership + "/endings").then().statusCode(401);
    }

    @Test
    void theCoordinatorRecordsKindMoneyAndCoreActor() {
        var coordinator = fixtures.coordinatorOf(network);

        patch(coordinator, Map.of("coreActor", "caw", "funded", false, "kind", "unfundedParticipant")).statusCode(200)
                .body("coreActor", equalTo("caw")).body("funded", equalTo(false)).body("kind", equalTo("unfundedParticipant")).body("status", equalTo("voluntary"));
    }

    @Test
    void whatIsNotKnownAnyMoreIsRemovedAndNotSetToFalse() {
        patch(fixtures.coordinatorOf(network), Map.of("funded", true)).statusCode(200);
        var unknown = new HashMap<String, Object>();
        unknown.put("funded", null);

        patch(fixtures.coordinatorOf(network), unknown).statusCode(200).body("funded", nullValue());
    }

    @Test
    void aMemberDoesNotRecordItsOwnFunding() {
        patch(fixtures.ownerOf(organization), Map.of("funded", true)).statusCode(403);
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var coordinator = fixtures.coordinatorOf(network);
        var etag = etag();
        patch(coordinator, Map.of("funded", true)).statusCode(200);

        Api.as(coordinator).header("If-Match", etag).contentType("application/merge-patch+json").body(Map.of("funded", false))
                .patch("/memberships/" + membership).then().statusCode(412);
        Api.as(coordinator).contentType("application/merge-patch+json").body(Map.of("funded", false)).patch("/memberships/" + membership).then().statusCode(428);
    }

    @Test
    void aToolFindsWhatChangedSinceItsLastVisitEndedOnesIncluded() {
        var lastVisit = Instant.now();
        end(fixtures.ownerOf(organization), membership, Map.of("on", "2026-06-30", "reason", "moved")).statusCode(200);
        var untouched = fixtures.membership(fixtures.organization("Ander"), fixtures.partnership("Ander netwerk"), LocalDate.of(2020, 1, 1));

        Api.as(Tokens.machine("register.read")).queryParam("updatedAfter", lastVisit.toString()).queryParam("history", true).queryParam("partnership", network)
                .get("/memberships").then().statusCode(200).body("items.id", contains(membership.toString())).body("items.id", not(contains(untouched.toString())));
    }

    @Test
    void oneDayAndTheWholeHistoryAreNotAskedForTogether() {
        Api.publicly().queryParam("asOf", "2026-01-01").queryParam("history", true).get("/memberships").then().statusCode(400).body("issues[0].name", equalTo("asOf"));
    }

    @Test
    void whoActsForAnOrganizationIsToldWhatMayBeDone() {
        read(Api.as(fixtures.editorOf(organization)).get("/memberships/" + membership).then()).body("permittedActions", contains("describe", "end"));
        read(Api.as(fixtures.coordinatorOf(network)).get("/memberships/" + membership).then()).body("permittedActions", contains("edit", "describe", "end"));
        read(Api.publicly().get("/memberships/" + membership).then()).body("permittedActions", nullValue());
    }

    private ValidatableResponse list() {
        return Api.publicly().queryParam("partnership", network).get("/memberships").then().statusCode(200);
    }

    private String etag() {
        return Api.publicly().get("/memberships/" + membership).then().statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse patch(String token, Map<String, Object> change) {
        return Api.as(token).header("If-Match", etag()).contentType("application/merge-patch+json").body(change).patch("/memberships/" + membership).then();
    }

    private static ValidatableResponse read(ValidatableResponse response) {
        return response.statusCode(200);
    }

    private static ValidatableResponse end(String token, UUID membership, Map<String, Object> ending) {
        return Api.as(token).contentType(ContentType.JSON).body(ending).post("/memberships/" + membership + "/endings").then();
    }
}
