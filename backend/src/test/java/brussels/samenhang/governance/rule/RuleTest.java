package brussels.samenhang.governance.rule;

import static brussels.samenhang.governance.Groups.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleTest {

    @Inject
    Fixtures fixtures;

    @Test
    void aLaterVersionEndsTheOneBeforeAndEveryDayHasItsOwn() {
        var network = fixtures.partnership("Netwerk");
        var coordinator = fixtures.coordinatorOf(network);
        var id = post(coordinator, "/partnershipRules", Map.of("partnership", network, "kind", "rules", "title", Map.of("nl", "Spelregels"),
                "version", Map.of("label", "1", "text", Map.of("nl", "Wie komt, beslist mee"), "effectiveFrom", "2024-01-01"))).statusCode(201).extract().<String>path("id");

        post(coordinator, "/partnershipRules/" + id + "/versions", Map.of("label", "2", "url", "https://documenten.example/2.pdf", "note", Map.of("nl", "Ook schriftelijk"), "effectiveFrom", "2025-07-01"))
                .statusCode(200).body("versions.label", contains("2", "1")).body("versions[1].effectiveUntil", equalTo("2025-06-30"));

        var second = Api.publicly().get("/partnershipRules/" + id).<String>path("versions[0].id");
        Api.publicly().queryParam("partnership", network).queryParam("asOf", "2025-07-01").get("/partnershipRules").then().body("items[0].current", equalTo(second)).body("items[0].mayPublish", nullValue());
        Api.publicly().queryParam("partnership", network).queryParam("asOf", "2023-12-31").get("/partnershipRules").then().body("items[0].current", nullValue());
        post(coordinator, "/partnershipRules/" + id + "/versions", Map.of("label", "2", "text", Map.of("nl", "Anders"), "effectiveFrom", "2026-01-01")).statusCode(409);
        post(coordinator, "/partnershipRules/" + id + "/versions", Map.of("label", "3", "effectiveFrom", "2026-01-01")).statusCode(400).body("issues[0].name", equalTo("text"));
    }
}
