package brussels.samenhang.dashboard;

import brussels.samenhang.dashboard.MeetingLoadView.Line;
import brussels.samenhang.dashboard.MeetingLoadView.Load;
import brussels.samenhang.dashboard.MeetingLoadView.Purpose;
import brussels.samenhang.governance.Sight;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Counts meetings that were held, per organization and per partnership, in the phase the partnership was in then (1 §7.9 D14).
 * Only what the viewer may read of bodies is counted, and confidential bodies never: a number would tell who sits in them.
 */
@Singleton
class MeetingLoadReader {

    private static final String MEETINGS = """
            , met as (
              select * from (
                select m.id, m.body_id, m.purpose, b.kind in ('steeringCommittee', 'governingBody', 'supervisoryCommittee', 'followUpCommittee') as of_committee,
                  chosen.id as partnership_id, chosen.name, chosen.sort_name, extract(epoch from m.ends_at - m.starts_at) / 3600 as hours,
                  (select ph.phase from partnership_phase ph where ph.partnership_id = chosen.id
                    and daterange(ph.valid_from, ph.valid_until, '[]') @> (m.starts_at at time zone 'Europe/Brussels')::date) as phase
                from meeting m join body b on b.id = m.body_id join chosen on chosen.id = b.partnership_id
                where m.status = 'held' and (m.starts_at at time zone 'Europe/Brussels')::date between :since::date and :asOf::date
                  and b.confidentiality <> 'confidential' and %s) as held
              where :whenever or phase = any(:phase::text[])),
            came as (select distinct a.meeting_id, a.organization_id from meeting_attendance a join met on met.id = a.meeting_id where a.present > 0)
            """.formatted(Sight.INSIDE);
    private static final TypeReference<List<Purpose>> PURPOSES = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Sight sight;

    @Inject
    Clock clock;

    MeetingLoadView of(TakingPartQuery query) {
        var asOf = query.asOf == null ? LocalDate.now(clock) : query.asOf;
        var since = query.since == null ? asOf.minusYears(1) : query.since;
        return new MeetingLoadView(asOf, since, Texts.localized("dashboard.meetingLoad", Map.of()), loads(query, since, asOf), lines(query, since, asOf));
    }

    private List<Load> loads(TakingPartQuery query, LocalDate since, LocalDate asOf) {
        return meetings("""
                select o.id, o.name, counted.phase, sum(counted.meetings)::int as meetings, round(sum(counted.hours), 1) as hours, counted_bodies.partnerships, counted_bodies.bodies,
                  jsonb_agg(jsonb_build_object('purpose', counted.purpose, 'meetings', counted.meetings) order by counted.purpose) as purposes
                from (select came.organization_id, met.phase, met.purpose, count(*)::int as meetings, sum(met.hours) as hours
                    from came join met on met.id = came.meeting_id group by came.organization_id, met.phase, met.purpose) as counted
                  join (select came.organization_id, met.phase, count(distinct met.partnership_id)::int as partnerships, count(distinct met.body_id)::int as bodies
                    from came join met on met.id = came.meeting_id group by came.organization_id, met.phase) as counted_bodies
                    on counted_bodies.organization_id = counted.organization_id and counted_bodies.phase is not distinct from counted.phase
                  join organization o on o.id = counted.organization_id
                group by o.id, o.name, counted.phase, counted_bodies.partnerships, counted_bodies.bodies
                order by o.sort_name, o.id, counted.phase""", query, since, asOf)
                .list(row -> new Load(Ref.to(links, "organizations", row.uuid("id"), row.localized("name")), row.text("phase"), row.integer("meetings"), row.decimal("hours"),
                        row.integer("partnerships"), row.integer("bodies"), row.json("purposes", PURPOSES)));
    }

    private List<Line> lines(TakingPartQuery query, LocalDate since, LocalDate asOf) {
        return meetings("""
                , member as (select distinct m.partnership_id, m.organization_id from membership m where m.partnership_id in (select partnership_id from met)
                  and daterange(m.valid_from, m.valid_until, '[]') @> :asOf::date),
                seated as (select distinct b.partnership_id, s.organization_id from body b join body_seat s on s.body_id = b.id
                  where b.partnership_id in (select partnership_id from met) and b.kind in ('steeringCommittee', 'governingBody', 'supervisoryCommittee', 'followUpCommittee')
                    and b.confidentiality <> 'confidential' and s.organization_id is not null and daterange(s.valid_from, s.valid_until, '[]') @> :asOf::date)
                select met.partnership_id, met.name, met.phase, count(*)::int as meetings, round(sum(met.hours), 1) as hours,
                  round(avg((select nullif(count(*), 0) from came where came.meeting_id = met.id)), 1) as present,
                  (select count(*)::int from member where member.partnership_id = met.partnership_id) as members,
                  (select count(*)::int from member where member.partnership_id = met.partnership_id and member.organization_id in
                    (select came.organization_id from came where came.meeting_id = any(array_agg(met.id)))) as members_who_came,
                  (select count(*)::int from seated where seated.partnership_id = met.partnership_id) as committee,
                  (select count(*)::int from seated where seated.partnership_id = met.partnership_id and seated.organization_id in
                    (select came.organization_id from came where came.meeting_id = any(array_agg(met.id) filter (where not met.of_committee)))) as committee_who_came
                from met group by met.partnership_id, met.name, met.sort_name, met.phase order by met.sort_name, met.partnership_id, met.phase""", query, since, asOf)
                .list(row -> new Line(Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("name")), row.text("phase"), row.integer("meetings"), row.decimal("hours"),
                        row.decimal("present"), row.integer("members"), row.integer("members_who_came"), row.integer("committee"), row.integer("committee_who_came")));
    }

    private Query meetings(String select, TakingPartQuery query, LocalDate since, LocalDate asOf) {
        return sight.bind(ChosenPartnerships.query(sql, MEETINGS + select, query, asOf)).with("since", since);
    }
}
