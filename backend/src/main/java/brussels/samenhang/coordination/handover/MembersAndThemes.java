package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who is in a partnership and what it works on, for a newcomer. */
@Singleton
class MembersAndThemes implements NewcomerSource {

    private static final int PLACE = 20;
    private static final String MEMBERS = """
            select 'theme:' || t.id as key, 'theme' as kind, t.name as title, null::jsonb as detail, null::date as day, null as page, 1 as rank
            from partnership_theme pt join theme t on t.id = pt.theme_id where pt.partnership_id = :partnership
            union all
            select 'member:' || m.id, 'member', o.name, kind.label, null, '/organizations/' || o.id, 2
            from membership m join organization o on o.id = m.organization_id left join vocabulary_term kind on kind.vocabulary = 'membershipKinds' and kind.code = m.kind
            where m.partnership_id = :partnership and daterange(m.valid_from, m.valid_until, '[]') @> :day
            order by rank, title, key""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(UUID partnership, LocalDate day) {
        return Chapters.of("membersAndThemes", PLACE, sql.query(MEMBERS).with("partnership", partnership).with("day", day).list(row -> Chapters.line(row, "members." + row.text("kind"))));
    }
}
