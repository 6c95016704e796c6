package brussels.samenhang.organization.joining;

import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who answers a request: the owners; as long as there is none, who coordinates a partnership of the organization, and the administration. */
@Singleton
class JoinDeciders {

    private static final String COORDINATORS = """
            select distinct a.person_id
            from membership m join post_partnership pp on pp.partnership_id = m.partnership_id join post on post.id = pp.post_id
              join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type join appointment a on a.post_id = post.id
            where m.organization_id = :organization and a.person_id is not null and role.attributes -> 'coordinates' = 'true'
              and daterange(m.valid_from, m.valid_until, '[]') @> :today and daterange(post.valid_from, post.valid_until, '[]') @> :today
              and daterange(a.valid_from, a.valid_until, '[]') @> :today""";
    private static final String TAKES_PART = """
            select from membership m where m.organization_id = :organization and m.partnership_id = any(cast(:partnerships as uuid[]))
              and daterange(m.valid_from, m.valid_until, '[]') @> :today""";

    @Inject
    Sql sql;

    @Inject
    OrganizationApi organizations;

    @Inject
    Clock clock;

    /** Persons to write to. */
    List<UUID> of(UUID organization) {
        var owners = organizations.owners(organization);
        return owners.isEmpty() ? sql.query(COORDINATORS).with("organization", organization).with("today", LocalDate.now(clock)).list(row -> row.uuid("person_id")) : owners;
    }

    boolean takesPartInOneOf(UUID organization, Set<UUID> partnerships) {
        return !partnerships.isEmpty() && sql.query(TAKES_PART).with("organization", organization).with("partnerships", partnerships).with("today", LocalDate.now(clock)).exists();
    }
}
