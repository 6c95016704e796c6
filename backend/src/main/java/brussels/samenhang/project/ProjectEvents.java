package brussels.samenhang.project;

import brussels.samenhang.coordination.timeline.TimelineEvent;
import brussels.samenhang.coordination.timeline.TimelineScope;
import brussels.samenhang.coordination.timeline.TimelineSource;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** How projects of a partnership, or with an organization, came to stand as they do. */
@Singleton
class ProjectEvents implements TimelineSource {

    private static final String EVENTS = """
            select 'project:' || s.id as key, s.since, p.name, label.label, '/projects/' || p.id as page, s.recorded_at
            from project_status s join project p on p.id = s.project_id join lateral (select now.status from project_status now where now.project_id = p.id order by now.since desc, now.recorded_at desc, now.id desc limit 1) standing on true
              left join vocabulary_term label on label.vocabulary = 'projectStatuses' and label.code = s.status
            where (p.partnership_id = cast(:partnership as uuid) or exists (select from project_partnership pp where pp.project_id = p.id and pp.partnership_id = cast(:partnership as uuid))
                or p.operator_id = cast(:organization as uuid) or exists (select from project_participant m where m.project_id = p.id and m.organization_id = cast(:organization as uuid))
                or exists (select from project_post pp where pp.project_id = p.id and pp.post_id = cast(:post as uuid)))
              and %s and (:within or s.status not in ('proposed', 'notFunded'))""".formatted(ProjectSight.SEEN);

    @Inject
    Sql sql;

    @Inject
    ProjectSight sight;

    @Override
    public List<TimelineEvent> events(TimelineScope scope) {
        return sight.bind(sql.query(EVENTS)).with("partnership", scope.partnership()).with("organization", scope.organization()).with("post", scope.post()).with("within", scope.within())
                .list(row -> new TimelineEvent(row.text("key"), row.date("since"), TimelineEvent.Kind.project, "projectStands", row.localized("name"), row.localized("label"), null, row.text("page"),
                        row.instant("recorded_at"), null));
    }
}
