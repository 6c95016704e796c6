package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who bears which task, also what stays with the municipality and the OCMW. */
@Singleton
class WhoDoesWhat implements HandoverSource, NewcomerSource {

    private static final int PLACE = 60;
    private static final String TASKS = """
            select 'task:' || r.id as key, r.task as title, r.bearer as kind, coalesce(post.title, role.label, o.name) as detail, null::date as day,
              case when r.post_id is not null then '/posts/' || r.post_id when r.organization_id is not null then '/organizations/' || r.organization_id end as page
            from partnership_responsibility r left join post on post.id = r.post_id left join organization o on o.id = r.organization_id
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where r.partnership_id = any(cast(:partnerships as uuid[])) and daterange(r.valid_from, r.valid_until, '[]') @> :day
            order by array_position(array ['post', 'organization', 'ocmw', 'municipality', 'region', 'members'], r.bearer), localized_fold(r.task), key""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        return chapter(scope.partnerships(), scope.day());
    }

    @Override
    public Optional<Chapter> chapter(UUID partnership, LocalDate day) {
        return chapter(Set.of(partnership), day);
    }

    private Optional<Chapter> chapter(Set<UUID> partnerships, LocalDate day) {
        return Chapters.of("whoDoesWhat", PLACE, sql.query(TASKS).with("partnerships", partnerships).with("day", day).list(row -> {
            var named = row.localized("detail");
            return new Chapter.Line(row.text("key"), row.localized("title"),
                    named == null ? Texts.localized("coordination.bearer." + row.text("kind"), Map.of()) : named, null, row.text("page"));
        }));
    }
}
