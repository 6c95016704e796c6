package brussels.samenhang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Questions about memberships that the administration asks. */
@QuarkusTest
class TakingPartTest {

    @Inject
    Fixtures fixtures;

    @Test
    void anOrganizationInTwoPartnershipsIsListedWithBoth() {
        var organization = fixtures.organization("Tweemaal");
        var one = fixtures.partnership("Aa eerste");
        var other = fixtures.partnership("Bb tweede");
        fixtures.membership(organization, one, LocalDate.of(2025, 1, 1));
        fixtures.membership(organization, other, LocalDate.of(2025, 1, 1));
        as(Tokens.administration(), one, other).body("shared.organization.name.nl", contains("Tweemaal")).body("shared[0].partnerships.name.nl", contains("Aa eerste", "Bb tweede"))
                .body("organizations", equalTo(1)).body("items.members", contains(1, 1)).body("items.fundingUnknown", contains(1, 1));
    }

    @Test
    void whoCameAndWentIsToldWithTheReasonForThoseWithin() {
        var partnership = fixtures.partnership("Komen en gaan");
        var organization = fixtures.organization("Vertrokken");
        fixtures.endedMembership(organization, partnership, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 6, 30), "lackOfTime", "Te druk");
        var asked = Api.as(Tokens.administration()).queryParam("partnership", partnership).queryParam("asOf", "2025-12-31").get("/dashboards/takingPart").then().statusCode(200);
        asked.body("moves.kind", contains("left", "joined")).body("moves.on", contains("2025-06-30", "2025-02-01")).body("moves[0].reason", equalTo("lackOfTime")).body("items[0].members", equalTo(0));
        Api.as(Tokens.partnerInKuregem()).queryParam("partnership", partnership).queryParam("asOf", "2025-12-31").get("/dashboards/takingPart").then().statusCode(200)
                .body("moves", hasSize(2)).body("moves[0].reason", nullValue());
    }

    @Test
    void partnershipsStandInAlphabeticalOrderAndSayWhichOfWelfareAndHealthIsMissing() {
        var asked = Api.as(Tokens.evaluator()).queryParam("generation", "1.0").get("/dashboards/takingPart").then().statusCode(200);
        List<String> names = asked.extract().path("items.partnership.name.nl");
        assertThat(names).isNotEmpty().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        List<List<String>> missing = asked.extract().path("items.missing");
        assertThat(missing).allSatisfy(each -> assertThat(List.of("welfare", "health")).containsAll(each));
    }

    @Test
    void whoTakesPartInNothingSeesNothing() {
        Api.as(Tokens.newcomer()).get("/dashboards/takingPart").then().statusCode(403);
        Api.publicly().get("/dashboards/takingPart").then().statusCode(401);
    }

    private static ValidatableResponse as(String token, UUID... partnerships) {
        return Api.as(token).queryParam("partnership", List.of(partnerships)).get("/dashboards/takingPart").then().statusCode(200);
    }
}
