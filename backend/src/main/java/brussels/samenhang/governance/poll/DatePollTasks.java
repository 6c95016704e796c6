package brussels.samenhang.governance.poll;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Questions for a date that the viewer was asked and has not answered, in its to-do list. */
@Singleton
class DatePollTasks implements TaskSource {

    private static final String WAITING = """
            select q.id, m.title, q.opened_at, q.answer_by from date_poll_invitee i join date_poll q on q.id = i.poll_id join meeting m on m.id = q.meeting_id
            where i.person_id = :person and q.status = 'open' and m.status = 'planned'
              and not exists (select from date_poll_option x join date_poll_answer a on a.option_id = x.id where x.poll_id = q.id and a.person_id = i.person_id)
            order by q.answer_by, q.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return viewer.personId().map(person -> sql.query(WAITING).with("person", person).list(row -> new Task(Task.Type.datePollToAnswer,
                new Task.Subject(row.uuid("id"), links.to("datePolls", row.uuid("id")), row.localized("title"), "datePoll"), row.localized("title"), row.instant("opened_at"),
                row.date("answer_by")))).orElse(List.of());
    }
}
