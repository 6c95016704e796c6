package brussels.samenhang.report.assembly;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Published figures of the partnership itself, each with the words beside it. Never figures of the people who live there: what
 * changes in a population is nobody's result (1-R85).
 */
@Singleton
class FigureParts implements ReportSource {

    /** Those reached and those who took part stand in parts of their own: they are never added (1-R8). */
    private static final List<String> MEASURES = List.of("reach", "participation", "other");
    private static final String FIGURES = """
            select v.id as version_id, v.name, unit.label as unit, v.measures, v.caveat, v.context, f.period, round(f.value, f.value_scale) as value, round(f.lower_bound, f.value_scale) as lower_bound,
              round(f.upper_bound, f.value_scale) as upper_bound, absence.label as absence, f.narrative, f.estimated, f.provisional,
              exists (select from confidential_figure c where c.observation_id = f.id) as confidential,
              round(baseline.value, baseline.value_scale) as baseline, baseline.period as baseline_period, round(target.value, target.value_scale) as target
            from (select distinct on (o.indicator_id, o.period_type, o.period_start) o.* from observation o
                where o.partnership_id = :partnership and o.organization_id is null and o.disaggregation = '{}' and o.status = 'published' and o.period_start >= :first and o.period_end <= :yearEnd
                order by o.indicator_id, o.period_type, o.period_start, o.edition desc nulls last, o.id) f
            join indicator i on i.id = f.indicator_id join indicator_version v on v.id = f.indicator_version_id
            left join vocabulary_term unit on unit.vocabulary = 'units' and unit.code = v.unit
            left join vocabulary_term absence on absence.vocabulary = 'absenceReasons' and absence.code = f.absence_reason
            left join lateral (%s 'baseline' and s.period_start <= f.period_start order by s.period_start desc limit 1) baseline on true
            left join lateral (%s 'target' and s.period_start = f.period_start limit 1) target on true
            order by v.sort_name, i.code, f.period_start""";
    private static final String SET = """
            select s.value, s.value_scale, s.period from indicator_target s join indicator_assignment a on a.id = s.assignment_id
              where a.indicator_id = f.indicator_id and a.partnership_id = f.partnership_id and a.organization_id is null and s.period_type = f.period_type and s.withdrawn_on is null and s.kind =""";
    private static final List<String> COLUMNS = List.of("indicator", "value", "aim", "context", "caveat");

    /** Of a figure about few persons neither the number nor what was written beside it. */
    private record Figure(UUID version, String measures, Localized name, Localized value, Localized aim, Localized narrative, Localized context, Localized caveat) {
    }

    @Inject
    Sql sql;

    @ConfigProperty(name = "samenhang.minimum-cell-size", defaultValue = "5")
    int minimum;

    @Override
    public List<ReportPart> parts(ReportScope scope) {
        var figures = scope.bind(sql.query(FIGURES.formatted(SET, SET))).with("yearEnd", scope.first().plusYears(1).minusDays(1)).list(this::figure);
        var parts = new ArrayList<ReportPart>();
        for (var measures : MEASURES) {
            var lines = figures.stream().filter(figure -> figure.measures().equals(measures)).collect(Collectors.groupingBy(Figure::version, LinkedHashMap::new, Collectors.toList()))
                    .values().stream().map(FigureParts::line).toList();
            if (!lines.isEmpty() || measures.equals("other")) {
                parts.add(Parts.of("figures." + measures, scope, COLUMNS, lines));
            }
        }
        return parts;
    }

    private Figure figure(Row row) throws SQLException {
        var hidden = row.bool("confidential");
        var period = Parts.same(row.text("period"));
        var value = hidden ? Parts.word("fewPersons", Map.of("minimum", minimum)) : value(row);
        var narrative = hidden ? null : row.localized("narrative");
        return new Figure(row.uuid("version_id"), row.text("measures"), Parts.together(", ", row.localized("name"), row.localized("unit")), Parts.together(": ", period, value),
                hidden ? null : aim(row), narrative == null ? null : Parts.together(": ", period, narrative), row.localized("context"), row.localized("caveat"));
    }

    /** All periods of an indicator on one line, with what holds for all of them once. */
    private static ReportPart.Line line(List<Figure> figures) {
        var first = figures.getFirst();
        return Parts.line(first.name(), lines(figures, Figure::value), lines(figures, Figure::aim), Parts.together("\n", lines(figures, Figure::narrative), first.context()), first.caveat());
    }

    private static Localized lines(List<Figure> figures, Function<Figure, Localized> what) {
        return Parts.together("\n", figures.stream().map(what).distinct().toArray(Localized[]::new));
    }

    private static Localized value(Row row) throws SQLException {
        var value = row.decimal("value") != null ? Parts.number(row.decimal("value"))
                : row.decimal("lower_bound") != null ? Parts.together(" – ", Parts.number(row.decimal("lower_bound")), Parts.number(row.decimal("upper_bound"))) : row.localized("absence");
        return Parts.together(", ", value, row.bool("estimated") ? Parts.word("estimated") : null, row.bool("provisional") ? Parts.word("provisional") : null);
    }

    private static Localized aim(Row row) throws SQLException {
        var start = Parts.number(row.decimal("baseline"));
        var target = Parts.number(row.decimal("target"));
        var period = row.text("baseline_period");
        return Parts.together("; ",
                start == null ? null : Texts.localized(language -> Texts.get(language, "report.word.baseline", Map.of("value", start.in(language), "period", period))),
                target == null ? null : Texts.localized(language -> Texts.get(language, "report.word.target", Map.of("value", target.in(language)))));
    }
}
