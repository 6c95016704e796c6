package brussels.samenhang.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Provokes;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipRequestTest {

    private static final String CONFLICT = "urn:problem-type:samenhang:stateConflict";
    private static final String OVERLAP = "urn:problem-type:samenhang:overlappingMembership";

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID neighborhoodHouse;
    private UUID network;
    private String owner;
    private String coordinator;

    @BeforeEach
    void anOrganizationAndANetwork() {
        neighborhoodHouse = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        owner = fixtures.ownerOf(neighborhoodHouse);
        coordinator = fixtures.coordinatorOf(network);
    }

    @Test
    void anOrganizationAppliesAndTheCoordinatorAdmitsIt() {
        var id = apply(owner, network).statusCode(201).body("status", equalTo("open")).body("kind", equalTo("partner"))
                .body("organization.name.nl", equalTo("Buurthuis")).body("partnership.name.fr", equalTo("Netwerk (fr)"))
                .body("permittedActions", contains("withdraw")).extract().<String>path("id");

        decide(coordinator, id, Map.of("outcome", "accepted", "kind", "structuralPartner", "funded", true, "validFrom", "2026-01-15", "answer", "Welkom!"))
                .statusCode(200).body("status", equalTo("accepted")).body("kind", equalTo("structuralPartner")).body("answer", equalTo("Welkom!"))
                .body("membership.href", notNullValue()).body("permittedActions", emptyIterable());

        Api.publicly().queryParam("partnership", network).get("/memberships").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].organization.id", equalTo(neighborhoodHouse.toString())).body("items[0].kind", equalTo("structuralPartner"))
                .body("items[0].funded", equalTo(true)).body("items[0].joinedThrough", equalTo("application"))
                .body("items[0].validFrom", equalTo("2026-01-15")).body("items[0].validUntil", nullValue());
    }

    @Test
    void theCoordinatorDeclinesWithAReasonAndTheOrganizationReadsIt() {
        var id = apply(owner, network).extract().<String>path("id");

        decide(coordinator, id, Map.of("outcome", "declined", "reason", "outsideThemes", "answer", "Misschien volgend jaar")).statusCode(200);

        Api.as(owner).get("/membershipRequests/" + id).then().statusCode(200).body("status", equalTo("declined"))
                .body("reason", equalTo("outsideThemes")).body("answer", equalTo("Misschien volgend jaar")).body("membership", nullValue());
        Api.publicly().queryParam("partnership", network).get("/memberships").then().body("items", emptyIterable());
    }

    @Test
    void decliningWithoutAReasonIsRefused() {
        var id = apply(owner, network).extract().<String>path("id");

        decide(coordinator, id, Map.of("outcome", "declined")).statusCode(400).body("issues", hasSize(1))
                .body("issues[0].name", equalTo("reason")).body("issues[0].type", equalTo("urn:problem-type:belgif-ext:input-validation:requiredInput"));
    }

    @Test
    void whatDoesNotGoWithTheAnswerIsToldAtOnce() {
        var id = apply(owner, network).extract().<String>path("id");

        decide(coordinator, id, Map.of("outcome", "declined", "reason", "becauseISaySo", "kind", "emperor", "funded", true)).statusCode(400)
                .body("issues.name", containsInAnyOrder("kind", "kind", "funded", "reason"));
    }

    @Test
    void aPartnershipInvitesAndTheOrganizationAccepts() {
        var id = invite(coordinator).statusCode(201).body("direction", equalTo("invitation")).body("permittedActions", contains("withdraw"))
                .extract().<String>path("id");

        decide(owner, id, Map.of("outcome", "accepted")).statusCode(200).body("status", equalTo("accepted"));

        Api.publicly().queryParam("organization", neighborhoodHouse).get("/memberships").then()
                .body("items[0].joinedThrough", equalTo("invitation")).body("items[0].validFrom", equalTo(LocalDate.now(ZoneId.of("Europe/Brussels")).toString()));
    }

    @Test
    void theInvitedOrganizationDoesNotDecideAboutMoneyOrKind() {
        var id = invite(coordinator).extract().<String>path("id");

        decide(owner, id, Map.of("outcome", "accepted", "kind", "lead", "funded", true)).statusCode(400)
                .body("issues.name", containsInAnyOrder("kind", "funded"));
    }

    @Test
    void theSideThatAsksMayTakeItBackAndAskAgain() {
        var id = apply(owner, network).extract().<String>path("id");

        Api.as(owner).contentType(ContentType.JSON).post("/membershipRequests/" + id + "/withdrawals").then().statusCode(200).body("status", equalTo("withdrawn"));

        apply(owner, network).statusCode(201);
    }

    @Test
    void anAnsweredRequestIsNotAnsweredAgain() {
        var id = apply(owner, network).extract().<String>path("id");
        decide(coordinator, id, Map.of("outcome", "declined", "reason", "notNow")).statusCode(200);

        decide(coordinator, id, Map.of("outcome", "accepted")).statusCode(409).body("type", equalTo(CONFLICT));
    }

    @Test
    void onlyOneRequestIsOpenAtATimePerPairWhicheverSideAsks() {
        apply(owner, network).statusCode(201);

        invite(coordinator).statusCode(409).body("type", equalTo(CONFLICT))
                .body("detail", equalTo("Tussen deze organisatie en dit samenwerkingsverband loopt al een vraag. Beantwoord die eerst, of trek ze in."));
    }

    @Test
    void aMemberCannotApplyAgain() {
        fixtures.membership(neighborhoodHouse, network, LocalDate.of(2025, 1, 1));

        apply(owner, network).statusCode(409).body("type", equalTo(OVERLAP));
    }

    @Test
    @Provokes(ProblemType.overlappingMembership)
    void admittingOverAnEarlierPeriodIsRefusedByTheDatabase() {
        fixtures.endedMembership(neighborhoodHouse, network, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30), "lackOfTime", "");
        var id = apply(owner, network).extract().<String>path("id");

        decide(coordinator, id, Map.of("outcome", "accepted", "validFrom", "2025-06-30")).statusCode(409).body("type", equalTo(OVERLAP));
        Api.as(owner).get("/membershipRequests/" + id).then().body("status", equalTo("open"));
        decide(coordinator, id, Map.of("outcome", "accepted", "validFrom", "2025-07-01")).statusCode(200);
    }

    @Test
    void aPartnershipByInvitationTakesNoApplications() {
        var closed = fixtures.partnership("Besloten overleg", "invited");

        apply(owner, closed).statusCode(409).body("type", equalTo(CONFLICT))
                .body("detail", equalTo("Dit samenwerkingsverband werkt op uitnodiging. Neem contact op met de coördinator in plaats van een aanvraag te doen."));
        request(fixtures.coordinatorOf(closed), "invitation", closed).statusCode(201);
    }

    @Test
    void aPartnershipWithoutMembersTakesNobody() {
        var platform = fixtures.partnership("Platform", "none");

        apply(owner, platform).statusCode(409).body("type", equalTo(CONFLICT));
        request(fixtures.coordinatorOf(platform), "invitation", platform).statusCode(409).body("type", equalTo(CONFLICT));
    }

    @Test
    void aReaderOfTheOrganizationDoesNotApplyForIt() {
        apply(fixtures.readerOf(neighborhoodHouse), network).statusCode(403);
    }

    @Test
    void somebodyOfAnotherOrganizationNeitherAppliesNorReadsNorDecides() {
        var stranger = fixtures.ownerOf(fixtures.organization("Andere"));
        apply(stranger, network).statusCode(403);
        var id = apply(owner, network).extract().<String>path("id");

        Api.as(stranger).get("/membershipRequests/" + id).then().statusCode(403);
        decide(stranger, id, Map.of("outcome", "accepted")).statusCode(403);
        Api.as(stranger).get("/membershipRequests").then().statusCode(200).body("items", emptyIterable());
    }

    @Test
    void theApplicantDoesNotAnswerItsOwnApplication() {
        var id = apply(owner, network).extract().<String>path("id");

        decide(owner, id, Map.of("outcome", "accepted")).statusCode(403);
    }

    @Test
    void theCoordinatorOfAnotherPartnershipDoesNotDecide() {
        var id = apply(owner, network).extract().<String>path("id");

        decide(fixtures.coordinatorOf(fixtures.partnership("Elders")), id, Map.of("outcome", "accepted")).statusCode(403);
    }

    @Test
    void thePublicAndToolsSeeNoRequests() {
        Api.publicly().get("/membershipRequests").then().statusCode(401);
        Api.as(Tokens.machine("register.read")).get("/membershipRequests").then().statusCode(403);
    }

    @Test
    void theAdministrationAnswersForAnOrganizationNobodyActsForYet() {
        var orphan = fixtures.organization("Nog zonder account");
        var id = Api.as(coordinator).contentType(ContentType.JSON).body(Map.of("direction", "invitation", "organization", orphan, "partnership", network))
                .post("/membershipRequests").then().statusCode(201).extract().<String>path("id");
        var other = invite(coordinator).extract().<String>path("id");

        decide(Tokens.administration(), id, Map.of("outcome", "accepted")).statusCode(200);
        decide(Tokens.administration(), other, Map.of("outcome", "accepted")).statusCode(403);
    }

    @Test
    void anUnknownOrganizationOrPartnershipIsNamed() {
        var nobody = UUID.fromString("00000000-0000-4000-8000-00000000dead");

        request(Tokens.administration(), "invitation", nobody).statusCode(400).body("issues[0].name", equalTo("partnership"))
                .body("issues[0].type", equalTo("urn:problem-type:belgif:input-validation:referencedResourceNotFound"));
    }

    @Test
    void everythingWrongWithABodyIsToldAtOnce() {
        var body = new HashMap<String, Object>(Map.of("direction", "sideways", "organization", "not-an-id", "message", "x".repeat(10_000), "color", "red"));

        Api.as(owner).contentType(ContentType.JSON).body(body).post("/membershipRequests").then().statusCode(400)
                .body("issues.name", containsInAnyOrder("direction", "organization", "partnership", "message", "color"));
    }

    @Test
    void aRepeatedRequestWithTheSameKeyIsTheSameRequest() {
        var key = UUID.randomUUID().toString();
        var first = applyWithKey(key).statusCode(201).extract().<String>path("id");

        applyWithKey(key).statusCode(201).body("id", equalTo(first));
    }

    @Test
    void theOwnersOfTheOrganizationAreWrittenToInTheirLanguage() {
        var french = fixtures.person("fr");
        fixtures.use(french, neighborhoodHouse, "owner");

        invite(coordinator).statusCode(201);

        assertThat(mailsTo(french)).containsExactly("Invitation : Netwerk (fr)");
    }

    @Test
    void theApplicantIsToldWhyItWasDeclined() {
        var french = fixtures.person("fr");
        fixtures.use(french, neighborhoodHouse, "owner");
        var id = apply(Fixtures.token(french), network).extract().<String>path("id");

        decide(coordinator, id, Map.of("outcome", "declined", "reason", "outsideTerritory")).statusCode(200);

        assertThat(mailsTo(french)).containsExactly("Réponse à votre candidature : Netwerk (fr)");
        assertThat(sql.query("select body from outgoing_mail where recipient = :to").with("to", Fixtures.email(french)).list(row -> row.text("body")).getFirst())
                .contains("Raison : Hors du territoire").contains("/membership-requests/" + id);
    }

    @Test
    void bothSidesFindWhatWaitsForThemInTheirTasks() {
        apply(owner, network);
        Api.as(coordinator).get("/me/tasks").then().statusCode(200)
                .body("items.findAll { it.type == 'membershipRequestToDecide' }.title.nl", contains("Buurthuis wil deelnemen aan Netwerk"));
        // Nothing of the membership waits for its side; its record wants to be confirmed, as every new one does.
        Api.as(owner).get("/me/tasks").then().body("items.type", contains("recordToConfirm"));
    }

    private List<String> mailsTo(UUID person) {
        return sql.query("select subject from outgoing_mail where recipient = :to").with("to", Fixtures.email(person)).list(row -> row.text("subject"));
    }

    private ValidatableResponse apply(String token, UUID partnership) {
        return request(token, "application", partnership);
    }

    private ValidatableResponse invite(String token) {
        return request(token, "invitation", network);
    }

    private ValidatableResponse request(String token, String direction, UUID partnership) {
        return Api.as(token).contentType(ContentType.JSON).body(Map.of("direction", direction, "organization", neighborhoodHouse, "partnership", partnership))
                .post("/membershipRequests").then();
    }

    private ValidatableResponse applyWithKey(String key) {
        return Api.as(owner).header("Idempotency-Key", key).contentType(ContentType.JSON)
                .body(Map.of("direction", "application", "organization", neighborhoodHouse, "partnership", network)).post("/membershipRequests").then();
    }

    private static ValidatableResponse decide(String token, String id, Map<String, Object> decision) {
        return Api.as(token).contentType(ContentType.JSON).body(decision).post("/membershipRequests/" + id + "/decisions").then();
    }
}
