package brussels.samenhang.governance.task;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Tasks of the viewer, of an organization it acts for, or of a post it holds, in its to-do list. */
@Singleton
class OwnTasks implements TaskSource {

    private static final String OPEN = """
            select t.id, t.title, t.created_at, t.due_on from assigned_task t join body b on b.id = t.body_id
            where t.status = 'open' and %s order by t.due_on nulls last, t.id""".formatted(AssignedTaskReader.OWN);

    @Inject
    Sql sql;

    @Inject
    AssignedTaskReader reader;

    @Inject
    Links links;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return viewer.personId().isEmpty() ? List.of() : reader.bind(sql.query(OPEN)).list(row -> new Task(Task.Type.assignedTaskToDo,
                new Task.Subject(row.uuid("id"), links.to("assignedTasks", row.uuid("id")), row.localized("title"), "assignedTask"), row.localized("title"), row.instant("created_at"),
                row.date("due_on")));
    }
}
