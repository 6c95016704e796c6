package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.Combining;
import brussels.samenhang.indicator.Definition;
import brussels.samenhang.indicator.Formula;
import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.observation.FigureCheck.Context;
import brussels.samenhang.indicator.observation.FigureCheck.Parts;
import brussels.samenhang.indicator.observation.FigureCheck.Previous;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what the checks of a figure look at: its own past, its parts, and the figures it belongs with. */
@Singleton
class FigureContexts {

    private static final int LONGEST = 12;
    private static final String SAME = """
            o.partnership_id is not distinct from :partnership and o.territory_id is not distinct from :territory
              and o.organization_id is not distinct from :organization and o.period_type = :type""";

    @Inject
    Sql sql;

    @Inject
    Dimensions dimensions;

    @Inject
    RefDataApi refData;

    @Inject
    Clock clock;

    /** @param self the figure itself when it is kept already, so that it is not compared with itself */
    Context of(UUID indicator, String code, Definition definition, Figure figure, Subject subject, ReportingPeriod period, Map<String, String> part, boolean provisional,
            boolean ownFigure, UUID self) {
        return new Context(figure, definition, period, provisional, history(indicator, subject, period, part),
                definition.kind() == IndicatorKind.count && definition.aggregation() == Combining.sum ? breakdowns(indicator, definition, figure, subject, period, part, self) : List.of(),
                reached(subject, period), missing(code, subject, period), ownFigure, LocalDate.now(clock));
    }

    private List<Previous> history(UUID indicator, Subject subject, ReportingPeriod period, Map<String, String> part) {
        return same("select o.period, round(o.value, o.value_scale) as value from observation o where " + SAME, subject, period)
                .and(indicator, "o.indicator_id = :indicator and o.value is not null and o.period_start < :start", "indicator").with("start", period.start())
                .and(dimensions.written(part), "o.disaggregation = :part::jsonb", "part")
                .add("order by o.period_start desc, o.edition desc nulls last limit " + LONGEST).list(row -> new Previous(row.text("period"), row.decimal("value"))).reversed();
    }

    /** Of the whole and of each part with one dimension: what the parts over that dimension add up to. */
    private List<Parts> breakdowns(UUID indicator, Definition definition, Figure figure, Subject subject, ReportingPeriod period, Map<String, String> part, UUID self) {
        if (definition.disaggregations().isEmpty() || part.size() > 1) {
            return List.of();
        }
        var whole = part.isEmpty() ? figure.value() : null;
        var sums = new LinkedHashMap<String, BigDecimal>();
        var kept = same("""
                select o.disaggregation::text as part, (select min(key) from jsonb_object_keys(o.disaggregation) as key) as dimension,
                  (select count(*) from jsonb_object_keys(o.disaggregation))::integer as depth, o.value
                from observation o where\s""" + SAME, subject, period)
                .and(indicator, "o.indicator_id = :indicator and o.value is not null and o.period_start = :start", "indicator").with("start", period.start())
                .and(self, "o.id <> :self", "self").list(row -> new Object[]{row.integer("depth"), row.text("dimension"), row.decimal("value")});
        for (var row : kept) {
            if ((Integer) row[0] == 0 && whole == null) {
                whole = (BigDecimal) row[2];
            }
            if ((Integer) row[0] == 1) {
                sums.merge((String) row[1], (BigDecimal) row[2], BigDecimal::add);
            }
        }
        if (part.size() == 1 && figure.value() != null) {
            sums.merge(part.keySet().iterator().next(), figure.value(), BigDecimal::add);
        }
        var breakdowns = new ArrayList<Parts>();
        if (whole != null) {
            for (var entry : sums.entrySet()) {
                breakdowns.add(new Parts(refData.label("disaggregations", entry.getKey()), whole, entry.getValue()));
            }
        }
        return breakdowns;
    }

    private BigDecimal reached(Subject subject, ReportingPeriod period) {
        return same("""
                select o.value from observation o join indicator_version v on v.id = o.indicator_version_id and v.measures = 'reach' and v.kind = 'count'
                where o.disaggregation = '{}' and o.value is not null and o.period_start = :start and\s""" + SAME, subject, period).with("start", period.start())
                .add("order by o.value desc limit 1").first(row -> row.decimal("value")).orElse(null);
    }

    /** What formulas in force work out together with this indicator, is asked here, and has no figure for the period. */
    private List<Localized> missing(String code, Subject subject, ReportingPeriod period) {
        var beside = new ArrayList<String>();
        sql.query("select v.formula from indicator_version v where v.status = 'approved' and v.formula ~ ('\\m' || :code || '\\M')").with("code", code)
                .list(row -> beside.addAll(Formula.read(row.text("formula")).names()));
        beside.remove(code);
        beside.removeIf(code::equals);
        return beside.isEmpty() ? List.of() : same("""
                select v.name from indicator i join indicator_version v on v.indicator_id = i.id and v.status = 'approved' and v.period_type = :type
                where i.code = any(:codes) and v.formula is null and v.register_measure is null
                  and exists (select from indicator_assignment a where a.indicator_id = i.id and a.partnership_id is not distinct from :partnership
                    and daterange(a.valid_from, a.valid_until, '[]') && daterange(:start::date, :end::date, '[]'))
                  and not exists (select from observation o where o.indicator_id = i.id and o.period_start = :start and\s""" + SAME + ") order by v.sort_name", subject, period)
                .with("codes", beside).with("start", period.start()).with("end", period.end()).list(row -> row.localized("name"));
    }

    private Query same(String statement, Subject subject, ReportingPeriod period) {
        return sql.query(statement).with("partnership", subject.partnership()).with("territory", subject.territory()).with("organization", subject.organization())
                .with("type", period.type());
    }
}
