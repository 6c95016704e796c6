package brussels.samenhang.membership;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a membership needs to know of an organization: whether it still works, and whom to write to. */
@Singleton
class OrganizationPeople {

    private static final String OWNERS = """
            from organization_user u join person p on p.id = u.person_id
            where u.organization_id = :organization and u.role = 'owner' and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today""";

    private static final Set<String> LOCAL_AUTHORITIES = Set.of("ocmw", "municipality");

    /** @param email never null */
    record Addressee(String email, Language language) {
    }

    record Organization(UUID id, Localized name, String type, boolean ended) {

        /** A local authority recognizes members; others do not. */
        boolean isLocalAuthority() {
            return LOCAL_AUTHORITIES.contains(type);
        }
    }

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    Optional<Organization> find(UUID organization) {
        return sql.query("select name, type, status = 'ended' as ended from organization where id = :id and merged_into_id is null").with("id", organization)
                .first(row -> new Organization(organization, row.localized("name"), row.text("type"), row.bool("ended")));
    }

    boolean hasOwner(UUID organization) {
        return sql.query("select " + OWNERS).with("organization", organization).with("today", LocalDate.now(clock)).exists();
    }

    List<Addressee> owners(UUID organization) {
        return sql.query("select p.email, p.language " + OWNERS + " and p.email is not null order by p.email").with("organization", organization).with("today", LocalDate.now(clock))
                .list(OrganizationPeople::addressee);
    }

    Optional<Addressee> person(UUID person) {
        return person == null ? Optional.empty()
                : sql.query("select email, language from person where id = :id and email is not null").with("id", person).first(OrganizationPeople::addressee);
    }

    private static Addressee addressee(Row row) throws SQLException {
        return new Addressee(row.text("email"), Language.of(row.text("language")).orElse(Language.DEFAULT));
    }
}
