package brussels.samenhang.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverlapTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String ANDERLECHT = "00000000-0000-7000-8000-000000021001";

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    @Test
    void twoPartnershipsWithMembersAndAPlaceInCommonAreNamedWithTheReasons() {
        var one = fixtures.partnership("Raakvlak A");
        var other = fixtures.partnership("Raakvlak B");
        var first = fixtures.organization("Raaklid 1");
        var second = fixtures.organization("Raaklid 2");
        for (var organization : new UUID[] {first, second}) {
            fixtures.membership(organization, one, LONG_AGO);
            fixtures.membership(organization, other, LONG_AGO);
        }
        overlaps(one).body("items", empty());
        place(one);
        place(other);
        overlaps(one).body("total", equalTo(1)).body("items[0].partnerships.name.nl", contains("Raakvlak A", "Raakvlak B"))
                .body("items[0].members.id", contains(first.toString(), second.toString())).body("items[0].places.id", contains(ANDERLECHT))
                .body("items[0].themes", empty());
        Api.as(Tokens.administration()).get("/dashboards/partnershipOverlaps?sharedMembers=3&partnership=" + one).then().statusCode(200).body("items", empty());
        Api.as(Tokens.administration()).get("/dashboards/partnershipOverlaps?asOf=2019-12-31&partnership=" + one).then().statusCode(200).body("items", empty());
        Api.as(Tokens.administration()).get("/dashboards/partnershipOverlaps?municipality=21004&partnership=" + one).then().statusCode(200).body("items", empty());
    }

    private void place(UUID partnership) {
        QuarkusTransaction.requiringNew().run(() -> sql.query("update partnership set territory_id = cast(:place as uuid) where id = :id")
                .with("place", ANDERLECHT).with("id", partnership).execute());
    }

    private ValidatableResponse overlaps(UUID partnership) {
        return Api.as(Tokens.administration()).get("/dashboards/partnershipOverlaps?partnership=" + partnership).then().statusCode(200);
    }
}
