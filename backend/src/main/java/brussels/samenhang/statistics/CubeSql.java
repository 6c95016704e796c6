package brussels.samenhang.statistics;

import brussels.samenhang.indicator.Level;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The question as one statement an indicator. Text is put together from our own pieces only; what a caller sent is bound.
 * Its rows come in the order of their subjects, parts and periods, the newest comparable wording first.
 */
@Singleton
class CubeSql {

    private static final List<String> PUBLISHED = List.of("published");
    private static final List<String> COUNTED = List.of("validated", "accepted", "published");

    private static final String VERSIONS = "join unnest(:versions::uuid[], :families::int[], :numbers::int[]) as v (id, family, number) on v.id = %s.indicator_version_id";
    private static final String SUMS = """
            f.%1$sincluded as included, f.%1$smissing as missing, %2$s as hidden, f.%1$spairs as pairs, f.%1$svalue as value, f.%1$snumerator as numerator,
              f.%1$sdenominator as denominator, %3$s as unpublished, f.%1$sestimated as estimated, f.%1$sprovisional as provisional""";
    private static final String ADDED_UP = """
            (count(e.value) filter (where not e.hidden))::int as included, (count(*) filter (where e.value is null and not e.hidden))::int as missing, (count(*) filter (where e.hidden))::int as hidden,
              (count(*) filter (where not e.hidden and e.numerator is not null and e.denominator is not null))::int as pairs, sum(e.value) filter (where not e.hidden) as value,
              sum(e.numerator) filter (where not e.hidden and e.denominator is not null) as numerator, sum(e.denominator) filter (where not e.hidden and e.numerator is not null) as denominator,
              (count(*) filter (where e.status <> 'published'))::int as unpublished, (count(*) filter (where e.estimated and not e.hidden))::int as estimated,
              (count(*) filter (where e.provisional and not e.hidden))::int as provisional""";
    private static final String WEIGHED_UP = """
            (count(*) filter (where not e.hidden and e.value is not null and w.value is not null))::int as included, (count(*) filter (where not e.hidden and (e.value is null or w.value is null)))::int as missing,
              (count(*) filter (where e.hidden))::int as hidden, 0 as pairs, null::numeric as value, sum(e.value * w.value) filter (where not e.hidden) as numerator,
              sum(w.value) filter (where not e.hidden and e.value is not null) as denominator,
              (count(*) filter (where e.status <> 'published'))::int as unpublished, (count(*) filter (where e.estimated and not e.hidden))::int as estimated,
              (count(*) filter (where e.provisional and not e.hidden))::int as provisional""";
    /** Of a territory that has a figure of its own: that figure as it was entered. */
    private static final String OWN = """
            , bool_or(e.itself) as itself, (array_agg(e.value))[1] as own_value, (array_agg(e.lower_bound))[1] as lower_bound, (array_agg(e.upper_bound))[1] as upper_bound,
              (array_agg(e.numerator))[1] as own_numerator, (array_agg(e.denominator))[1] as own_denominator, (array_agg(e.absence_reason))[1] as absence_reason,
              (array_agg(e.absence_note))[1] as absence_note, (array_agg(e.status))[1] as status, (array_agg(e.source))[1] as source, (array_agg(e.edition))[1] as edition,
              (array_agg(e.narrative))[1] as narrative""";
    private static final String WEIGHT = """
            left join lateral (
              select w.value from observation w join indicator wi on wi.id = w.indicator_id and wi.code = :weight
              left join confidential_figure wc on wc.observation_id = w.id
              where w.status = any(:weightStatuses) and w.value is not null and w.organization_id is null and w.disaggregation = '{}'
                and (:seesAll or wc.observation_id is null) and (w.territory_id = e.place or w.partnership_id = e.unit)
              order by w.partnership_id is not null desc, case when w.period_end < e.period_start then e.period_start - w.period_end
                when w.period_start > e.period_end then w.period_start - e.period_end else 0 end, w.period_start, w.edition desc nulls last limit 1) w on true""";
    private static final String FIGURES = """
            select o.id, %1$s as unit, %2$s as place, o.organization_id, o.period_type, o.period, o.period_start, o.period_end, v.family, v.number,
              round(o.value, o.value_scale) as value, round(o.lower_bound, o.value_scale) as lower_bound, round(o.upper_bound, o.value_scale) as upper_bound,
              o.numerator, o.denominator, o.absence_reason, o.absence_note, o.status, o.estimated, o.provisional, o.source, o.edition, o.narrative, o.partnership_phase,
              o.disaggregation, 0 as shares, %3$s as hidden, o.organization_id is not null and :shares as share, %4$s
            from %5$s o
            %6$s
            %7$s
            left join confidential_figure c on c.observation_id = o.id
            where o.indicator_id = :indicator""";
    /** A share never counts beside the figure of the whole; of several editions the newest counts. */
    private static final String CHOSEN = """
            candidate as (%1$s),
            own as (select distinct on (unit, period_type, period_start, disaggregation) * from candidate where not share
              order by unit, period_type, period_start, disaggregation, family desc, edition desc nulls last, organization_id nulls first, id),
            newest_share as (select distinct on (unit, period_type, period_start, disaggregation, organization_id) * from candidate where share and not exists (
                select from own where own.unit = candidate.unit and own.period_type = candidate.period_type and own.period_start = candidate.period_start and own.disaggregation = candidate.disaggregation)
              order by unit, period_type, period_start, disaggregation, organization_id, family desc, edition desc nulls last, id),
            e as (
              select * from own
              union all
              select null, unit, (array_agg(place))[1], null, period_type, min(period), period_start, min(period_end), family, max(number),
                case when :rule = 'sum' then sum(value) end, null, null,
                case when :rule = 'byDenominator' then sum(numerator) filter (where denominator is not null) end,
                case when :rule = 'byDenominator' then sum(denominator) filter (where numerator is not null) end,
                case when bool_and(absence_reason is not null) then min(absence_reason) end, null,
                case when bool_or(status <> 'published') then 'validated' else 'published' end, bool_or(estimated), bool_or(provisional),
                string_agg(distinct source, '; '), null, null, min(partnership_phase), disaggregation, count(*)::int, bool_or(hidden), true, min(generation), min(type), min(kind)
              from newest_share group by unit, period_type, period_start, disaggregation, family)""";
    /** As the figures were known at a moment, from the journal of what happened to them. */
    private static final String PAST = "observations_as_of(:indicator, :moment)";

