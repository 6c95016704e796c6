package brussels.samenhang.exchange.directory;

import brussels.samenhang.organization.NameLikeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The names known in one municipality, found by the letter groups they share: the database would compare tens of
 * thousands of names with thousands each; here a name meets only those it has something in common with. Who is near is
 * judged by the same rule as everywhere.
 */
final class NameIndex {

    /** The nearest record and how near, 1 being the same name. */
    record Near(UUID organization, double likeness) {
    }

    private record Known(UUID organization, NameLikeness.Name name, int groups) {
    }

    /** As {@code pg_trgm} does for the operator %, in {@code near_organization_names}. */
    private static final double SHARED = 0.3;

    private final List<Known> names = new ArrayList<>();
    private final Map<Integer, List<Integer>> byGroup = new HashMap<>();
    private int[] shared = new int[64];

    void add(UUID organization, String spelling, String core) {
        var groups = groups(spelling + " " + core);
        var place = names.size();
        names.add(new Known(organization, new NameLikeness.Name(spelling, core), groups.length));
        for (var group : groups) {
            byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(place);
        }
        if (names.size() > shared.length) {
            shared = Arrays.copyOf(shared, shared.length * 2);
        }
    }

    Optional<Near> nearest(String spelling, String core, Predicate<UUID> eligible) {
        var groups = groups(spelling + " " + core);
        var touched = new ArrayList<Integer>();
        for (var group : groups) {
            for (int place : byGroup.getOrDefault(group, List.of())) {
                if (shared[place]++ == 0) {
                    touched.add(place);
                }
            }
        }
        var wanted = new NameLikeness.Name(spelling, core);
        Near best = null;
        for (int place : touched) {
            var known = names.get(place);
            var common = shared[place];
            shared[place] = 0;
            if (common < SHARED * (groups.length + known.groups() - common) || !eligible.test(known.organization())) {
                continue;
            }
            var likeness = known.name().isSpelledAs(wanted) ? 1 : NameLikeness.ofAtLeast(best == null ? 0 : best.likeness(), known.name(), wanted);
            if (likeness > 0 && (best == null || likeness > best.likeness())) {
                best = new Near(known.organization(), likeness);
            }
        }
        return Optional.ofNullable(best);
    }

    private static int[] groups(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).map(word -> "  " + word + " ")
                .flatMapToInt(word -> java.util.stream.IntStream.range(0, word.length() - 2)
                        .map(i -> (word.charAt(i) * 31 + word.charAt(i + 1)) * 31 + word.charAt(i + 2))).distinct().toArray();
    }
}
