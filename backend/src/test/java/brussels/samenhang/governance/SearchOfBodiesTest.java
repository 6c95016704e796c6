package brussels.samenhang.governance;

import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchOfBodiesTest {

    @Inject
    Fixtures fixtures;

    /** Occurs nowhere else, so that everything found is of this test. */
    private final String word = "zoekwoord" + UUID.randomUUID().toString().substring(24);
    private UUID network;
    private String coordinator;

    @BeforeEach
    void aPartnership() {
        network = fixtures.partnership("Netwerk");
        coordinator = fixtures.coordinatorOf(network);
    }

    @Test
    void whatAnOpenBodyMeetsAboutAndDecidesIsFoundByItsWords() {
        var body = body("open");
        var meeting = Groups.meeting(coordinator, body, "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");
        var decision = decided(body);
        patch(coordinator, "/meetings/" + meeting, Map.of("title", Map.of("nl", "Over " + word))).statusCode(200);

        found(word).body("items.id", contains(body, meeting, decision)).body("counts.kind", contains("body", "meeting", "decision"));
        post(coordinator, "/meetings/" + meeting + "/cancellations", Map.of("reason", "Staking")).statusCode(200);
        found(word).body("items.id", contains(body, decision));
    }

    @Test
    void ofABodyForPartnersOnlyItsExistenceIsFound() {
        var body = body("partners");
        decided(body);
        found(word).body("items.id", contains(body));
    }

    @Test
    void aConfidentialBodyIsFoundByNobodyAndWhatWasFoundBeforeIsGone() {
        var body = body("open");
        decided(body);
        found(word).body("items.kind", containsInAnyOrder("body", "decision"));
        patch(coordinator, "/bodies/" + body, Map.of("confidentiality", "confidential")).statusCode(200);

        found(word).body("items", empty());
        for (var token : List.of(coordinator, Tokens.administration())) {
            Api.as(token).get("/searchResults?q=" + word).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void whatHoldsTheNameOfAPartnershipIsFoundByItsNewName() {
        var body = body("open");
        var meeting = Groups.meeting(coordinator, body, "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");
        var decision = decided(body);
        var project = post(coordinator, "/projects", Map.of("partnership", network, "fields", Map.of("name", Map.of("nl", "Open deur")), "standing", Map.of("status", "running", "since", "2025-01-01"))).statusCode(201)
                .extract().<String>path("id");
        var renamed = "her" + word;
        patch(Tokens.administration(), "/partnerships/" + network, Map.of("name", Map.of("nl", "Netwerk " + renamed))).statusCode(200);

        found(renamed).body("items.id", containsInAnyOrder(network.toString(), body, meeting, decision, project)).body("items.find { it.id == '" + body + "' }.place.nl", equalTo("Netwerk " + renamed));
    }

    private String body(String confidentiality) {
        var fields = Groups.fields(confidentiality);
        fields.put("name", Map.of("nl", "Kring " + word));
        return Groups.body(coordinator, network, fields);
    }

    private String decided(String body) {
        return post(coordinator, "/decisions", Map.of("body", body, "fields", Map.of("decidedOn", "2025-03-01", "title", Map.of("nl", "Samen werken aan " + word), "mode", "consensus",
                "alternatives", List.of(), "participation", List.of()))).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse found(String word) {
        return Api.publicly().get("/searchResults?q=" + word).then().statusCode(200);
    }
}