    /** What the public sees of the past is part of what it sees today, so that the two together tell no more. */
    private static final String UNTOUCHED = "(select * from observation where updated_at < :moment)";

    @Inject
    Sql sql;

    Query of(Cube cube, Slice slice) {
        var query = cube.isInTotals(slice) ? totals(cube, slice) : figures(cube, slice);
        return query.with("indicator", slice.wording().indicatorId()).with("versions", slice.versions().stream().map(Slice.Version::id).toList())
                .with("families", slice.versions().stream().map(Slice.Version::family).toList()).with("numbers", slice.versions().stream().map(Slice.Version::number).toList());
    }

    private Query totals(Cube cube, Slice slice) {
        var level = cube.level(slice);
        var sums = cube.seesAll() ? SUMS.formatted("", "0", "f.unpublished") : SUMS.formatted("public_", "f.public_hidden", "0");
        var any = cube.seesAll() ? "f.included + f.missing > 0" : "f.public_included + f.public_missing + f.public_hidden > 0";
        var query = sql.query("select s.id as subject_id, s.name as subject_name, s.sort_name, f.period_type, f.period, f.period_start, v.family, v.number, " + sums
                + " from figure_total f " + VERSIONS.formatted("f") + " " + (level == CubeLevel.municipality ? "left join territory s on s.id = f.place_id and s.type = 'municipality'"
                        : level == CubeLevel.total ? "left join territory s on false" : "left join territory t on t.id = f.place_id " + lying(level))
                + " where f.indicator_id = :indicator and " + any);
        within(query, cube, "f", "f.place_id");
        query.with("level", level.name());
        return query.add("order by s.sort_name nulls last, s.id, f.period_start, f.period_type, v.family desc");
    }

