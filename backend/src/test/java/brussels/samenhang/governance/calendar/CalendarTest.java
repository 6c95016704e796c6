package brussels.samenhang.governance.calendar;

import static brussels.samenhang.governance.Groups.post;
import static brussels.samenhang.governance.Groups.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import brussels.samenhang.governance.Groups;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarTest {

    @Inject
    Fixtures fixtures;

    private UUID house;
    private UUID network;
    private String coordinator;
    private UUID person;

    @BeforeEach
    void aMember() {
        house = fixtures.organization("Buurthuis");
        network = fixtures.partnership("Netwerk");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        coordinator = fixtures.coordinatorOf(network);
        person = fixtures.person("nl");
        fixtures.use(person, house, "reader");
    }

    @Test
    void aPersonSubscribesToTheOwnMeetingsInWinterAndSummerTime() {
        var body = Groups.body(coordinator, network, "partners");
        Groups.meeting(coordinator, body, "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");
        var summer = Groups.meeting(coordinator, body, "2030-07-15T07:00:00Z", "2030-07-15T09:00:00Z");
        var elsewhere = fixtures.partnership("Elders");
        Groups.meeting(fixtures.coordinatorOf(elsewhere), Groups.body(fixtures.coordinatorOf(elsewhere), elsewhere, "partners"), "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");
        var path = feed(Fixtures.token(person), Map.of());

        assertThat(read(path)).extracting(event -> event.getDateStart().getValue().toInstant()).containsExactly(Instant.parse("2030-01-15T08:00:00Z"), Instant.parse("2030-07-15T07:00:00Z"));
        assertThat(text(path)).contains("DTSTART;TZID=Europe/Brussels:20300115T090000", "DTSTART;TZID=Europe/Brussels:20300715T090000", "BEGIN:VTIMEZONE");

        post(coordinator, "/meetings/" + summer + "/cancellations", Map.of("reason", "Staking")).statusCode(200);
        assertThat(read(path).getLast().getStatus().isCancelled()).isTrue();
        assertThat(read(path).getLast().getSequence().getValue()).isEqualTo(1);
        assertThat(read(path).getLast().getUid().getValue()).isEqualTo("meeting-" + summer + "@samenhang");
    }

    @Test
    void whatIsConfidentialIsInTheCalendarOfWhoSitsThereOnly() {
        var body = Groups.body(coordinator, network, "confidential");
        var sitting = fixtures.person("nl");
        var seat = seat(house, "membership", "member", true);
        seat.put("name", "Test Person");
        seat.put("email", Fixtures.email(sitting));
        post(coordinator, "/bodies/" + body + "/seats", seat).statusCode(200);
        Groups.meeting(coordinator, body, "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");

        assertThat(read(feed(Fixtures.token(sitting), Map.of()))).hasSize(1);
        assertThat(read(feed(Fixtures.token(person), Map.of()))).isEmpty();
        assertThat(read(feed(Fixtures.token(person), Map.of("partnership", network)))).isEmpty();
        assertThat(read(feed(coordinator, Map.of("partnership", network)))).isEmpty();
    }

    @Test
    void aFeedOfAPartnershipHoldsAllThatIsNotConfidential() {
        var other = fixtures.organization("Kliniek");
        var seated = Groups.body(coordinator, network, "partners");
        post(coordinator, "/bodies/" + seated + "/seats", seat(other, "membership", "member", true)).statusCode(200);
        Groups.meeting(coordinator, seated, "2030-01-15T08:00:00Z", "2030-01-15T10:00:00Z");

        assertThat(read(feed(Fixtures.token(person), Map.of()))).isEmpty();
        assertThat(read(feed(Fixtures.token(person), Map.of("partnership", network)))).hasSize(1);
        post(Fixtures.token(person), "/calendarFeeds", Map.of("partnership", fixtures.partnership("Elders"))).statusCode(400);
    }

    @Test
    void anAddressIsToldOnceAndCanBeTakenBack() {
        var path = feed(Fixtures.token(person), Map.of());
        var id = Api.as(Fixtures.token(person)).get("/calendarFeeds").then().body("items", hasSize(1)).body("items[0].address", nullValue()).extract().<String>path("items[0].id");
        post(coordinator, "/calendarFeeds/" + id + "/revocations", Map.of()).statusCode(404);

        post(Fixtures.token(person), "/calendarFeeds/" + id + "/revocations", Map.of()).statusCode(200).body("items", hasSize(0));
        Api.uncontracted().accept("text/calendar").get(path).then().statusCode(404);
        Api.publicly().get(path).then().statusCode(404);
        Api.publicly().get("/calendars/guessed").then().statusCode(404);
    }

    private static String feed(String token, Map<String, ?> asked) {
        var address = post(token, "/calendarFeeds", asked).statusCode(201).extract().<String>path("address");
        return URI.create(address).getPath().replaceFirst("^" + Api.BASE, "");
    }

    private static String text(String path) {
        return Api.uncontracted().accept("text/calendar").get(path).then().statusCode(200).contentType(equalTo("text/calendar;charset=UTF-8")).extract().asString();
    }

    private static List<VEvent> read(String path) {
        var calendar = Biweekly.parse(text(path)).first();
        return calendar.getEvents();
    }
}
