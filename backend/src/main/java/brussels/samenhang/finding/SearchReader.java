package brussels.samenhang.finding;

import brussels.samenhang.finding.SearchHit.Kind;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.search.SearchWords;
import brussels.samenhang.shared.search.SearchWords.Words;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything public that matches what was typed, the best few of each kind, in two statements. */
@Singleton
class SearchReader {

    /** The text of {@link SearchWords#TIER} is over a document {@code d}, so both tables take that name. */
    private static final String FOUND = """
            with found as (
              select 'organization' as kind, d.organization_id as id, null as code, null as type, null::jsonb as name, null::jsonb as place, d.item, d.sort_name, %1$s as tier
              from organization_document d where d.status = 'active' and %2$s
              union all
              select d.kind, d.id, d.code, d.type, d.name, d.place, null, d.sort_name, %1$s
              from search_document d where %2$s and daterange(d.valid_from, d.valid_until, '[]') @> :today
            ), placed as (
              select found.*, count(*) over (partition by kind) as total, row_number() over (partition by kind order by tier, sort_name, id) as place_in_kind
              from found where kind = any(:kinds))
            select kind, id, code, coalesce(type, entry.content ->> 'type') as type, coalesce(name, entry.content -> 'name') as name,
              coalesce(place, entry.content -> 'municipality' -> 'name') as place, total
            from placed left join lateral (select cast('{' || placed.item || '}' as jsonb) as content) entry on placed.item is not null
            where place_in_kind <= :most
            order by array_position(cast(:kinds as text[]), kind), place_in_kind""".formatted(SearchWords.TIER, SearchWords.MATCHES);

    private record Found(SearchHit hit, int total) {
    }

    @Inject
    Sql sql;

    @Inject
    SearchWords search;

    @Inject
    Links links;

    @Inject
    Clock clock;

    SearchResult find(SearchQuery query) {
        if (query.q == null || query.q.isBlank()) {
            return new SearchResult(List.of(), List.of(), null);
        }
        var words = search.read(query.q);
        var found = find(query, words);
        if (found.isEmpty()) {
            words = search.readLoosely(query.q);
            found = find(query, words);
        }
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        var hits = new ArrayList<SearchHit>();
        for (var each : found) {
            counts.put(each.hit().kind(), each.total());
            hits.add(each.hit());
        }
        return new SearchResult(hits, counts.entrySet().stream().map(count -> new SearchResult.Count(count.getKey(), count.getValue())).toList(),
                found.isEmpty() ? null : words.readAs());
    }

    private List<Found> find(SearchQuery query, Words words) {
        var kinds = query.kind == null || query.kind.isEmpty() ? List.of(Kind.values()) : query.kind;
        return words.isHopeless() ? List.of()
                : words.bind(sql.query(FOUND)).with("today", LocalDate.now(clock)).with("kinds", kinds).with("most", query.perKind).list(this::found);
    }

    private Found found(Row row) throws SQLException {
        var kind = row.code("kind", Kind.class);
        var id = row.uuid("id");
        return new Found(new SearchHit(id, links.to(kind.collection, id), kind, row.localized("name"), row.localized("place"), row.text("type"), row.text("code")),
                row.integer64("total").intValue());
    }
}
