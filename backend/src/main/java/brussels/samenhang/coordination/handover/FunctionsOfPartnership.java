package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Whom a newcomer can ask for: the coordination functions with what they do and a generic address. */
@Singleton
class FunctionsOfPartnership implements NewcomerSource {

    private static final int PLACE = 40;
    private static final String POSTS = """
            select 'function:' || post.id as key, coalesce(post.title, role.label) as title, null::date as day, '/posts/' || post.id as page,
              jsonb_strip_nulls(jsonb_build_object('nl', nullif(concat_ws(' ', role.definition ->> 'nl', post.contact_email), ''), 'fr', nullif(concat_ws(' ', role.definition ->> 'fr', post.contact_email), ''),
                'en', nullif(concat_ws(' ', role.definition ->> 'en', post.contact_email), ''))) as detail
            from post join post_partnership works on works.post_id = post.id and works.partnership_id = :partnership
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where daterange(post.valid_from, post.valid_until, '[]') @> :day order by role.position, post.id""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(UUID partnership, LocalDate day) {
        return Chapters.of("functions", PLACE, sql.query(POSTS).with("partnership", partnership).with("day", day).list(Chapters::line));
    }
}
