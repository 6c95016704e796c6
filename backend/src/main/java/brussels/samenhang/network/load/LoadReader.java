package brussels.samenhang.network.load;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Counts what one organization is in and what waits for it, in one statement. */
@Singleton
class LoadReader {

    private static final String LOAD = """
            select o.paid_staff_band, o.volunteers, o.funded_for_network_time,
              (select count(distinct m.partnership_id) from membership m where m.organization_id = o.id and daterange(m.valid_from, m.valid_until, '[]') @> :today)::integer as partnerships,
              (select count(distinct a.network_id) from network_attendance a join network n on n.id = a.network_id and n.merged_into_id is null
                where a.organization_id = o.id and daterange(a.valid_from, a.valid_until, '[]') @> :today)::integer as networks,
              met.meetings, met.hours,
              (select count(*) from membership_request r where r.organization_id = o.id and r.status = 'open' and r.direction = 'invitation')::integer as invitations,
              (select count(*) from membership_request r where r.organization_id = o.id and r.status = 'open' and r.direction = 'application')::integer as applications,
              (select count(*) from notice_interest i join notice n on n.id = i.notice_id and n.status = 'open'
                where i.organization_id = o.id and i.status in ('interested', 'inContact'))::integer as notices,
              (select count(*) from notice_interest i join notice n on n.id = i.notice_id and n.status = 'open' and n.open_until >= :today
                where i.organization_id = o.id and i.status = 'introduced')::integer as introductions
            from organization o
              cross join lateral (select count(*)::integer as meetings, coalesce(round(sum(extract(epoch from m.ends_at - m.starts_at)) / 3600, 1), 0.0) as hours
                from meeting m join body b on b.id = m.body_id
                where m.id in (select a.meeting_id from meeting_attendance a where a.organization_id = o.id and a.present > 0)
                  and m.status = 'held' and (m.starts_at at time zone 'Europe/Brussels')::date between :since and :today
                  and b.confidentiality <> 'confidential' and %s) as met
            where o.id = :organization""".formatted(Sight.INSIDE);

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Inject
    Clock clock;

    Optional<LoadView> find(UUID organization) {
        var today = LocalDate.now(clock);
        return sight.bind(sql.query(LOAD)).with("organization", organization).with("today", today).with("since", today.minusYears(1).plusDays(1))
                .first(row -> new LoadView(today, row.integer("partnerships"), row.integer("networks"), row.integer("meetings"), row.decimal("hours"), row.integer("invitations"), row.integer("applications"),
                        row.integer("notices"), row.integer("introductions"),
                        row.text("paid_staff_band"), row.integer("volunteers"), row.text("funded_for_network_time")));
    }
}
