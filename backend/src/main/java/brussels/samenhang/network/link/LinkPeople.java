package brussels.samenhang.network.link;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who speaks for a partnership today: those appointed on one of its posts that coordinates. */
@Singleton
class LinkPeople {

    private static final String COORDINATORS = """
            select distinct p.email, p.language
            from appointment a join person p on p.id = a.person_id join post on post.id = a.post_id join post_partnership pp on pp.post_id = post.id
              join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where pp.partnership_id = :partnership and role.attributes -> 'coordinates' = 'true'
              and daterange(a.valid_from, a.valid_until, '[]') @> :today and daterange(post.valid_from, post.valid_until, '[]') @> :today""";

    record Addressee(String email, Language language) {
    }

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    boolean hasCoordinator(UUID partnership) {
        return sql.query(COORDINATORS).with("partnership", partnership).with("today", LocalDate.now(clock)).exists();
    }

    List<Addressee> coordinators(UUID partnership) {
        return sql.query(COORDINATORS).with("partnership", partnership).with("today", LocalDate.now(clock)).add("and p.email is not null order by p.email")
                .list(row -> new Addressee(row.text("email"), Language.of(row.text("language")).orElse(Language.DEFAULT)));
    }
}
