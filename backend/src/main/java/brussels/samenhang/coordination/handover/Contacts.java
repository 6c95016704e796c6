package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whom to ask for, by function: generic addresses, which outlive their readers. */
@Singleton
class Contacts implements HandoverSource {

    private static final int PLACE = 40;
    private static final String CONTACTS = """
            select 'post:' || post.id as key, coalesce(post.title, role.label) as title, '/posts/' || post.id as page, null::date as day,
              jsonb_build_object('nl', concat_ws(', ', coalesce(p.name ->> 'nl', p.name ->> 'fr'), post.contact_email, post.contact_phone),
                'fr', concat_ws(', ', coalesce(p.name ->> 'fr', p.name ->> 'nl'), post.contact_email, post.contact_phone)) as detail, 1 as rank
            from post join post_partnership works on works.post_id = post.id and works.partnership_id = any(cast(:partnerships as uuid[]))
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type left join partnership p on p.id = post.partnership_id
            where post.id <> :post and daterange(post.valid_from, post.valid_until, '[]') @> :day and coalesce(post.contact_email, post.contact_phone) is not null
            union
            select 'member:' || o.id, o.name, '/organizations/' || o.id, null::date,
              jsonb_build_object('nl', concat_ws(', ', coalesce(c.function ->> 'nl', c.function ->> 'fr'), c.email, c.phone), 'fr', concat_ws(', ', coalesce(c.function ->> 'fr', c.function ->> 'nl'), c.email, c.phone)), 2
            from membership m join organization o on o.id = m.organization_id
            cross join lateral (select k.function, k.email, k.phone
              from organization_contact k where k.organization_id = o.id and k.generic and coalesce(k.email, k.phone) is not null order by k.fallback, k.position limit 1) c
            where m.partnership_id = any(cast(:partnerships as uuid[])) and daterange(m.valid_from, m.valid_until, '[]') @> :day
            order by rank, key""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        return Chapters.of("contacts", PLACE, sql.query(CONTACTS).with("partnerships", scope.partnerships()).with("post", scope.post()).with("day", scope.day()).list(Chapters::line));
    }
}
