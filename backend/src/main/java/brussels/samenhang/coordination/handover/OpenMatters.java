package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What is running: who asked to join, what is vacant, what ends soon. */
@Singleton
class OpenMatters implements HandoverSource {

    private static final int PLACE = 10;
    private static final int DAYS_AHEAD = 180;
    private static final String OPEN = """
            select 'request:' || r.id as key, o.name as title, p.name as detail, r.requested_at::date as day, '/membership-requests/' || r.id as page, 'request' as kind
            from membership_request r join organization o on o.id = r.organization_id join partnership p on p.id = r.partnership_id
            where r.partnership_id = any(cast(:partnerships as uuid[])) and r.decided_at is null
            union all
            select 'vacancy:' || post.id, coalesce(post.title, role.label), coalesce(p.name, o.name), standing.vacant_since, '/posts/' || post.id, 'vacancy'
            from post cross join lateral post_standing(post.id, :day) standing
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            left join partnership p on p.id = post.partnership_id left join organization o on o.id = post.organization_id
            where post.partnership_id = any(cast(:partnerships as uuid[])) and standing.state = 'vacant' and daterange(post.valid_from, post.valid_until, '[]') @> :day
            union all
            select 'ending:' || a.id, coalesce(post.title, role.label), p.name, a.valid_until, '/posts/' || post.id, 'ending'
            from appointment a join post on post.id = a.post_id left join partnership p on p.id = post.partnership_id
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where post.partnership_id = any(cast(:partnerships as uuid[])) and a.valid_until between :day and cast(:latest as date)
            order by kind, day, key""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        return Chapters.of("openMatters", PLACE, sql.query(OPEN).with("partnerships", scope.partnerships()).with("day", scope.day())
                .with("latest", scope.day().plusDays(DAYS_AHEAD)).list(row -> Chapters.line(row, "open." + row.text("kind"))));
    }
}
