package brussels.samenhang.organization.duplicate;

import brussels.samenhang.organization.duplicate.Judging.Likeness;
import brussels.samenhang.organization.duplicate.Judging.Verdict;
import brussels.samenhang.organization.duplicate.Judging.Whereabouts;
import brussels.samenhang.shared.persistence.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Compares the records that changed with their neighbors, a batch at a time, so that nobody waits for it and any
 * instance may do it. A sweep of the whole register is every record in the same queue.
 */
@Singleton
class Comparing {

    private static final int BATCH = 20;
    private static final String NEXT = """
            select organization_id from organization_duplicate_queue order by queued_at, organization_id limit %d for update skip locked""".formatted(BATCH);
    private static final String REFRESH = "select refresh_organization_clues(cast(:ids as uuid[])), refresh_organization_name_keys(cast(:ids as uuid[]))";
    private static final String NEAR = "select * from near_organizations(cast(:ids as uuid[]))";
    private static final String WHEREABOUTS = """
            select o.id, array(select distinct t.nis_code::text from territory t where t.nis_code is not null and (t.id = o.municipality_id
                or t.id in (select s.municipality_id from organization_site s where s.organization_id = o.id))) as places,
              array(select distinct substring(c.value from '@([0-9]+)$') from organization_clue c where c.organization_id = o.id and c.kind = 'placedName') as named
            from organization o where o.id = any(cast(:ids as uuid[]))""";
    private static final String FOUND = """
            insert into organization_duplicate (one_id, other_id, reasons, weight, found_at) values (:one, :other, cast(:reasons as jsonb), :weight, :now)
            on conflict (one_id, other_id) do update set reasons = excluded.reasons, weight = excluded.weight
            where (organization_duplicate.reasons, organization_duplicate.weight) is distinct from (excluded.reasons, excluded.weight)""";
    private static final String GONE = """
            delete from organization_duplicate d where d.state = 'open' and (d.one_id = any(cast(:ids as uuid[])) or d.other_id = any(cast(:ids as uuid[])))
              and (d.one_id, d.other_id) not in (select * from unnest(cast(:ones as uuid[]), cast(:others as uuid[])))""";
    private static final String DONE = "delete from organization_duplicate_queue where organization_id = any(cast(:ids as uuid[]))";

    private record Pair(UUID one, UUID other) {

        /** In the order of the database, which compares the bytes. */
        static Pair of(UUID some, UUID another) {
            return some.toString().compareTo(another.toString()) < 0 ? new Pair(some, another) : new Pair(another, some);
        }
    }

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Scheduled(every = "{samenhang.duplicates.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        while (QuarkusTransaction.requiringNew().call(this::compareNext)) {
            // Until nothing waits any more.
        }
    }

    /** True when there was something to compare. */
    boolean compareNext() {
        var ids = sql.query(NEXT).list(row -> row.uuid("organization_id"));
        if (!ids.isEmpty()) {
            compare(ids);
            sql.query(DONE).with("ids", ids).execute();
        }
        return !ids.isEmpty();
    }

    private void compare(List<UUID> ids) {
        sql.query(REFRESH).with("ids", ids).list(_ -> ids);
        var shared = new HashMap<Pair, List<Likeness>>();
        sql.query(NEAR).with("ids", ids).list(row -> {
            var own = row.uuid("organization_id");
            var pair = Pair.of(own, row.uuid("near_id"));
            var likeness = pair.one().equals(own)
                    ? new Likeness(row.text("kind"), row.text("own"), row.text("own_core"), row.text("theirs"), row.text("their_core"))
                    : new Likeness(row.text("kind"), row.text("theirs"), row.text("their_core"), row.text("own"), row.text("own_core"));
            return shared.computeIfAbsent(pair, _ -> new ArrayList<>()).add(likeness);
        });
        var where = whereabouts(shared.keySet());
        var found = new HashMap<Pair, Verdict>();
        shared.forEach((pair, likenesses) -> Judging.of(likenesses, where.getOrDefault(pair.one(), Whereabouts.UNKNOWN), where.getOrDefault(pair.other(), Whereabouts.UNKNOWN))
                .ifPresent(verdict -> found.put(pair, verdict)));
        sql.query(GONE).with("ids", ids).with("ones", found.keySet().stream().map(Pair::one).toList())
                .with("others", found.keySet().stream().map(Pair::other).toList()).execute();
        found.forEach((pair, verdict) -> sql.query(FOUND).with("one", pair.one()).with("other", pair.other()).with("reasons", text(verdict.findings()))
                .with("weight", verdict.weight()).with("now", clock.instant()).execute());
    }

    private Map<UUID, Whereabouts> whereabouts(Set<Pair> pairs) {
        var ids = new HashSet<UUID>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
        return sql.query(WHEREABOUTS).with("ids", ids).list(row -> Map.entry(row.uuid("id"), new Whereabouts(numbers(row.texts("places")), numbers(row.texts("named")))))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<Integer> numbers(List<String> texts) {
        return texts.stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    private String text(List<Judging.Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
