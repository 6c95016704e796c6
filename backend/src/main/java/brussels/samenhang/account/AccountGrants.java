package brussels.samenhang.account;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Account;
import brussels.samenhang.shared.security.Grants;
import brussels.samenhang.shared.security.GrantsLoader;
import brussels.samenhang.shared.security.OrganizationRole;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a person may do today: one statement over the roles in organizations, their memberships and the posts held. */
@Singleton
class AccountGrants implements GrantsLoader {

    private static final String GRANTS = """
            with own as (
              select u.organization_id, u.role from organization_user u join person p on p.id = u.person_id
              where p.subject = :subject and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today)
            select p.id, p.name, p.email, p.administration_seen_on,
              (select coalesce(jsonb_object_agg(organization_id, role), '{}') from own) as organizations,
              (select coalesce(jsonb_agg(distinct m.partnership_id), '[]') from own join membership m on m.organization_id = own.organization_id
                where daterange(m.valid_from, m.valid_until, '[]') @> :today) as partnerships,
              (select coalesce(jsonb_agg(distinct pp.partnership_id), '[]')
                from appointment a join post on post.id = a.post_id join post_partnership pp on pp.post_id = post.id
                  join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
                where a.person_id = p.id and role.attributes -> 'coordinates' = 'true'
                  and daterange(a.valid_from, a.valid_until, '[]') @> :today and daterange(post.valid_from, post.valid_until, '[]') @> :today) as coordinated
            from person p where p.subject = :subject""";
    private static final TypeReference<Map<UUID, OrganizationRole>> ROLES = new TypeReference<>() {
    };
    private static final TypeReference<Set<UUID>> IDS = new TypeReference<>() {
    };

    private record Known(String name, String email, LocalDate administrationSeenOn, Grants grants) {
    }

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Provisioning provisioning;

    @Override
    public Grants load(Account account) {
        return find(account).filter(known -> isUpToDate(known, account)).orElseGet(() -> {
            provisioning.know(account);
            return find(account).orElseThrow();
        }).grants();
    }

    private Optional<Known> find(Account account) {
        return sql.query(GRANTS).with("subject", account.subject()).with("today", LocalDate.now(clock)).first(AccountGrants::known);
    }

    private static Known known(Row row) throws SQLException {
        return new Known(row.text("name"), row.text("email"), row.date("administration_seen_on"),
                new Grants(row.uuid("id"), row.json("organizations", ROLES), row.json("partnerships", IDS), row.json("coordinated", IDS)));
    }

    private boolean isUpToDate(Known known, Account account) {
        var seen = account.administration() ? LocalDate.now(clock) : null;
        return Objects.equals(known.administrationSeenOn(), seen) && Objects.equals(known.name(), Person.shortened(account.name()))
                && (!account.emailVerified() || account.email() == null || Objects.equals(known.email(), account.email()));
    }
}
