package brussels.samenhang.governance.handover;

import brussels.samenhang.coordination.handover.HandoverScope;
import brussels.samenhang.coordination.handover.HandoverSource;
import brussels.samenhang.governance.Sight;
import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who took what upon itself and is not done yet; by organization or function, a person is not named. */
@Singleton
class OpenTasks implements HandoverSource {

    private static final int PLACE = 12;
    private static final String TASKS = """
            select 'assignedTask:' || t.id as key, t.title, coalesce(o.name, post.title, role.label) as owner, b.name as body, t.due_on as day,
              coalesce('/decisions/' || t.decision_id, '/meetings/' || t.meeting_id, '/bodies/' || b.id) as page
            from assigned_task t join body b on b.id = t.body_id left join organization o on o.id = t.organization_id left join post on post.id = t.post_id
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where t.status = 'open' and b.partnership_id = any(cast(:partnerships as uuid[])) and %s and %s and %s
            order by t.due_on nulls last, t.id""".formatted(Chapters.PASSED_ON, Sight.INSIDE, Sight.TAKES_PART);

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        return Chapters.of("openTasks", PLACE, sight.bind(sql.query(TASKS)).with("partnerships", scope.partnerships()).list(row -> new Chapter.Line(row.text("key"), row.localized("title"),
                Chapters.together(row.localized("owner"), row.localized("body")), row.date("day"), row.text("page"))));
    }
}
