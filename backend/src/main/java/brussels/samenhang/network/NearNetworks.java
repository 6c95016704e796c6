package brussels.samenhang.network;

import brussels.samenhang.network.NetworkFields.Level;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds networks that may be the same, whatever the spelling; pairs that were looked at and kept apart are left alone. */
@Singleton
class NearNetworks {

    /** "Overleg huisvesting Noord" and "Overleg huisvesting Zuid" stay below, a slip in a letter or two above. */
    private static final double ALIKE = 0.62;
    private static final String CANDIDATE = """
            jsonb_build_object('id', %1$s.id, 'name', %1$s.name, 'level', %1$s.level,
              'current', %1$s.archived_on is null and (%1$s.valid_until is null or %1$s.valid_until >= :today),
              'territories', (select coalesce(jsonb_agg(t.name order by t.sort_name), '[]')
                from network_territory nt join territory t on t.id = nt.territory_id where nt.network_id = %1$s.id))""";
    private static final String APART = """
            exists (select from network_distinction d where d.network_id = least(%s, n.id) and d.other_id = greatest(%s, n.id))""";
    private static final String NAMED = """
            select near.likeness, %s as candidate
            from (select network_id, max(likeness) as likeness from unnest(cast(:names as text[])) as wanted, near_network_names(wanted) group by network_id) near
            join network n on n.id = near.network_id
            where near.likeness >= :alike""".formatted(CANDIDATE.formatted("n"));
    /** Each name is brought to its spelling once; comparing two spellings is cheap, so all pairs of some hundreds of networks are. */
    private static final String PAIRS = """
            with borne as materialized (
              select n.id, organization_spelling(names.name) as spelling, organization_core_name(names.name) as core
              from network n, lateral (select value as name from jsonb_each_text(n.name) union all select unnest(n.aliases)) names
              where n.merged_into_id is null),
            near as (
              select a.id as one_id, b.id as other_id,
                max(greatest(similarity(a.spelling, b.spelling), similarity(a.core, b.core) * 0.95))::real as likeness
              from borne a join borne b on b.id > a.id
              where a.spelling <> '' and b.spelling <> ''
              group by a.id, b.id)
            select near.likeness, %s as candidate, %s as other
            from near join network one on one.id = near.one_id join network n on n.id = near.other_id
            where near.likeness >= :alike and not %s
            order by near.likeness desc, one.sort_name limit 100""".formatted(CANDIDATE.formatted("one"), CANDIDATE.formatted("n"), APART.formatted("one.id", "one.id"));

    private record Found(UUID id, Localized name, Level level, boolean current, List<Localized> territories) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** Networks called like this one, except those it is known to differ from. */
    List<NetworkCandidate> of(Localized name, UUID self, Collection<UUID> differentFrom) {
        var query = sql.query(NAMED).with("today", LocalDate.now(clock)).with("alike", ALIKE).with("names", name.texts().toList());
        if (self != null) {
            query.add("and n.id <> :self and not " + APART.formatted("cast(:self as uuid)", "cast(:self as uuid)")).with("self", self);
        }
        return query.and(differentFrom, "n.id <> all(:differentFrom)", "differentFrom")
                .add("order by near.likeness desc, n.sort_name limit 10").list(row -> candidate(row, "candidate"));
    }

    List<NetworkPair> pairs() {
        return sql.query(PAIRS).with("today", LocalDate.now(clock)).with("alike", ALIKE)
                .list(row -> new NetworkPair(candidate(row, "candidate"), candidate(row, "other"), likeness(row)));
    }

    private NetworkCandidate candidate(Row row, String column) throws SQLException {
        var found = row.json(column, new TypeReference<Found>() {
        });
        return new NetworkCandidate(found.id(), links.to("networks", found.id()), found.name(), found.level(), found.territories(), found.current(), likeness(row));
    }

    private static BigDecimal likeness(Row row) throws SQLException {
        return row.decimal("likeness").setScale(2, RoundingMode.HALF_UP);
    }
}
