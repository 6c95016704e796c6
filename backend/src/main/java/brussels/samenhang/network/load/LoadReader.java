package brussels.samenhang.network.load;

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
              (select count(*) from membership_request r where r.organization_id = o.id and r.status = 'open' and r.direction = 'invitation')::integer as invitations,
              (select count(*) from membership_request r where r.organization_id = o.id and r.status = 'open' and r.direction = 'application')::integer as applications,
              (select count(*) from notice_interest i join notice n on n.id = i.notice_id and n.status = 'open'
                where i.organization_id = o.id and i.status in ('interested', 'inContact'))::integer as notices,
              (select count(*) from notice_interest i join notice n on n.id = i.notice_id and n.status = 'open' and n.open_until >= :today
                where i.organization_id = o.id and i.status = 'introduced')::integer as introductions
            from organization o where o.id = :organization""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    Optional<LoadView> find(UUID organization) {
        var today = LocalDate.now(clock);
        return sql.query(LOAD).with("organization", organization).with("today", today)
                .first(row -> new LoadView(today, row.integer("partnerships"), row.integer("networks"), row.integer("invitations"), row.integer("applications"),
                        row.integer("notices"), row.integer("introductions"),
                        row.text("paid_staff_band"), row.integer("volunteers"), row.text("funded_for_network_time")));
    }
}