    private Query figures(Cube cube, Slice slice) {
        var single = cube.isSingle(slice);
        var level = cube.level(slice);
        var query = sql.query("with ");
        if (slice.special()) {
            query.add(CHOSEN.formatted(base(cube, slice, level)));
        } else {
            query.add("e as (" + base(cube, slice, level) + ")");
        }
        query.add(single ? each(cube, slice) : together(cube, slice, level));
        bind(query, cube, slice, level);
        return query;
    }

    private String base(Cube cube, Slice slice, CubeLevel level) {
        var partnerships = slice.ofPartnerships();
        var hidden = cube.seesAll() ? "false" : level == CubeLevel.partnership ? "c.observation_id is not null and not o.partnership_id = any(:own::uuid[])" : "c.observation_id is not null";
        var text = new StringBuilder(FIGURES.formatted(partnerships ? "o.partnership_id" : "o.territory_id", "t.id", hidden,
                partnerships ? "g.code as generation, p.type, null::text as kind" : "null::text as generation, null::text as type, t.type as kind",
                cube.asOf() == null ? "observation" : cube.seesAll() ? PAST : UNTOUCHED, VERSIONS.formatted("o"),
                partnerships ? "join partnership p on p.id = o.partnership_id left join generation g on g.id = p.generation_id left join territory t on t.id = p.territory_id" : "join territory t on t.id = o.territory_id"));
        text.append(cube.seesAll() || level != CubeLevel.partnership ? " and o.status = any(:statuses)"
                : " and (o.status = 'published' or o.status = any(:counted) and o.partnership_id = any(:own::uuid[]))");
        text.append(cube.dimensions().isEmpty() ? " and o.disaggregation = '{}'"
                : " and jsonb_exists_all(o.disaggregation, :dimensions::text[]) and o.disaggregation - :dimensions::text[] = '{}'");
        IntStream.range(0, cube.dimensions().size()).filter(i -> cube.parts().containsKey(cube.dimensions().get(i)))
                .forEach(i -> text.append(" and o.disaggregation ->> :dimension").append(i).append(" = any(:terms").append(i).append(")"));
        text.append(partnerships ? "" : " and t.type = any(:kinds)");
        text.append(periods(cube, "o"));
        text.append(cube.territories().isEmpty() ? "" : " and " + inTerritories("t.id"));
        text.append(cube.partnerships().isEmpty() ? "" : " and o.partnership_id = any(:partnerships)");
        text.append(cube.generations().isEmpty() ? "" : " and g.code = any(:generations)");
        text.append(cube.types().isEmpty() ? "" : " and p.type = any(:types)");
        text.append(cube.phases().isEmpty() ? "" : " and o.partnership_phase = any(:phases)");
        return text.toString();
    }

    private static String each(Cube cube, Slice slice) {
        var parts = parts(cube);
        var table = slice.ofPartnerships() ? "partnership" : "territory";
        return "select s.id as subject_id, s.name as subject_name, e.*" + named(parts) + " from e join " + table + " s on s.id = e.unit order by s.sort_name, s.id"
                + listed(parts) + ", e.period_start, e.period_type, e.family desc, e.edition desc nulls last";
    }

    private static String together(Cube cube, Slice slice, CubeLevel level) {
        var parts = parts(cube);
        var weighs = slice.rule() == Slice.Rule.byIndicator;
        var place = level == CubeLevel.total ? "left join territory s on false" : "left join territory t on t.id = e.place " + lying(level);
        // The figure a territory has of its own goes before what those in it add up to.
        var from = slice.ofPartnerships() || level == CubeLevel.total ? "e " + place
                : "(select e.*, s.id as within, e.kind = :level as itself, bool_or(e.kind = :level) over (partition by s.id, e.period_type, e.period_start) as has_itself from e " + place
                        + ") e left join territory s on s.id = e.within";
        var wider = !slice.ofPartnerships() && level != CubeLevel.total;
        var only = wider ? " where e.itself = e.has_itself" : "";
        return "select s.id as subject_id, s.name as subject_name, s.sort_name" + named(parts) + ", e.period_type, min(e.period) as period, e.period_start, e.family, max(e.number) as number, "
                + (weighs ? WEIGHED_UP : ADDED_UP) + (wider ? OWN : "") + " from " + from + (weighs ? " " + WEIGHT : "") + only
                + " group by s.id, s.name, s.sort_name" + listed(parts) + ", e.period_type, e.period_start, e.family order by s.sort_name nulls last, s.id" + listed(parts)
                + ", e.period_start, e.period_type, e.family desc";
    }

