package brussels.samenhang.indicator.calculated;

import brussels.samenhang.indicator.RegisterMeasure;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Counts what the register itself knows, as it stood on a day. */
@Singleton
class RegisterFigures {

    /** One subject with what was counted; a share without anything to take it of has no denominator. */
    record Counted(UUID subject, Localized name, boolean ofPlace, BigDecimal numerator, BigDecimal denominator) {
    }

    private static final String MEMBERS = """
            from membership m join organization o on o.id = m.organization_id
            where m.partnership_id = p.id and daterange(m.valid_from, m.valid_until, '[]') @> :day::date""";
    private static final String POSTS = """
            from post where post.partnership_id = p.id and daterange(post.valid_from, post.valid_until, '[]') @> :day::date
              and post.role_type not in ('coordinatingOrganization', 'organizationContractLead')""";
    private static final String COORDINATING = """
            in (select code from vocabulary_term where vocabulary = 'roleTypes' and attributes -> 'coordinates' = 'true')""";
    /** People who fill a post themselves: who is stood in for does not count beside the stand-in. */
    private static final String AT_WORK = """
            daterange(a.valid_from, a.valid_until, '[]') @> :day::date and not exists (select from appointment stand_in
              where stand_in.replaces_id = a.id and daterange(stand_in.valid_from, stand_in.valid_until, '[]') @> :day::date)""";
    private static final String YEAR = "daterange((:day::date - interval '1 year')::date, :day::date, '(]')";
    private static final String MONTHS = "(extract(year from age(:day::date, %1$s)) * 12 + extract(month from age(:day::date, %1$s)))";

    /** What the newest round that ended before the day asked of a partnership, and what became of it. */
    private static final String ASKED = """
            from (select * from collection_round c where c.opens_on <= :day::date and c.period_end <= :day::date
                and (c.generation_id is null or c.generation_id = p.generation_id)
                and exists (select from indicator_assignment x join indicator_version y on y.indicator_id = x.indicator_id and y.status = 'approved'
                    and y.period_type = c.period_type and y.formula is null and y.register_measure is null
                  where x.partnership_id = p.id and daterange(x.valid_from, x.valid_until, '[]') && daterange(c.period_start, c.period_end, '[]')) order by c.period_end desc, c.period_type limit 1) as r
              join indicator_version v on v.status = 'approved' and v.period_type = r.period_type and v.formula is null and v.register_measure is null
              join indicator_assignment a on a.indicator_id = v.indicator_id and a.partnership_id = p.id
                and daterange(a.valid_from, a.valid_until, '[]') && daterange(r.period_start, r.period_end, '[]')
              left join lateral (select f.status, (select min(s.at at time zone 'Europe/Brussels')::date from observation_step s
                  where s.observation_id = f.id and s.status = 'submitted') as handed_in_on from observation f
                where f.indicator_id = a.indicator_id and f.partnership_id = p.id and f.organization_id is not distinct from a.organization_id
                  and f.disaggregation = '{}' and f.period_type = r.period_type and f.period_start = r.period_start order by f.edition nulls first limit 1) o on true""";
    private static final String HANDED_IN = "(o.status not in ('draft', 'returned') and (o.handed_in_on is null or o.handed_in_on <= :day::date))";
    private static final String LAST_DAY = "greatest(r.deadline, (select max(e.until) from collection_extension e where e.round_id = r.id and e.partnership_id = p.id))";

