package brussels.samenhang.network;

import brussels.samenhang.network.NetworkFields.Level;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
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
import java.util.UUID;

/** The overview in one statement. A neighborhood counts for each municipality it lies in. */
@Singleton
class NetworkOverviewReader {

    private static final String BEFORE = """
            with lies_in as (
              select t.id as territory_id, case when t.type = 'municipality' then t.id else coalesce(tm.municipality_id, parent.id) end as municipality_id
              from territory t
              left join territory_municipality tm on tm.territory_id = t.id and t.type in ('neighborhood', 'livedNeighborhood')
              left join territory parent on parent.id = t.parent_id and parent.type = 'municipality'),
            wanted as (
              select n.* from network n where n.merged_into_id is null and n.archived_on is null and (n.valid_until is null or n.valid_until >= :today)""";
    private static final String AFTER = """
            ),
            place as (
              select distinct n.id as network_id, l.municipality_id from wanted n
              left join network_territory nt on nt.network_id = n.id left join lies_in l on l.territory_id = nt.territory_id and l.municipality_id is not null
              where l.municipality_id is not null or not exists (select from network_territory x join lies_in y on y.territory_id = x.territory_id
                where x.network_id = n.id and y.municipality_id is not null)),
            partner as (
              select distinct p.id, p.name, p.sort_name, l.municipality_id from partnership p join lies_in l on l.territory_id = p.territory_id
              where l.municipality_id is not null and daterange(p.valid_from, p.valid_until, '[]') @> :today),
            row_of as (select municipality_id from place union select municipality_id from partner)
            select m.id, m.name,
              (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'level', n.level, 'themes', n.themes) order by n.sort_name), '[]')
                from place join wanted n on n.id = place.network_id where place.municipality_id is not distinct from r.municipality_id) as networks,
              (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.sort_name), '[]')
                from partner p where p.municipality_id = r.municipality_id) as partnerships
            from row_of r left join territory m on m.id = r.municipality_id
            order by m.sort_name nulls last""";

    private record Found(UUID id, Localized name, Level level, List<String> themes) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    List<NetworkOverview> overview(NetworkOverviewQuery query) {
        return sql.query(BEFORE).with("today", LocalDate.now(clock))
                .and(query.theme, "n.themes && :theme", "theme").and(query.level, "n.level = any(:level)", "level").add(AFTER).list(this::row);
    }

    private NetworkOverview row(Row row) throws SQLException {
        var networks = row.json("networks", new TypeReference<List<Found>>() {
        }).stream().map(found -> new NetworkOverview.Brief(found.id(), links.to("networks", found.id()), found.name(), found.level(), found.themes())).toList();
        var partnerships = row.json("partnerships", new TypeReference<List<Found>>() {
        }).stream().map(found -> Ref.to(links, "partnerships", found.id(), found.name())).toList();
        return new NetworkOverview(Ref.to(links, "territories", row.uuid("id"), row.localized("name")), networks, partnerships);
    }
}
