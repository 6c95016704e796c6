package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.observation.Subject;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.ReportingPeriod;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows somebody has to fill in: what is assigned, with codes and names, and the figures that are there if asked for. */
@Singleton
class Template {

    private static final String ASSIGNED = """
            select i.id, i.code, v.name as indicator_name, v.kind, v.measures, v.disaggregations, a.partnership_id, p.name as partnership_name, a.territory_id, t.name as territory_name, t.nis_code,
              a.organization_id, o.name as organization_name,
              (select count(*) from partnership q where q.name = p.name) > 1 as same_partnership, (select count(*) from organization q where q.name = o.name) > 1 as same_organization
            from indicator_assignment a
            join indicator i on i.id = a.indicator_id
            join indicator_version v on v.indicator_id = i.id and v.status = 'approved' and v.formula is null and v.register_measure is null and v.period_type = :type
            left join partnership p on p.id = a.partnership_id
            left join territory t on t.id = a.territory_id
            left join organization o on o.id = a.organization_id
            where daterange(a.valid_from, a.valid_until, '[]') && daterange(:start::date, :end::date, '[]')""";
    private static final String ORDER = "order by coalesce(p.sort_name, t.sort_name), v.sort_name, o.sort_name nulls first, a.id limit 5000";
    private static final String THERE = """
            select o.indicator_id, o.partnership_id, o.territory_id, o.organization_id, o.disaggregation::text as part, round(o.value, o.value_scale) as value,
              round(o.lower_bound, o.value_scale) as lower_bound, round(o.upper_bound, o.value_scale) as upper_bound, trim_scale(o.numerator) as numerator, trim_scale(o.denominator) as denominator,
              o.absence_reason, o.absence_note, o.narrative, o.method, o.source
            from observation o where o.edition is null and o.period_type = :type and o.period_start = :start and o.indicator_id = any(:indicators)
              and (o.partnership_id = any(:places::uuid[]) or o.territory_id = any(:places::uuid[]))""";

    record Sheet(List<String> headers, List<List<String>> rows) {
    }

    private record Asked(UUID indicator, String code, Localized name, IndicatorKind kind, String measures, List<String> disaggregations, Subject subject, Map<Column, String> about) {
    }

    private record Spot(UUID indicator, Subject subject, String part) {
    }

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    Sheet sheet(FigureTemplateQuery query, ReportingPeriod period, Language language) {
        var words = Vocabularies.read(sql);
        var gate = new Gate(Rights.of(viewer), sql, json, LocalDate.now(clock));
        var asked = sql.query(ASSIGNED).with("type", period.type()).with("start", period.start()).with("end", period.end())
                .and(query.partnership, "a.partnership_id = :partnership", "partnership").and(query.territory, "a.territory_id = :territory", "territory")
                .and(query.organization, "a.organization_id = :organization", "organization").add(ORDER).list(row -> asked(row, language))
                .stream().filter(one -> gate.mayEnter(one.subject())).toList();
        var dimensions = dimensions(asked, query.breakdown);
        var there = Boolean.TRUE.equals(query.filled) ? there(asked, period) : Map.<Spot, Map<Column, String>>of();
        var columns = columns(asked);
        var headers = new ArrayList<>(columns.stream().map(column -> column.label(language)).toList());
        dimensions.forEach(dimension -> headers.add(words.label(dimension).pick(language)));
        var rows = new ArrayList<List<String>>();
        for (var one : asked) {
            rows.add(line(one, null, null, columns, dimensions, period, there, words, language));
            for (var dimension : dimensions) {
                if (one.disaggregations().contains(dimension) && isBrokenDown(dimension, query.breakdown)) {
                    words.terms(dimension).keySet().forEach(term -> rows.add(line(one, dimension, term, columns, dimensions, period, there, words, language)));
                }
            }
        }
        return new Sheet(headers, rows);
    }

    private static boolean isBrokenDown(String dimension, Collection<String> breakdown) {
        return breakdown != null && breakdown.contains(dimension);
    }

