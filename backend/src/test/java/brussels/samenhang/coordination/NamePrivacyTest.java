package brussels.samenhang.coordination;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names in a small field identify: no answer carries one to somebody who does not take part, unless the person agreed. */
@QuarkusTest
class NamePrivacyTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private Neighborhood here;
    private Neighborhood.Somebody past;

    @BeforeEach
    void aPostWithAHistory() {
        here = new Neighborhood();
        past = here.somebody("Yara Vroeger");
        here.appointment(here.coordinatorPost, past.id, LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));
    }

    @Test
    void thePublicAToolAnotherPartnerAndAnEvaluatorSeeNoName() {
        for (var reader : strangers()) {
            for (var path : paths()) {
                var answer = reader.get().get(path).then().statusCode(200).extract().asString();
                assertThat(answer).as(path).doesNotContain(here.coordinator.name, here.coordinator.email, here.coordinator.id.toString(),
                        past.name, past.email, past.id.toString());
            }
            reader.get().get("/appointments/{id}", here.coordinatorAppointment).then().statusCode(404);
            reader.get().queryParam("person", here.coordinator.id).queryParam("history", true).get("/appointments").then().body("items", empty());
        }
        for (var token : List.of(Tokens.machine("register.read"), Tokens.evaluator())) {
            var dashboard = Api.as(token).queryParam("partnership", here.partnership).get("/dashboards/coordination").then().statusCode(200)
                    .body("summary.posts", equalTo(1)).body("items[0].fillings", equalTo(2)).extract().asString();
            assertThat(dashboard).doesNotContain(here.coordinator.name, past.name);
        }
    }

    @Test
    void thoseWhoTakePartSeeNamesButOnlyManagersSeeAddresses() {
        Api.as(here.partner.token()).get("/posts/{id}", here.coordinatorPost).then()
                .body("appointments.person.name", containsInAnyOrder(here.coordinator.name, past.name))
                .body("appointments.person.email", contains(nullValue(), nullValue())).body("permittedActions", empty());
        Api.as(here.partner.token()).queryParam("partnership", here.partnership).get("/posts").then()
                .body("items[0].holders.person.name", contains(here.coordinator.name)).body("items[0].holders[0].since", equalTo("2022-01-01"));
        for (var token : List.of(here.coordinator.token(), Tokens.administration())) {
            Api.as(token).get("/posts/{id}", here.coordinatorPost).then()
                    .body("appointments.person.email", containsInAnyOrder(here.coordinator.email, past.email));
        }
    }

    @Test
    void somebodySeesTheOwnAppointmentAfterLeaving() {
        Api.as(past.token()).get("/appointments?history=true").then().body("items.person.name", hasItem(past.name)).body("items.person.name", not(hasItem(here.coordinator.name)));
        Api.as(past.token()).get("/posts/{id}", here.coordinatorPost).then().body("appointments.person.name", contains(past.name));
    }

    @Test
    void whoAgreedIsNamedAsLongAsTheAppointmentRuns() {
        var post = here.post("contractCoordinator", "1.00");
        var made = Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("post", post, "personName", "Zoë Akkoord", "namePublic", true, "fte", "1",
                "validFrom", TODAY.minusDays(10).toString())).post("/appointments").then().statusCode(201).extract().<String>path("id");
        for (var reader : strangers()) {
            reader.get().get("/posts?partnership=" + here.partnership + "&roleType=contractCoordinator").then().body("items[0].holders.person.name", contains("Zoë Akkoord"));
            reader.get().get("/appointments/{id}", made).then().statusCode(200).body("person.name", equalTo("Zoë Akkoord")).body("host", nullValue());
        }
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("on", TODAY.minusDays(1).toString(), "reason", "otherJob"))
                .post("/appointments/{id}/endings", made).then().statusCode(200);
        for (var reader : strangers()) {
            reader.get().get("/posts?partnership=" + here.partnership + "&roleType=contractCoordinator&asOf=" + TODAY.minusDays(2)).then().body("items[0].holders", nullValue());
            reader.get().get("/posts/{id}", post).then().body("appointments", empty());
            reader.get().get("/appointments/{id}", made).then().statusCode(404);
        }
    }

    @Test
    void aNoteOnTheEndIsForThoseWhoManageThePost() {
        Api.as(here.coordinator.token()).contentType(JSON).body(Map.of("on", TODAY.toString(), "reason", "notStated", "note", "Alleen voor ons"))
                .post("/appointments/{id}/endings", here.coordinatorAppointment).then().statusCode(200).body("endNote", equalTo("Alleen voor ons"));
        assertThat(Api.as(here.partner.token()).get("/posts/{id}", here.coordinatorPost).asString()).contains("notStated").doesNotContain("Alleen voor ons");
        assertThat(Api.as(here.partner.token()).get("/appointments?history=true&post=" + here.coordinatorPost).asString()).doesNotContain("Alleen voor ons");
    }

    private List<Supplier<RequestSpecification>> strangers() {
        var tokens = List.of(Tokens.machine(), Tokens.machine("register.read", "indicators.read"), here.outsider.token(),
                new Neighborhood().coordinator.token(), Tokens.evaluator(), Tokens.newcomer());
        return Stream.concat(Stream.of(Api::publicly), tokens.stream().map(token -> (Supplier<RequestSpecification>) () -> Api.as(token))).toList();
    }

    private List<String> paths() {
        return Stream.of("/posts?partnership=%1$s", "/posts?partnership=%1$s&asOf=2023-06-01", "/posts/%2$s", "/appointments?post=%2$s&history=true",
                "/appointments?partnership=%1$s")
                .map(path -> path.formatted(here.partnership, here.coordinatorPost)).toList();
    }
}
