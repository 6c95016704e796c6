package brussels.samenhang.coordination;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.shared.time.Period;
import brussels.samenhang.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No sequence of appointing, ending, replacing and correcting makes two periods of one holder overlap, or history shrink. */
@QuarkusTest
class CoordinationHistoryTest {

    private static final int ACTS = 25;
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 120;

    private record Held(String id, String person, Period period) {
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void noSequenceOfActsOverlapsOrForgets(long seed) {
        var random = new Random(seed);
        var here = new Neighborhood();
        var post = here.post("contractCoordinator", "2.00");
        var people = IntStream.range(0, 2).mapToObj(i -> here.somebody("Kandidaat")).toList();
        Set<String> known = new HashSet<>();
        for (var act = 0; act < ACTS; act++) {
            var before = history(here, post);
            var answer = act(random, here, post, people, before);
            assertThat(answer.statusCode()).as("seed %d, act %d: %s", seed, act, answer.asString()).isIn(200, 201, 400, 409);
            var after = history(here, post);
            assertThat(after.stream().map(Held::id)).as("seed %d, act %d", seed, act).containsAll(known);
            after.forEach(held -> known.add(held.id()));
            assertThat(overlapping(after)).as("seed %d, act %d", seed, act).isFalse();
            if (answer.statusCode() >= 400) {
                assertThat(after).as("seed %d, act %d was refused and changed nothing", seed, act).isEqualTo(before);
            }
        }
        assertThat(known).hasSizeGreaterThan(1);
    }

    private static Response act(Random random, Neighborhood here, UUID post, List<Neighborhood.Somebody> people, List<Held> history) {
        var someone = people.get(random.nextInt(people.size()));
        var from = START.plusDays(random.nextInt(DAYS));
        var until = random.nextBoolean() ? from.plusDays(random.nextInt(40) - 3) : null;
        var some = history.isEmpty() ? null : history.get(random.nextInt(history.size()));
        return switch (some == null ? 0 : random.nextInt(4)) {
            case 0 -> appoint(here, post, someone, from, until, null);
            case 1 -> appoint(here, post, someone, from, until, some.id());
            case 2 -> as(here).body(Map.of("on", from.toString(), "reason", "otherJob")).post("/appointments/{id}/endings", some.id());
            default -> as(here).header("If-Match", "*").body(Map.of("validFrom", from.toString(), "why", "Nagekeken")).post("/appointments/{id}/corrections", some.id());
        };
    }

    private static Response appoint(Neighborhood here, UUID post, Neighborhood.Somebody who, LocalDate from, LocalDate until, String replaces) {
        var body = new HashMap<String, Object>(Map.of("post", post, "personName", who.name, "personEmail", who.email, "fte", "0.50", "validFrom", from.toString()));
        if (until != null) {
            body.put("validUntil", until.toString());
        }
        if (replaces != null) {
            body.put("replaces", replaces);
        }
        return as(here).body(body).post("/appointments");
    }

    private static io.restassured.specification.RequestSpecification as(Neighborhood here) {
        return Api.as(here.coordinator.token()).contentType(JSON);
    }

    private static List<Held> history(Neighborhood here, UUID post) {
        List<Map<String, Object>> items = Api.as(here.coordinator.token()).queryParam("post", post).queryParam("history", true).queryParam("pageSize", 200)
                .get("/appointments").path("items");
        return items.stream().map(item -> new Held((String) item.get("id"), (String) ((Map<?, ?>) item.get("person")).get("id"),
                new Period(LocalDate.parse((String) item.get("validFrom")), item.get("validUntil") == null ? null : LocalDate.parse((String) item.get("validUntil")))))
                .toList();
    }

    private static boolean overlapping(List<Held> history) {
        return history.stream().anyMatch(one -> history.stream().anyMatch(other -> one != other
                && Objects.equals(one.person(), other.person()) && one.period().overlaps(other.period())));
    }
}
