package brussels.samenhang.dashboard;

import brussels.samenhang.dashboard.Reported.Subject;
import brussels.samenhang.dashboard.SeriesQuery.TerritoryLevel;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Relation;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What was reported: validated and published figures, of the partnerships the viewer may see side by side. */
@Singleton
class SeriesReader {

    private static final String FIGURES = """
            select %s, o.organization_id, o.period, round(o.value, o.value_scale) as value, round(o.lower_bound, o.value_scale) as lower_bound,
              round(o.upper_bound, o.value_scale) as upper_bound, trim_scale(o.numerator) as numerator, trim_scale(o.denominator) as denominator,
              o.absence_reason, o.absence_note, o.status, o.estimated, o.provisional, v.number, o.source, o.edition, o.partnership_phase, o.narrative
            from observation o
            join indicator_version v on v.id = o.indicator_version_id
            %s
            where o.indicator_id = :indicator""";
    private static final String PARTNERSHIP = "p.id as subject_id, p.name, p.sort_name, null::uuid as parent_id, p.territory_id as place_id";
    private static final String TERRITORY = "t.id as subject_id, t.name, t.sort_name, t.parent_id, t.id as place_id";
    private static final String IN_MUNICIPALITY = """
            exists (select from territory m where m.nis_code = any(:municipality) and (m.id in (t.id, t.parent_id)
              or exists (select from territory_municipality tm where tm.territory_id = t.id and tm.municipality_id = m.id)))""";
    private static final String OF_GENERATION = "exists (select from generation g where g.id = p.generation_id and g.code = :generation)";

    /** A wording and how it relates to the one before. */
    record Version(int number, Relation relation, Localized note) {
    }

    /** A figure that weighs another. */
    record Weight(UUID place, ReportingPeriod period, BigDecimal value) {
    }

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    /** What the series are about, when the caller does not say. */
    Level level(UUID indicator, SeriesQuery query) {
        if (query.territoryType != null) {
            return Level.valueOf(query.territoryType.name());
        }
        if (query.generation != null || sql.query("""
                select 1 where exists (select from observation where indicator_id = :indicator and partnership_id is not null)
                  or exists (select from indicator_assignment where indicator_id = :indicator and partnership_id is not null)""").with("indicator", indicator).exists()) {
            return Level.partnership;
        }
        var types = new HashSet<>(sql.query("select distinct t.type from observation o join territory t on t.id = o.territory_id where o.indicator_id = :indicator")
                .with("indicator", indicator).list(row -> row.text("type")));
        return Stream.of(TerritoryLevel.values()).map(Enum::name).filter(types::contains).findFirst().map(Level::valueOf).orElse(Level.partnership);
    }

    List<Reported> figures(UUID indicator, Level level, SeriesQuery query, LocalDate from, LocalDate until) {
        var reported = level == Level.partnership
                ? ofPartnerships(sql.query(FIGURES.formatted(PARTNERSHIP, "join partnership p on p.id = o.partnership_id left join territory t on t.id = p.territory_id")), query)
                        .andWhen(true, "o.status in ('validated', 'accepted', 'published') and o.disaggregation = '{}'")
                : ofTerritories(sql.query(FIGURES.formatted(TERRITORY, "join territory t on t.id = o.territory_id")), level, query)
                        .with("states", mayCompareAll() ? List.of("validated", "accepted", "published") : List.of("published")).add("and o.status = any(:states) and o.disaggregation = '{}'");
        return reported.with("indicator", indicator)
                .and(query.version, "v.number = :version", "version")
                .and(from, "o.period_start >= :from", "from")
                .and(until, "o.period_end <= :until", "until")
                .add("order by sort_name, subject_id, o.period_start, o.period_end, o.edition nulls first, o.organization_id")
                .list(reported());
    }

