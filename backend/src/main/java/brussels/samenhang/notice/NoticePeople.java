package brussels.samenhang.notice;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whom to write to about a notice: those who edit the record of an organization, and those who coordinate a partnership. */
@Singleton
public class NoticePeople {

    private static final String EDITORS = """
            select distinct p.email, p.language from organization_user u join person p on p.id = u.person_id
            where u.organization_id = any(:organizations) and u.role in ('owner', 'editor') and u.ended_at is null
              and daterange(u.since, u.until, '[]') @> :today and p.email is not null order by p.email""";
    private static final String COORDINATORS = """
            select distinct p.email, p.language
            from appointment a join person p on p.id = a.person_id join post on post.id = a.post_id join post_partnership pp on pp.post_id = post.id
              join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where pp.partnership_id = :partnership and role.attributes -> 'coordinates' = 'true' and p.email is not null
              and daterange(a.valid_from, a.valid_until, '[]') @> :today and daterange(post.valid_from, post.valid_until, '[]') @> :today order by p.email""";

    /** @param email never null */
    public record Addressee(String email, Language language) {
    }

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public List<Addressee> of(UUID organization, UUID partnership) {
        return organization != null ? editors(List.of(organization)) : coordinators(partnership);
    }

    public List<Addressee> editors(List<UUID> organizations) {
        return organizations.isEmpty() ? List.of() : sql.query(EDITORS).with("organizations", organizations).with("today", LocalDate.now(clock)).list(NoticePeople::addressee);
    }

    public List<Addressee> coordinators(UUID partnership) {
        return sql.query(COORDINATORS).with("partnership", partnership).with("today", LocalDate.now(clock)).list(NoticePeople::addressee);
    }

    private static Addressee addressee(Row row) throws SQLException {
        return new Addressee(row.text("email"), Language.of(row.text("language")).orElse(Language.DEFAULT));
    }
}
