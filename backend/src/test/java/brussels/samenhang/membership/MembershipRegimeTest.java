package brussels.samenhang.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each regime has its own way in. */
@QuarkusTest
class MembershipRegimeTest {

    @Inject
    Fixtures fixtures;

    @Inject
    MembershipApi registration;

    @Inject
    Sql sql;

    private UUID house;
    private String owner;

    @BeforeEach
    void anOrganization() {
        house = fixtures.organization("Buurthuis");
        owner = fixtures.ownerOf(house);
    }

    @Test
    void whereEverybodyIsWelcomeAnOrganizationJoinsAtOnce() {
        var open = fixtures.partnership("Open overleg", "open");

        ask(owner, "application", house, open, null).statusCode(201).body("status", equalTo("accepted")).body("membership", notNullValue())
                .body("waitingFor", emptyIterable()).body("agreements.side", contains("network"));

        members(open).body("items[0].joinedThrough", equalTo("application")).body("items[0].validFrom", equalTo(LocalDate.now(ZoneId.of("Europe/Brussels")).toString()));
    }

    @Test
    void registeringDoesNotMakeAPartnerNotEvenThere() {
        var open = fixtures.partnership("Open overleg", "open");

        var id = QuarkusTransaction.requiringNew().call(() -> registration.apply(new MembershipApi.Application(house, open, null, fixtures.person("nl"))));

        members(open).body("items", emptyIterable());
        decide(fixtures.coordinatorOf(open), id.toString(), Map.of("outcome", "accepted")).statusCode(200).body("status", equalTo("accepted"));
    }

    @Test
    void aMemberProposesThePartnershipAgreesAndTheOrganizationHasTheLastWord() {
        var network = fixtures.partnership("Netwerk");
        var member = fixtures.organization("Lid");
        fixtures.membership(member, network, LocalDate.of(2024, 1, 1));
        var coordinator = fixtures.coordinatorOf(network);
        var id = ask(fixtures.ownerOf(member), "proposal", house, network, member).statusCode(201).body("waitingFor", contains("network"))
                .body("proposedBy.name.nl", equalTo("Lid")).body("permittedActions", contains("withdraw")).extract().<String>path("id");
        decide(owner, id, Map.of("outcome", "accepted")).statusCode(403);

        decide(coordinator, id, Map.of("outcome", "accepted", "kind", "supporter")).statusCode(200).body("status", equalTo("open")).body("waitingFor", contains("organization"));
        members(network).body("items", hasSize(1));
        Api.as(owner).get("/me/tasks").then().body("items.type", hasItem("invitationToAnswer"));
        decide(owner, id, Map.of("outcome", "accepted")).statusCode(200).body("status", equalTo("accepted")).body("agreements.side", contains("network", "organization"));

        Api.publicly().queryParam("organization", house).get("/memberships").then().body("items[0].kind", equalTo("supporter")).body("items[0].joinedThrough", equalTo("proposal"));
    }

    @Test
    void onlyAMemberProposesAndOnlyWhereThatIsTheWay() {
        var network = fixtures.partnership("Netwerk");
        var stranger = fixtures.organization("Vreemd");
        ask(fixtures.ownerOf(stranger), "proposal", house, network, stranger).statusCode(403);

        var closed = fixtures.partnership("Besloten", "invited");
        var member = fixtures.organization("Lid");
        fixtures.membership(member, closed, LocalDate.of(2024, 1, 1));
        ask(fixtures.ownerOf(member), "proposal", house, closed, member).statusCode(409).body("detail", equalTo("Hier stellen leden geen andere organisaties voor."));
        ask(owner, "application", house, network, member).statusCode(400).body("issues.name", contains("proposedBy"));
    }