    /** The territory of the level that {@code t} is or lies in, as {@code s}. */
    static String lying(CubeLevel level) {
        return level == CubeLevel.neighborhood ? "left join territory s on s.id = t.id and s.type in ('neighborhood', 'livedNeighborhood')" : """
                left join territory t1 on t1.id = t.parent_id left join territory t2 on t2.id = t1.parent_id left join territory t3 on t3.id = t2.parent_id
                left join territory s on s.id = case :level when t.type then t.id when t1.type then t1.id when t2.type then t2.id when t3.type then t3.id end""";
    }

    private static List<String> parts(Cube cube) {
        var parts = new ArrayList<String>();
        for (var by : cube.by()) {
            parts.add(switch (by) {
                case Cube.GENERATION -> "e.generation";
                case Cube.TYPE -> "e.type";
                case Cube.PHASE -> "e.partnership_phase";
                default -> "e.disaggregation ->> '" + by + "'";
            });
        }
        return parts;
    }

    private static String named(List<String> parts) {
        return IntStream.range(0, parts.size()).mapToObj(i -> ", " + parts.get(i) + " as part_" + i).collect(Collectors.joining());
    }

    private static String listed(List<String> parts) {
        return parts.stream().map(part -> ", " + part).collect(Collectors.joining());
    }

    private void within(Query query, Cube cube, String table, String place) {
        query.add(periods(cube, table));
        query.andWhen(!cube.territories().isEmpty(), inTerritories(place));
        bindPeriods(query, cube);
        query.with("territories", cube.territories());
    }

    static String inTerritories(String place) {
        return "(" + place + " = any(:territories::uuid[]) or " + place + " in (select territory_id from territory_lineage where ancestor_id = any(:territories::uuid[])))";
    }

    private static String periods(Cube cube, String table) {
        var choice = cube.periods();
        return (choice.spans().isEmpty() ? "" : " and exists (select from unnest(:starts::date[], :ends::date[]) span (starting, ending) where %1$s.period_start >= span.starting and %1$s.period_end <= span.ending)".formatted(table))
                + (choice.from() == null ? "" : " and " + table + ".period_start >= :from") + (choice.until() == null ? "" : " and " + table + ".period_end <= :until");
    }

    private static void bindPeriods(Query query, Cube cube) {
        query.with("starts", cube.periods().spans().stream().map(PeriodChoice.Span::start).toList()).with("ends", cube.periods().spans().stream().map(PeriodChoice.Span::end).toList())
                .with("from", cube.periods().from()).with("until", cube.periods().until());
    }

    private static void bind(Query query, Cube cube, Slice slice, CubeLevel level) {
        bindPeriods(query, cube);
        for (var i = 0; i < cube.dimensions().size(); i++) {
            query.with("dimension" + i, cube.dimensions().get(i)).with("terms" + i, cube.parts().getOrDefault(cube.dimensions().get(i), List.of()));
        }
        var kinds = slice.ofPartnerships() ? List.<String>of()
                : cube.isSingle(slice) || level == CubeLevel.total ? List.of((level == CubeLevel.total ? slice.natural() : level).name()) : List.of(slice.natural().name(), level.name());
        query.with("shares", slice.wording().definition().lowestLevel() == Level.organization).with("rule", slice.rule().name())
                .with("statuses", cube.seesAll() ? COUNTED : PUBLISHED).with("counted", COUNTED).with("own", cube.own()).with("dimensions", cube.dimensions())
                .with("kinds", kinds).with("territories", cube.territories()).with("partnerships", cube.partnerships()).with("generations", cube.generations())
                .with("types", cube.types()).with("phases", cube.phases()).with("level", level.name()).with("weight", slice.wording().definition().weight())
                .with("weightStatuses", cube.seesAll() ? COUNTED : PUBLISHED).with("seesAll", cube.seesAll());
        if (cube.asOf() != null) {
            query.with("moment", cube.asOf().plusDays(1).atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant());
        }
    }
}