    /** For each measure of a partnership: a statement that gives numerator and denominator, with p as the partnership. */
    private static final Map<RegisterMeasure, String> OF_PARTNERSHIPS = Map.ofEntries(
            Map.entry(RegisterMeasure.activeMembers, """
                    select count(*) as numerator, null::numeric as denominator %s and not exists (select from membership_sleep s
                      where s.membership_id = m.id and daterange(s.valid_from, s.valid_until, '[]') @> :day::date)""".formatted(MEMBERS)),
            Map.entry(RegisterMeasure.healthShare, share("'health' = any(o.sectors)", "cardinality(o.sectors) > 0")),
            Map.entry(RegisterMeasure.publicShare, share("o.control in ('public', 'publiclyFounded')", "o.control is not null")),
            Map.entry(RegisterMeasure.fundedShare, share("m.funded", "m.funded is not null")),
            Map.entry(RegisterMeasure.dutchSpeakingShare, share("'nl' = any(o.languages)", "cardinality(o.languages) > 0")),
            Map.entry(RegisterMeasure.directoryFreshness, share("o.last_confirmed_on > (:day::date - interval '1 year')::date and o.last_confirmed_on <= :day::date", "true")),
            Map.entry(RegisterMeasure.sectorDiversity, """
                    select count(distinct sector) as numerator, null::numeric as denominator
                    from membership m join organization o on o.id = m.organization_id cross join unnest(o.sectors) as sector
                    where m.partnership_id = p.id and daterange(m.valid_from, m.valid_until, '[]') @> :day::date"""),
            Map.entry(RegisterMeasure.coreSectorCoverage, """
                    select count(*) filter (where exists (select from membership m join organization o on o.id = m.organization_id
                        where m.partnership_id = p.id and daterange(m.valid_from, m.valid_until, '[]') @> :day::date and known.sector = any(o.sectors))) as numerator,
                      nullif(count(*), 0) as denominator
                    from (select distinct sector from organization o cross join unnest(o.sectors) as sector
                      where o.status = 'active' and sector <> 'other' and (o.municipality_id in (select tm.municipality_id from territory_municipality tm where tm.territory_id = p.territory_id)
                        or o.municipality_id = p.territory_id
                        or exists (select from organization_territory served where served.organization_id = o.id and served.territory_id = p.territory_id))) as known"""),
            Map.entry(RegisterMeasure.fteCoverage, """
                    select coalesce(sum((select sum(a.fte) from appointment a where a.post_id = post.id and %s)), 0) as numerator, nullif(sum(post.planned_fte), 0) as denominator
                    %s and post.planned_fte is not null""".formatted(AT_WORK, POSTS)),
            Map.entry(RegisterMeasure.coordinatorFte, """
                    select sum((select sum(a.fte) from appointment a where a.post_id = post.id and %s)) as numerator, null::numeric as denominator
                    %s and post.role_type %s""".formatted(AT_WORK, POSTS, COORDINATING)),
            Map.entry(RegisterMeasure.vacancyDays, """
                    select sum((select coalesce(sum(upper(gap) - lower(gap)), 0) from unnest(
                        datemultirange(daterange(post.valid_from, post.valid_until, '[]') * %1$s)
                          - coalesce((select range_agg(daterange(a.valid_from, a.valid_until, '[]')) from appointment a where a.post_id = post.id), '{}'::datemultirange)) as gap)) as numerator,
                      nullif(count(*), 0) as denominator
                    from post where post.partnership_id = p.id and daterange(post.valid_from, post.valid_until, '[]') && %1$s
                      and post.role_type %2$s""".formatted(YEAR, COORDINATING)),
            Map.entry(RegisterMeasure.coordinatorChanges, """
                    select count(*) as numerator, null::numeric as denominator from appointment a join post on post.id = a.post_id
                    where post.partnership_id = p.id and post.role_type %s and %s @> a.valid_until""".formatted(COORDINATING, YEAR)),
            Map.entry(RegisterMeasure.membershipContinuity, """
                    select count(*) filter (where exists (select from membership now where now.partnership_id = p.id and now.organization_id = earlier.organization_id
                        and daterange(now.valid_from, now.valid_until, '[]') @> :day::date)) as numerator, nullif(count(*), 0) as denominator
                    from membership earlier
                    where earlier.partnership_id = p.id and daterange(earlier.valid_from, earlier.valid_until, '[]') @> (:day::date - interval '1 year')::date"""),
            Map.entry(RegisterMeasure.membersJoined, """
                    select count(*) as numerator, null::numeric as denominator from membership m where m.partnership_id = p.id and %s @> m.valid_from""".formatted(YEAR)),
            Map.entry(RegisterMeasure.membersLeft, """
                    select count(*) as numerator, null::numeric as denominator from membership m where m.partnership_id = p.id and %s @> m.valid_until""".formatted(YEAR)),
            Map.entry(RegisterMeasure.membershipRenewal, """
                    select count(*) filter (where c.answer in ('stay', 'staySleeping') and c.answered_on <= :day::date) as numerator, nullif(count(*), 0) as denominator
                    from membership_confirmation c join membership m on m.id = c.membership_id
                    where m.partnership_id = p.id and c.asked_on <= :day::date and c.asked_on > (:day::date - interval '2 years')::date"""),
            Map.entry(RegisterMeasure.figuresHandedIn, "select count(*) filter (where " + HANDED_IN + ") as numerator, nullif(count(*), 0) as denominator " + ASKED),
            Map.entry(RegisterMeasure.figuresOnTime, "select count(*) filter (where " + HANDED_IN + " and o.handed_in_on <= " + LAST_DAY + ") as numerator, nullif(count(*) filter (where "
                    + HANDED_IN + "), 0) as denominator " + ASKED),
            Map.entry(RegisterMeasure.partnershipAge, """
                    select case when p.valid_from <= :day::date then %s end as numerator, null::numeric as denominator""".formatted(MONTHS.formatted("p.valid_from"))),
            Map.entry(RegisterMeasure.diagnosisAge, """
                    select %s as numerator, null::numeric as denominator
                    from (select max(least(coalesce(ph.valid_until, :day::date), :day::date)) as last from partnership_phase ph
                      where ph.partnership_id = p.id and ph.phase = 'diagnosis' and ph.valid_from <= :day::date) as diagnosis""".formatted(MONTHS.formatted("diagnosis.last"))),
            Map.entry(RegisterMeasure.networkOverlap, """
                    select count(*) as numerator, null::numeric as denominator from (
                      select other.partnership_id from membership m join membership other on other.organization_id = m.organization_id and other.partnership_id <> p.id
                      where m.partnership_id = p.id and daterange(m.valid_from, m.valid_until, '[]') @> :day::date and daterange(other.valid_from, other.valid_until, '[]') @> :day::date
                      group by other.partnership_id having count(distinct m.organization_id) >= 2) as shared"""));