    @Test
    void theNetworkAndTheOcmwAgreeApartFromEachOther() {
        var network = fixtures.partnership("Samen", "networkAndOcmw");
        var ocmw = leading(network);
        var coordinator = fixtures.coordinatorOf(network);
        var ofOcmw = fixtures.ownerOf(ocmw);
        var id = ask(owner, "application", house, network, null).statusCode(201).body("waitingFor", containsInAnyOrder("network", "ocmw")).extract().<String>path("id");

        Api.as(ofOcmw).get("/me/tasks").then().body("items.subject.id", hasItem(id));
        decide(coordinator, id, Map.of("outcome", "accepted", "validFrom", "2026-01-01", "side", "ocmw")).statusCode(400).body("issues.name", contains("side"));
        decide(coordinator, id, Map.of("outcome", "accepted", "validFrom", "2026-01-01")).statusCode(200).body("status", equalTo("open")).body("waitingFor", contains("ocmw"));
        decide(fixtures.coordinatorOf(network), id, Map.of("outcome", "declined", "reason", "outsideTerritory")).statusCode(409).body("detail", equalTo("Voor deze kant kunt u niet (meer) antwoorden."));
        members(network).body("items", emptyIterable());
        decide(ofOcmw, id, Map.of("outcome", "accepted", "answer", "Goed voor ons")).statusCode(200).body("status", equalTo("accepted"))
                .body("agreements.side", contains("network", "ocmw")).body("agreements[1].organization.id", equalTo(ocmw.toString())).body("agreements[1].note", equalTo("Goed voor ons"));

        members(network).body("items[0].validFrom", equalTo("2026-01-01"));
        Api.as(coordinator).get("/membershipRequests/" + id).then().body("agreements[0].by", equalTo("Test Person")).body("agreements[0].agreedOn", notNullValue());
    }

    @Test
    void whenTheOcmwDoesNotAgreeNobodyJoinsAndNamesStayInside() {
        var network = fixtures.partnership("Samen", "networkAndOcmw");
        var ofOcmw = fixtures.ownerOf(leading(network));
        var id = ask(owner, "application", house, network, null).extract().<String>path("id");
        decide(fixtures.coordinatorOf(network), id, Map.of("outcome", "accepted")).statusCode(200);

        decide(ofOcmw, id, Map.of("outcome", "declined", "reason", "outsideTerritory")).statusCode(200).body("status", equalTo("declined"));

        members(network).body("items", emptyIterable());
        Api.as(owner).get("/membershipRequests/" + id).then().statusCode(200).body("reason", equalTo("outsideTerritory")).body("agreements[0].by", nullValue());
    }

    @Test
    void anOcmwHasNoSayWhereTheRegimeGivesItNone() {
        var network = fixtures.partnership("Netwerk");
        var ofOcmw = fixtures.ownerOf(leading(network));
        var id = ask(owner, "application", house, network, null).extract().<String>path("id");

        decide(ofOcmw, id, Map.of("outcome", "accepted")).statusCode(403);
        Api.as(ofOcmw).get("/membershipRequests/" + id).then().statusCode(403);
        Api.as(ofOcmw).get("/me/tasks").then().body("items.subject.id", not(hasItem(id)));
    }

    @Test
    void whoMayDoBothSaysForWhichSide() {
        var network = fixtures.partnership("Samen", "networkAndOcmw");
        leading(network);
        var id = ask(owner, "application", house, network, null).extract().<String>path("id");
        var administration = brussels.samenhang.testing.Tokens.administration();

        decide(administration, id, Map.of("outcome", "accepted")).statusCode(400).body("issues.name", contains("side"));
        decide(administration, id, Map.of("outcome", "accepted", "side", "ocmw")).statusCode(200).body("waitingFor", contains("network"));
    }

    @Test
    void aPartnershipWithoutMembersIsValid() {
        var platform = fixtures.partnership("Platform", "none");

        Api.as(owner).get("/partnerships/" + platform).then().statusCode(200).body("members", emptyIterable()).body("permittedActions", not(hasItem("apply")));
    }

    private UUID leading(UUID partnership) {
        var id = fixtures.organization("OCMW");
        QuarkusTransaction.requiringNew().run(() -> {
            sql.query("update organization set type = 'ocmw' where id = :id").with("id", id).execute();
            sql.query("insert into partnership_lead (partnership_id, organization_id) values (:p, :o)").with("p", partnership).with("o", id).execute();
        });
        return id;
    }

    private static ValidatableResponse members(UUID partnership) {
        return Api.publicly().queryParam("partnership", partnership).get("/memberships").then().statusCode(200);
    }

    private static ValidatableResponse ask(String token, String direction, UUID organization, UUID partnership, UUID proposedBy) {
        var body = new HashMap<String, Object>(Map.of("direction", direction, "organization", organization, "partnership", partnership));
        if (proposedBy != null) {
            body.put("proposedBy", proposedBy);
        }
        return Api.as(token).contentType(ContentType.JSON).body(body).post("/membershipRequests").then();
    }

    private static ValidatableResponse decide(String token, String id, Map<String, ?> decision) {
        return Api.as(token).contentType(ContentType.JSON).body(decision).post("/membershipRequests/" + id + "/decisions").then();
    }
}
