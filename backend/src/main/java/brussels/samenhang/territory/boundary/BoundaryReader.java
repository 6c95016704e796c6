package brussels.samenhang.territory.boundary;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.territory.boundary.BoundaryView.Feature;
import brussels.samenhang.territory.boundary.BoundaryView.FeatureType;
import brussels.samenhang.territory.boundary.BoundaryView.Geometry;
import brussels.samenhang.territory.boundary.BoundaryView.GeometryType;
import brussels.samenhang.territory.boundary.BoundaryView.Origin;
import brussels.samenhang.territory.boundary.BoundaryView.Properties;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Boundaries as they are read, and the territories a file of them may speak of. */
@Singleton
class BoundaryReader {

    private static final String BOUNDARIES = """
            select t.id, t.name, t.nis_code, parent.id as parent_id, parent.name as parent_name, b.coordinates
            from territory_boundary b join territory t on t.id = b.territory_id left join territory parent on parent.id = t.parent_id
            where true""";
    private static final String ORIGINS = """
            select b.source, b.licence, b.drawn_on, max(b.imported_at) as imported_at, count(*)::int as territories
            from territory_boundary b join territory t on t.id = b.territory_id where true""";
    /** A code that is written with a leading zero, or as an identifier of ours. */
    private static final String KNOWN = """
            select code, t.id, t.nis_code, t.name, t.sort_name, exists (select from territory_boundary b where b.territory_id = t.id) as has_boundary
            from unnest(:codes::text[]) code
            join territory t on t.nis_code::text = ltrim(code, '0') or t.id::text = code""";
    private static final String WITHOUT = """
            select t.id, t.name from territory t
            where t.type = 'municipality' and t.parent_id in (select parent_id from territory where id = any(:ids::uuid[]) and type = 'municipality') and t.id <> all(:ids::uuid[])
              and daterange(t.valid_from, t.valid_until, '[]') @> current_date
              and not exists (select from territory_boundary b where b.territory_id = t.id)
            order by t.sort_name, t.id""";

    /** A territory a boundary may be of. */
    record Known(UUID id, Integer nisCode, Localized name, String sortName, boolean hasBoundary) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    BoundaryView boundaries(BoundaryQuery query) {
        var features = asked(BOUNDARIES, query).add("order by t.sort_name, t.id").list(this::feature);
        var origins = asked(ORIGINS, query).add("group by b.source, b.licence, b.drawn_on order by b.source, b.drawn_on, b.licence")
                .list(row -> new Origin(row.text("source"), row.text("licence"), row.date("drawn_on"), row.instant("imported_at"), row.integer("territories")));
        return new BoundaryView(BoundaryView.Type.FeatureCollection, features, origins);
    }

    Map<String, Known> known(Collection<String> codes) {
        var known = new HashMap<String, Known>();
        sql.query(KNOWN).with("codes", codes.stream().filter(Objects::nonNull).map(String::toLowerCase).distinct().toList()).each(row -> known.put(row.text("code"),
                new Known(row.uuid("id"), row.integer("nis_code"), row.localized("name"), row.text("sort_name"), row.bool("has_boundary"))));
        return known;
    }

    List<Ref> without(Collection<UUID> matched) {
        return sql.query(WITHOUT).with("ids", matched).list(row -> Ref.to(links, "territories", row.uuid("id"), row.localized("name")));
    }

    BoundaryReport.Matched matched(Known territory, int inFile, int kept) {
        return new BoundaryReport.Matched(Ref.to(links, "territories", territory.id(), territory.name()), territory.nisCode(), inFile, kept, territory.hasBoundary());
    }

    private Query asked(String select, BoundaryQuery query) {
        return sql.query(select).and(query.territory, "t.id = any(:territory)", "territory").and(query.parent, "t.parent_id = any(:parent)", "parent");
    }

    private Feature feature(Row row) throws SQLException {
        return new Feature(FeatureType.Feature, row.uuid("id"),
                new Properties(row.localized("name"), row.integer("nis_code"), Ref.to(links, "territories", row.uuid("parent_id"), row.localized("parent_name"))),
                new Geometry(GeometryType.MultiPolygon, row.json("coordinates", new TypeReference<List<List<List<List<Double>>>>>() {
                })));
    }
}