    /** Partnerships that are expected to report: followed at some time in the range. */
    List<Subject> assigned(UUID indicator, SeriesQuery query, LocalDate from, LocalDate until) {
        var assigned = sql.query("""
                select distinct %s from indicator_assignment a join partnership p on p.id = a.partnership_id left join territory t on t.id = p.territory_id
                where a.indicator_id = :indicator and daterange(a.valid_from, a.valid_until, '[]') && daterange(:from::date, :until::date, '[]')""".formatted(PARTNERSHIP))
                .with("indicator", indicator).with("from", from).with("until", until);
        return ofPartnerships(assigned, query).add("order by sort_name, subject_id").list(SeriesReader::subject);
    }

    List<Weight> weights(String indicator, Collection<UUID> places) {
        return sql.query("""
                select coalesce(o.partnership_id, o.territory_id) as place, o.period, o.value from observation o join indicator i on i.id = o.indicator_id
                where i.code = :weight and o.status in ('validated', 'accepted', 'published') and o.disaggregation = '{}' and o.value is not null and o.organization_id is null
                  and (o.territory_id = any(:places::uuid[]) or o.partnership_id = any(:places::uuid[]))""")
                .with("weight", indicator).with("places", places)
                .list(row -> new Weight(row.uuid("place"), ReportingPeriod.parse(row.text("period")).orElseThrow(), row.decimal("value")));
    }

    List<Version> versions(UUID indicator) {
        return sql.query("select number, relation_to_previous, note from indicator_version where indicator_id = :indicator and status <> 'draft' order by number")
                .with("indicator", indicator).list(row -> new Version(row.integer("number"), row.code("relation_to_previous", Relation.class), row.localized("note")));
    }

    boolean mayCompareAll() {
        return viewer.isAdministration() || viewer.isEvaluator() || viewer.hasScope(SeriesPermissions.SCOPE);
    }

    private Query ofPartnerships(Query figures, SeriesQuery query) {
        return figures.and(query.generation, OF_GENERATION, "generation")
                .and(query.municipality, IN_MUNICIPALITY, "municipality")
                .and(mayCompareAll() ? null : own(), "p.id = any(:own::uuid[])", "own");
    }

    private Query ofTerritories(Query figures, Level level, SeriesQuery query) {
        return figures.and(level, "t.type = :level", "level").and(query.municipality, IN_MUNICIPALITY, "municipality");
    }

    /** Never empty, so that it always filters. */
    private Set<UUID> own() {
        var own = new HashSet<>(viewer.coordinatedPartnerships());
        own.addAll(viewer.memberPartnerships());
        own.add(new UUID(0, 0));
        return own;
    }

    /** The name of what the figures are about, and their period, are read once, not with every figure. */
    private static Query.Mapper<Reported> reported() {
        var subjects = new HashMap<UUID, Subject>();
        var periods = new HashMap<String, ReportingPeriod>();
        return row -> {
            var id = row.uuid("subject_id");
            var subject = subjects.get(id);
            if (subject == null) {
                subject = subject(row);
                subjects.put(id, subject);
            }
            return reported(subject, periods.computeIfAbsent(row.text("period"), text -> ReportingPeriod.parse(text).orElseThrow()), row);
        };
    }

    private static Reported reported(Subject subject, ReportingPeriod period, Row row) throws SQLException {
        return new Reported(subject, row.uuid("organization_id"), period, row.decimal("value"),
                row.decimal("lower_bound"), row.decimal("upper_bound"), row.decimal("numerator"), row.decimal("denominator"), row.text("absence_reason"),
                row.text("absence_note"), row.text("status"), row.bool("estimated"), row.bool("provisional"), row.integer("number"), row.text("source"),
                row.text("edition"), row.text("partnership_phase"), row.localized("narrative"));
    }

    private static Subject subject(Row row) throws SQLException {
        return new Subject(row.uuid("subject_id"), row.localized("name"), row.text("sort_name"), row.uuid("parent_id"), row.uuid("place_id"));
    }
}
