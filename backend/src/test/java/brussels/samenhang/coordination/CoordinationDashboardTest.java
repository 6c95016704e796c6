package brussels.samenhang.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoordinationDashboardTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Inject
    ConnectionCount connections;

    @Test
    void addsUpPlannedAndActualFteAndSaysWhatIsNotKnown() {
        var here = new Neighborhood();
        here.post("operationalCoordinator", "0.50");
        var unknown = here.post("coCoordinator", null);
        Neighborhood.insert("insert into appointment (post_id, person_id, valid_from) values (?, ?, ?)", unknown, here.somebody("Iemand").id, TODAY);
        Api.as(Tokens.administration()).queryParam("partnership", here.partnership).get("/dashboards/coordination").then().statusCode(200)
                .body("asOf", equalTo(TODAY.toString())).body("context.nl", startsWith("Vacant:"))
                .body("summary.posts", equalTo(3)).body("summary.vacant", equalTo(1)).body("summary.covered", equalTo(0)).body("summary.filled", equalTo(2))
                .body("summary.plannedFte", equalTo("1.50")).body("summary.plannedFteUnknown", equalTo(1))
                .body("summary.actualFte", equalTo("0.80")).body("summary.actualFteUnknown", equalTo(1))
                .body("items.state", contains("vacant", "filled", "filled"))
                .body("items.find { it.id == '" + unknown + "' }", not(hasKey("actualFte")));
    }

    @Test
    void showsTheThirdHolderWithinAYearAndWhoHoldsWhatSinceWhen() {
        var here = new Neighborhood();
        var post = here.post("contractCoordinator", "1.00");
        here.appointment(post, here.somebody("Een").id, TODAY.minusMonths(11), TODAY.minusMonths(8));
        here.appointment(post, here.somebody("Twee").id, TODAY.minusMonths(7), TODAY.minusMonths(5));
        var third = here.somebody("Drie");
        here.appointment(post, third.id, TODAY.minusMonths(1), null);
        Api.as(Tokens.administration()).queryParam("partnership", here.partnership).queryParam("roleType", "contractCoordinator").get("/dashboards/coordination").then()
                .body("summary.thirdHolderWithinYear", equalTo(1)).body("items[0].fillings", equalTo(3)).body("items[0].holdersWithinYear", equalTo(3))
                .body("items[0].holders.person.name", contains(third.name)).body("items[0].holders[0].since", equalTo(TODAY.minusMonths(1).toString()));
    }

    @Test
    void theRealContractsAreFilteredByMunicipalityAndGeneration() {
        Api.as(Tokens.administration()).queryParam("municipality", 21004).queryParam("generation", "1.0").get("/dashboards/coordination").then()
                .body("summary.posts", greaterThan(0)).body("items.municipality.nisCode.unique()", contains(21004));
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfPosts() {
        var one = new Neighborhood();
        var many = new Neighborhood();
        for (var i = 0; i < 30; i++) {
            many.appointment(many.post("contractCoordinator", "1.00"), many.somebody("Iemand").id, TODAY, null);
        }
        var forOne = statements(one.partnership, 1);
        var forMany = statements(many.partnership, 31);
        assertThat(forMany).isEqualTo(forOne).isLessThanOrEqualTo(4);
    }

    private int statements(UUID partnership, int posts) {
        var token = Tokens.administration();
        Api.as(token).get("/me");
        var before = connections.now();
        Api.as(token).queryParam("partnership", partnership).get("/dashboards/coordination").then().body("summary.posts", equalTo(posts));
        return connections.now() - before;
    }
}
