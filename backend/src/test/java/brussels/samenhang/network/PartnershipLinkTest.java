package brussels.samenhang.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
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
class PartnershipLinkTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID one;
    private UUID other;
    private String asks;
    private String asked;

    @BeforeEach
    void twoPartnerships() {
        one = fixtures.partnership("Coördinatie");
        other = fixtures.partnership("Wijknetwerk");
        asks = fixtures.coordinatorOf(one);
        asked = fixtures.coordinatorOf(other);
    }

    @Test
    void aLinkIsPublicOnlyOnceBothSidesSaySo() {
        var id = propose().statusCode(201).body("status", equalTo("proposed")).body("permittedActions", contains("withdraw")).extract().<String>path("id");

        Api.publicly().queryParam("partnership", one).get("/partnershipLinks").then().statusCode(200).body("items", emptyIterable());
        Api.as(asked).get("/me/tasks").then().body("items.findAll { it.type == 'partnershipLinkToAnswer' }.subject.id", contains(id));
        post(asked, "/partnershipLinks/" + id + "/decisions", Map.of("outcome", "accepted", "state", Map.of("type", "jointProject", "note", "Wij zien een project")))
                .statusCode(200).body("status", equalTo("accepted"));

        Api.publicly().queryParam("partnership", other).get("/partnershipLinks").then().body("items", hasSize(1)).body("items[0].views.type", contains("jointProject", "information"))
                .body("items[0].views.partnership.id", contains(other.toString(), one.toString())).body("items[0].views.note", contains(nullValue(), nullValue()))
                .body("items[0].message", nullValue()).body("items[0].validFrom", notNullValue()).body("items[0].oneSided", equalTo(false));
    }

    @Test
    void decliningNeedsAReasonWhichOnlyTheTwoSidesRead() {
        var id = propose().extract().<String>path("id");

        post(asked, "/partnershipLinks/" + id + "/decisions", Map.of("outcome", "declined")).statusCode(400).body("issues[0].name", equalTo("answer"));
        post(asked, "/partnershipLinks/" + id + "/decisions", Map.of("outcome", "declined", "answer", "Eerst onze eigen werking")).statusCode(200);

        Api.as(asks).get("/partnershipLinks/" + id).then().body("answer", equalTo("Eerst onze eigen werking")).body("permittedActions", emptyIterable());
        Api.as(fixtures.coordinatorOf(fixtures.partnership("Derde"))).get("/partnershipLinks/" + id).then().statusCode(404);
        assertEquals("1", mails("gaat niet in op de band"));
    }

    @Test
    void theSideThatAsksCannotConsentForTheOther() {
        var id = propose().extract().<String>path("id");

        post(asks, "/partnershipLinks/" + id + "/decisions", Map.of("outcome", "accepted")).statusCode(403);
    }

    @Test
    void betweenTwoPartnershipsOneProposalIsOpenWhoeverMadeIt() {
        propose().statusCode(201);

        post(asked, "/partnershipLinks", Map.of("partnership", other, "otherPartnership", one, "state", Map.of("type", "information"))).statusCode(409)
                .body("type", equalTo("urn:problem-type:samenhang:stateConflict"));
    }

    @Test
    void eachSideSaysHowItSeesTheLinkAndTheCourseStays() {
        var id = accepted();

        post(asks, "/partnershipLinks/" + id + "/observations", Map.of("type", "structuralAgreement", "degree", "alliance", "collaborations", List.of("referral", "jointFollowUp")))
                .statusCode(200).body("views", hasSize(3)).body("views[0].type", equalTo("structuralAgreement")).body("views[0].degree", equalTo("alliance"))
                .body("views[0].partnership.id", equalTo(one.toString()));
        post(asked, "/partnershipLinks/" + id + "/observations", Map.of("type", "none", "on", "2025-01-01")).statusCode(200)
                .body("views[3].type", equalTo("none")).body("views[3].partnership.id", equalTo(other.toString()));
    }

    @Test
    void theSideThatWasAskedEndsItAndItStaysInTheHistory() {
        var id = accepted();

        var today = Api.publicly().get("/partnershipLinks/" + id).<String>path("validFrom");
        post(asked, "/partnershipLinks/" + id + "/endings", Map.of("on", today, "note", "Project afgelopen")).statusCode(200)
                .body("status", equalTo("ended")).body("endedBy.id", equalTo(other.toString()));
        post(asks, "/partnershipLinks/" + id + "/observations", Map.of("type", "information")).statusCode(409);

        Api.publicly().queryParam("partnership", one).get("/partnershipLinks").then().body("items.status", contains("ended")).body("items[0].endNote", nullValue());
        assertEquals("1", mails("beëindigt de band"));
        propose().statusCode(201);
    }

    @Test
    void aLinkWithANetworkOutsideIsOneSidedAndSaysSo() {
        var network = post(asks, "/networks", Map.of("network", Map.of("name", Map.of("nl", "Overleg " + UUID.randomUUID()), "level", "regional"))).extract().<String>path("id");

        post(asks, "/partnershipLinks", Map.of("partnership", one, "network", network, "since", "2024-05-01", "state", Map.of("type", "none"))).statusCode(201)
                .body("status", equalTo("accepted")).body("oneSided", equalTo(true)).body("permittedActions", not(hasItem("decide")));

        Api.publicly().queryParam("network", network).get("/partnershipLinks").then().body("items.partnership.id", contains(one.toString())).body("items[0].views.type", contains("none"));
    }

    @Test
    void aPartnershipHasNoLinkWithItselfNorWithTwoAtOnce() {
        var body = new HashMap<String, Object>(Map.of("partnership", one, "otherPartnership", one, "network", UUID.randomUUID(), "state", Map.of("type", "marriage")));

        post(asks, "/partnershipLinks", body).statusCode(400).body("issues.name", contains("state.type", "otherPartnership", "otherPartnership"));
    }

    private String accepted() {
        var id = propose().extract().<String>path("id");
        post(asked, "/partnershipLinks/" + id + "/decisions", Map.of("outcome", "accepted")).statusCode(200);
        return id;
    }

    private ValidatableResponse propose() {
        return post(asks, "/partnershipLinks", Map.of("partnership", one, "otherPartnership", other, "message", "Zullen we verslagen delen?", "state", Map.of("type", "information")));
    }

    /** Mails to people of this test that hold the words. */
    private String mails(String words) {
        return sql.query("""
                select count(*)::text as answer from outgoing_mail m where m.body like '%' || :words || '%' and exists (
                  select from person p join appointment a on a.person_id = p.id join post on post.id = a.post_id
                  where p.email = m.recipient and post.partnership_id = any(:partnerships))""")
                .with("words", words).with("partnerships", List.of(one, other)).first(row -> row.text("answer")).orElseThrow();
    }

    private static ValidatableResponse post(String token, String path, Object body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post(path).then();
    }
}