    private static final String DENSITY = """
            select t.id, t.name, true as of_place, counted.numerator, inhabitants.value / 10000 as denominator
            from territory t
            cross join lateral (select count(*)::numeric as numerator from organization o where o.municipality_id = t.id and o.status = 'active') as counted
            left join lateral (select f.value from observation f join indicator i on i.id = f.indicator_id
              where i.code = 'population' and f.territory_id = t.id and f.status = 'published' and f.value is not null and f.disaggregation = '{}' and f.period_end <= :day::date
              order by f.period_end desc limit 1) as inhabitants on true
            where t.type = 'municipality' and daterange(t.valid_from, t.valid_until, '[]') @> :day::date""";

    @Inject
    Sql sql;

    static boolean isOfPlaces(RegisterMeasure measure) {
        return measure == RegisterMeasure.organizationDensity;
    }

    /** @param subjects only these; all, in the order of their names, when empty */
    List<Counted> count(RegisterMeasure measure, Collection<UUID> subjects, LocalDate day) {
        if (isOfPlaces(measure)) {
            return sql.query(DENSITY).with("day", day).and(subjects, "t.id = any(:subjects)", "subjects").add("order by t.sort_name, t.id").list(RegisterFigures::counted);
        }
        return sql.query("""
                select p.id, p.name, false as of_place, part.numerator::numeric as numerator, part.denominator::numeric as denominator
                from partnership p cross join lateral (%s) as part
                where daterange(p.valid_from, p.valid_until, '[]') @> :day::date""".formatted(OF_PARTNERSHIPS.get(measure)))
                .with("day", day).and(subjects, "p.id = any(:subjects)", "subjects").add("order by p.sort_name, p.id").list(RegisterFigures::counted);
    }

    Optional<Counted> count(RegisterMeasure measure, UUID subject, LocalDate day) {
        return count(measure, List.of(subject), day).stream().findFirst();
    }

    private static Counted counted(Row row) throws SQLException {
        return new Counted(row.uuid("id"), row.localized("name"), row.bool("of_place"), row.decimal("numerator"), row.decimal("denominator"));
    }

    private static String share(String part, String whole) {
        return "select count(*) filter (where " + part + ") as numerator, nullif(count(*), 0) as denominator " + MEMBERS + " and " + whole;
    }
}
