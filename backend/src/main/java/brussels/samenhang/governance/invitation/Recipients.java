package brussels.samenhang.governance.invitation;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Whom to write to about a meeting: who sits in the body that day, and where it has no seats the first delegate of each
 * member. Where only an organization is known its owners are written to, except about what is confidential.
 */
@Singleton
public class Recipients {

    /** @param email never null */
    public record Recipient(UUID person, String email, Language language, UUID organization) {
    }

    private static final String RECIPIENTS = """
            with this as (select m.id, m.body_id, b.partnership_id, b.confidentiality = 'confidential' as secret, b.open_occasions, (m.starts_at at time zone 'Europe/Brussels')::date as day
              from meeting m join body b on b.id = m.body_id where m.id = :meeting),
            seats as (select s.organization_id, s.person_id from body_seat s join this on s.body_id = this.body_id and daterange(s.valid_from, s.valid_until, '[]') @> this.day),
            members as (select ms.organization_id, (select d.person_id from membership_delegate d where d.membership_id = ms.id and daterange(d.valid_from, d.valid_until, '[]') @> this.day
                order by d.position limit 1) as person_id
              from this join membership ms on ms.partnership_id = this.partnership_id and daterange(ms.valid_from, ms.valid_until, '[]') @> this.day
              where not this.open_occasions and not this.secret and not exists (select from seats)),
            asked as (select * from seats union all select * from members union all select g.organization_id, null from this join meeting_guest g on g.meeting_id = this.id),
            found as (
              select x.id, x.email, x.language, a.organization_id, 1 as place from asked a join person x on x.id = a.person_id
              union all
              select x.id, x.email, x.language, a.organization_id, 2 from asked a join this on not this.secret join organization_user u on u.organization_id = a.organization_id and u.role = 'owner'
                and u.ended_at is null and daterange(u.since, u.until, '[]') @> current_date join person x on x.id = u.person_id where a.person_id is null)
            select distinct on (lower(email)) id, email, language, organization_id from found where email is not null order by lower(email), place""";

    @Inject
    Sql sql;

    public List<Recipient> of(UUID meeting) {
        return sql.query(RECIPIENTS).with("meeting", meeting).list(Recipients::recipient);
    }

    private static Recipient recipient(Row row) throws SQLException {
        return new Recipient(row.uuid("id"), row.text("email"), Language.of(row.text("language")).orElse(Language.DEFAULT), row.uuid("organization_id"));
    }
}