    private static Asked asked(Row row, Language language) throws SQLException {
        var about = new EnumMap<Column, String>(Column.class);
        about.put(Column.indicator, row.text("code"));
        about.put(Column.indicatorName, row.localized("indicator_name").pick(language));
        if (row.uuid("partnership_id") != null) {
            about.put(Column.partnership, row.bool("same_partnership") ? row.text("partnership_id") : row.localized("partnership_name").pick(language));
        }
        if (row.uuid("territory_id") != null) {
            about.put(Column.territory, row.text("nis_code") == null ? row.text("territory_id") : row.text("nis_code"));
        }
        if (row.uuid("organization_id") != null) {
            about.put(Column.organization, row.bool("same_organization") ? row.text("organization_id") : row.localized("organization_name").pick(language));
        }
        if (!row.text("measures").equals("other")) {
            about.put(Column.counts, row.text("measures"));
        }
        return new Asked(row.uuid("id"), row.text("code"), row.localized("indicator_name"), row.code("kind", IndicatorKind.class), row.text("measures"), row.texts("disaggregations"),
                new Subject(row.uuid("partnership_id"), row.uuid("territory_id"), row.uuid("organization_id")), about);
    }

    private static Set<String> dimensions(List<Asked> asked, Collection<String> breakdown) {
        return asked.stream().flatMap(one -> one.disaggregations().stream()).filter(dimension -> isBrokenDown(dimension, breakdown)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Only what some row needs, so that the sheet stays narrow. */
    private static List<Column> columns(List<Asked> asked) {
        var columns = new ArrayList<>(List.of(Column.indicator, Column.indicatorName));
        for (var column : List.of(Column.partnership, Column.territory, Column.organization, Column.counts)) {
            if (asked.stream().anyMatch(one -> one.about().containsKey(column))) {
                columns.add(column);
            }
        }
        columns.add(columns.size() - (columns.contains(Column.counts) ? 1 : 0), Column.period);
        columns.add(Column.value);
        if (asked.stream().anyMatch(one -> one.kind().isQuotient())) {
            columns.addAll(List.of(Column.numerator, Column.denominator));
        }
        columns.addAll(List.of(Column.absenceReason, Column.narrativeNl, Column.narrativeFr, Column.method, Column.source));
        return columns;
    }

    private List<String> line(Asked one, String dimension, String term, List<Column> columns, Set<String> dimensions, ReportingPeriod period, Map<Spot, Map<Column, String>> there,
            Vocabularies words, Language language) {
        var part = dimension == null ? "{}" : "{\"%s\": \"%s\"}".formatted(dimension, term);
        var figure = there.getOrDefault(new Spot(one.indicator(), one.subject(), part), Map.of());
        var line = new ArrayList<String>();
        for (var column : columns) {
            line.add(column == Column.period ? period.text() : one.about().getOrDefault(column, figure.get(column)));
        }
        dimensions.forEach(other -> line.add(other.equals(dimension) ? words.label(dimension, term).pick(language) : null));
        return line;
    }

    private Map<Spot, Map<Column, String>> there(List<Asked> asked, ReportingPeriod period) {
        var places = asked.stream().map(one -> one.subject().partnership() == null ? one.subject().territory() : one.subject().partnership()).distinct().toList();
        var found = new java.util.HashMap<Spot, Map<Column, String>>();
        sql.query(THERE).with("type", period.type()).with("start", period.start()).with("indicators", asked.stream().map(Asked::indicator).distinct().toList()).with("places", places)
                .list(row -> found.put(new Spot(row.uuid("indicator_id"), new Subject(row.uuid("partnership_id"), row.uuid("territory_id"), row.uuid("organization_id")), row.text("part")), figure(row)));
        return found;
    }

    private static Map<Column, String> figure(Row row) throws SQLException {
        var figure = new EnumMap<Column, String>(Column.class);
        var quotient = row.decimal("numerator") != null && row.decimal("denominator") != null;
        put(figure, Column.value, quotient ? null : row.decimal("value"));
        put(figure, Column.numerator, row.decimal("numerator"));
        put(figure, Column.denominator, row.decimal("denominator"));
        figure.put(Column.absenceReason, row.text("absence_reason"));
        var narrative = row.localized("narrative");
        figure.put(Column.narrativeNl, narrative == null ? null : narrative.nl());
        figure.put(Column.narrativeFr, narrative == null ? null : narrative.fr());
        figure.put(Column.method, row.text("method"));
        figure.put(Column.source, row.text("source"));
        return figure;
    }

    /** With a point, and never three decimals behind it that could be taken for thousands. */
    private static void put(Map<Column, String> figure, Column column, BigDecimal number) {
        figure.put(column, number == null ? null : number.scale() == 3 ? number.setScale(4).toPlainString() : number.toPlainString());
    }
}
