package brussels.samenhang.notice.interest;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What waits around notices: interest to take up, an introduction to make or to answer, and a last day that is past. */
@Singleton
class NoticeTasks implements TaskSource {

    private static final String WAITING = """
            select 'noticeInterestToAnswer' as type, n.id, n.title, i.since, null::date as due, o.name as who
            from notice_interest i join notice n on n.id = i.notice_id join organization o on o.id = i.organization_id
            where i.status = 'interested' and n.status = 'open' and (n.organization_id = any(cast(:edited as uuid[])) or n.partnership_id = any(cast(:coordinated as uuid[])))
            union all
            select 'noticeIntroductionToAnswer', n.id, n.title, i.since, n.open_until, p.name
            from notice_interest i join notice n on n.id = i.notice_id join partnership p on p.id = i.introduced_by_id
            where i.status = 'introduced' and n.status = 'open' and n.open_until >= :today and i.organization_id = any(cast(:edited as uuid[]))
            union all
            select 'noticeToIntroduce', n.id, n.title, n.posted_on::timestamptz, n.open_until, coalesce(o.name, p.name)
            from notice n left join organization o on o.id = n.organization_id left join partnership p on p.id = n.partnership_id
            where n.status = 'open' and n.open_until >= :today and n.introduction_by_id = any(cast(:coordinated as uuid[]))
              and not exists (select from notice_interest i where i.notice_id = n.id and i.introduced_by_id = n.introduction_by_id)
            union all
            select 'noticeToClose', n.id, n.title, (n.open_until + 1)::timestamptz, null, null
            from notice n where n.status = 'open' and n.open_until < :today
              and (n.organization_id = any(cast(:edited as uuid[])) or n.partnership_id = any(cast(:coordinated as uuid[])))
            order by 4, 2""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        var edited = viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization).toList();
        return edited.isEmpty() && viewer.coordinatedPartnerships().isEmpty() ? List.of()
                : sql.query(WAITING).with("edited", edited).with("coordinated", viewer.coordinatedPartnerships()).with("today", LocalDate.now(clock)).list(this::task);
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        var type = row.code("type", Task.Type.class);
        var title = row.localized("title");
        var who = row.localized("who");
        return new Task(type, new Task.Subject(id, links.to("notices", id), title, "notice"),
                Texts.localized(language -> Texts.get(language, "notice." + type, Map.of("title", title.pick(language), "who", who == null ? "" : who.pick(language)))),
                row.instant("since"), row.date("due"));
    }
}
