package brussels.samenhang.indicator.assignment;

import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Assignments as they are read, in the order of the names of place and indicator. */
@Singleton
class AssignmentReader {

    private static final String SELECT = """
            select a.id, a.indicator_id, i.code, v.name as indicator_name, v.period_type, v.lowest_level, v.kind, v.unit, v.measures, v.disaggregations, v.formula is not null or v.register_measure is not null as worked_out, a.partnership_id, p.name as partnership_name,
              a.territory_id, t.name as territory_name, a.organization_id, o.name as organization_name, a.valid_from, a.valid_until, a.version
            from indicator_assignment a
            join indicator i on i.id = a.indicator_id
            join lateral (select * from indicator_version w where w.indicator_id = i.id and w.status <> 'draft' order by w.number desc limit 1) v on true
            left join partnership p on p.id = a.partnership_id
            left join territory t on t.id = a.territory_id
            left join organization o on o.id = a.organization_id
            where true""";
    private static final String ORDER = "order by coalesce(p.sort_name, t.sort_name), v.sort_name, o.sort_name nulls first, a.valid_from, a.id";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    Slice<AssignmentView> page(AssignmentQuery query) {
        return sql.query(SELECT)
                .and(query.indicator, "a.indicator_id = any(:indicator)", "indicator")
                .and(query.partnership, "a.partnership_id = any(:partnership)", "partnership")
                .and(query.territory, "a.territory_id = any(:territory)", "territory")
                .and(query.organization, "a.organization_id = any(:organization)", "organization")
                .and(query.history ? null : Objects.requireNonNullElse(query.asOf, LocalDate.now(clock)), "daterange(a.valid_from, a.valid_until, '[]') @> :asOf::date", "asOf")
                .page(query, ORDER, this::view);
    }

    Optional<AssignmentView> find(UUID id) {
        return sql.query(SELECT).and(id, "a.id = :id", "id").first(this::view);
    }

    boolean overlaps(AssignIndicator command) {
        return sql.query("""
                select 1 from indicator_assignment a where a.indicator_id = :indicator and a.partnership_id is not distinct from :partnership
                  and a.territory_id is not distinct from :territory and a.organization_id is not distinct from :organization
                  and daterange(a.valid_from, a.valid_until, '[]') && daterange(:from::date, :until::date, '[]')""")
                .with("indicator", command.indicator()).with("partnership", command.partnership()).with("territory", command.territory())
                .with("organization", command.organization()).with("from", command.validFrom()).with("until", command.validUntil()).exists();
    }

    boolean exists(String table, UUID id) {
        return sql.query("select 1 from " + table + " where id = :id").with("id", id).exists();
    }

    Optional<String> territoryType(UUID id) {
        return sql.query("select type from territory where id = :id").with("id", id).first(row -> row.text("type"));
    }

    private AssignmentView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var indicator = row.uuid("indicator_id");
        var type = row.code("period_type", PeriodType.class);
        return new AssignmentView(id, links.to("indicatorAssignments", id),
                new AssignmentView.IndicatorRef(indicator, links.to("indicators", indicator), row.text("code"), row.localized("indicator_name"), type,
                        row.code("lowest_level", Level.class), row.bool("worked_out"), row.code("kind", IndicatorKind.class), row.text("unit"), row.code("measures", Measures.class), row.texts("disaggregations")),
                Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")),
                Ref.to(links, "territories", row.uuid("territory_id"), row.localized("territory_name")),
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")),
                row.date("valid_from"), row.date("valid_until"), ReportingPeriod.lastClosed(type, LocalDate.now(clock)).text(), null, row.integer("version"));
    }
}
