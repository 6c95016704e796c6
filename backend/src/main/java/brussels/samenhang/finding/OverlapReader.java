package brussels.samenhang.finding;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Pairs of partnerships with members in common and a place or theme in common (3-R98), by name and never by how much. */
@Singleton
class OverlapReader {

    private static final String PAIRS = """
            with taking as (
              select distinct ms.partnership_id, ms.organization_id from membership ms join partnership p on p.id = ms.partnership_id
              where ms.valid_from <= :on and coalesce(ms.valid_until, 'infinity') >= :on and daterange(p.valid_from, p.valid_until, '[]') @> :on
            ), pair as (
              select a.partnership_id as one, b.partnership_id as other, array_agg(a.organization_id) as shared
              from taking a join taking b on b.organization_id = a.organization_id and b.partnership_id > a.partnership_id
              group by 1, 2 having count(*) >= :sharedMembers
            ), touched as (
              select p.id as partnership_id, m.id as municipality_id, m.nis_code from partnership p join territory t on t.id = p.territory_id
                join territory m on m.type = 'municipality' and (m.id in (t.id, t.parent_id)
                  or m.id in (select tm.municipality_id from territory_municipality tm where tm.territory_id = t.id))
            )
            select p.id as one, p.name as one_name, q.id as other, q.name as other_name, members.list as members,
              coalesce(places.list, '[]') as places, coalesce(themes.list, '[]') as themes
            from pair join partnership p on p.id = pair.one join partnership q on q.id = pair.other
            cross join lateral (select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.sort_name) as list
              from organization o where o.id = any(pair.shared)) members
            left join lateral (select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.sort_name) as list from territory m
              where m.id in (select municipality_id from touched where partnership_id = pair.one)
                and m.id in (select municipality_id from touched where partnership_id = pair.other)) places on true
            left join lateral (select jsonb_agg(jsonb_build_object('code', theme.code, 'name', theme.name) order by theme.position) as list
              from partnership_theme mine join theme on theme.id = mine.theme_id
              where mine.partnership_id = pair.one and exists (select from partnership_theme theirs where theirs.partnership_id = pair.other
                and (theirs.theme_id = mine.theme_id
                  or exists (select from theme_mapping map where (map.from_theme_id, map.to_theme_id) in ((mine.theme_id, theirs.theme_id), (theirs.theme_id, mine.theme_id)))))) themes on true
            where (places.list is not null or themes.list is not null)""";
    private static final String IN = """
            exists (select from touched where touched.partnership_id in (pair.one, pair.other) and touched.nis_code = any(:municipality))""";

    private record Named(UUID id, Localized name) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    Slice<Overlap> page(OverlapQuery query) {
        return sql.query(PAIRS).with("on", Objects.requireNonNullElseGet(query.asOf, () -> LocalDate.now(clock))).with("sharedMembers", query.sharedMembers)
                .and(query.partnership, ":partnership in (pair.one, pair.other)", "partnership")
                .and(query.municipality, IN, "municipality")
                .page(query, "order by p.sort_name, q.sort_name, p.id, q.id", this::overlap);
    }

    private Overlap overlap(Row row) throws SQLException {
        var one = Ref.to(links, "partnerships", row.uuid("one"), row.localized("one_name"));
        var other = Ref.to(links, "partnerships", row.uuid("other"), row.localized("other_name"));
        return new Overlap(one.href(), List.of(one, other), refs(row, "members", "organizations"), refs(row, "places", "territories"),
                row.json("themes", new TypeReference<>() {
                }));
    }

    private List<Ref> refs(Row row, String column, String collection) throws SQLException {
        return row.json(column, new TypeReference<List<Named>>() {
        }).stream().map(named -> Ref.to(links, collection, named.id(), named.name())).toList();
    }
}
