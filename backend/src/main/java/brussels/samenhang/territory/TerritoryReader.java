package brussels.samenhang.territory;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Territories as they are read. */
@Singleton
class TerritoryReader implements TerritoryApi {

    private static final String ITEM = """
            select t.id, t.type, t.name, t.nis_code, t.valid_from, t.valid_until, t.aliases, t.whole_municipality, t.latitude, t.longitude,
              parent.id as parent_id, parent.name as parent_name, population.value, population.counted_on, population.source, tile.grid_column, tile.grid_row
            from territory t
            left join territory parent on parent.id = t.parent_id
            left join territory_population population on population.territory_id = t.id
            left join territory_tile tile on tile.territory_id = t.id
            where true""";
    private static final String MUNICIPALITIES = """
            select m.id, m.name from territory_municipality tm join territory m on m.id = tm.municipality_id
            where tm.territory_id = :id order by m.sort_name""";
    private static final String REPLACEMENTS = """
            select r.original_id = :id as replaced, o.id as other_id, o.name as other_name, r.decided_on, r.decided_on_precision,
              r.reason, r.proposed_by, r.approved_by, r.budget_effect, r.source
            from territory_replacement r
            join territory o on o.id = case when r.original_id = :id then r.replacement_id else r.original_id end
            where :id in (r.original_id, r.replacement_id) order by r.decided_on, o.sort_name""";
    private static final Sorting SORTING = Sorting.by("name", "t.sort_name").and("nisCode", "t.nis_code").endingWith("t.id");

    private record Change(boolean replaced, TerritoryView.Replacement replacement) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    Slice<TerritoryItem> page(TerritoryQuery query) {
        return sql.query(ITEM)
                .and(query.type, "t.type = any(:type)", "type")
                .and(query.q, "strpos(t.search_text, fold(:q)) > 0 or fold(:q) <% t.search_text", "q")
                .and(query.parent, "t.parent_id = :parent", "parent")
                .and(query.nisCode, "t.nis_code = any(:nisCode)", "nisCode")
                .and(Objects.requireNonNullElse(query.asOf, LocalDate.now(clock)), "daterange(t.valid_from, t.valid_until, '[]') @> :asOf", "asOf")
                .page(query, SORTING.orderBy(query.sort), this::item);
    }

    Optional<TerritoryView> find(UUID id) {
        return sql.query(ITEM).and(id, "t.id = :id", "id").first(row -> view(row, municipalities(id), changes(id)));
    }

    @Override
    public Optional<Municipality> findMunicipality(int nisCode) {
        return sql.query("select id, nis_code, name from territory where type = 'municipality'").and(nisCode, "nis_code = :nisCode", "nisCode")
                .first(row -> new Municipality(row.uuid("id"), row.integer("nis_code"), row.localized("name")));
    }

    @Override
    public Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of()
                : Set.copyOf(sql.query("select id from territory where id = any(:ids)").with("ids", ids).list(row -> row.uuid("id")));
    }

    private TerritoryItem item(Row row) throws SQLException {
        var id = row.uuid("id");
        return new TerritoryItem(id, links.to("territories", id), row.code("type", TerritoryType.class), row.localized("name"),
                row.integer("nis_code"), parent(row), population(row), row.date("valid_from"), row.date("valid_until"), tile(row));
    }

    private TerritoryView view(Row row, List<Ref> municipalities, List<Change> changes) throws SQLException {
        var item = item(row);
        return new TerritoryView(item.id(), item.href(), item.type(), item.name(), item.nisCode(), item.parent(), item.population(),
                item.validFrom(), item.validUntil(), row.json("aliases", new TypeReference<List<TerritoryView.Alias>>() {
                }), center(row), municipalities, row.bool("whole_municipality"), select(changes, false), select(changes, true));
    }

    private static List<TerritoryView.Replacement> select(List<Change> changes, boolean replaced) {
        return changes.stream().filter(change -> change.replaced() == replaced).map(Change::replacement).toList();
    }

    private List<Ref> municipalities(UUID id) {
        return sql.query(MUNICIPALITIES).with("id", id).list(row -> ref(row.uuid("id"), row.localized("name")));
    }

    private List<Change> changes(UUID id) {
        return sql.query(REPLACEMENTS).with("id", id).list(row -> new Change(row.bool("replaced"), new TerritoryView.Replacement(
                ref(row.uuid("other_id"), row.localized("other_name")), row.date("decided_on"),
                row.date("decided_on") == null ? null : row.code("decided_on_precision", TerritoryView.Precision.class), row.localized("reason"),
                row.localized("proposed_by"), row.localized("approved_by"), row.localized("budget_effect"), row.localized("source"))));
    }

    private Ref parent(Row row) throws SQLException {
        return ref(row.uuid("parent_id"), row.localized("parent_name"));
    }

    private Ref ref(UUID id, Localized name) {
        return Ref.to(links, "territories", id, name);
    }

    private static TerritoryItem.Population population(Row row) throws SQLException {
        var value = row.integer64("value");
        return value == null ? null : new TerritoryItem.Population(value, row.date("counted_on"), row.text("source"));
    }

    private static TerritoryItem.Tile tile(Row row) throws SQLException {
        var column = row.integer("grid_column");
        return column == null ? null : new TerritoryItem.Tile(column, row.integer("grid_row"));
    }

    private static TerritoryView.Center center(Row row) throws SQLException {
        var latitude = row.decimal("latitude");
        return latitude == null ? null : new TerritoryView.Center(latitude, row.decimal("longitude"));
    }
}
