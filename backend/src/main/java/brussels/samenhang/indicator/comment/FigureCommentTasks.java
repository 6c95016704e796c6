package brussels.samenhang.indicator.comment;

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
import java.util.List;
import java.util.Map;

/** Comments that wait for an answer of the administration. */
@Singleton
class FigureCommentTasks implements TaskSource {

    private static final String WAITING = """
            select c.id, v.name, c.written_on from figure_comment c join observation o on o.id = c.observation_id join indicator_version v on v.id = o.indicator_version_id
            where c.answer is null and c.state = 'shown' order by c.written_on, c.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return viewer.isAdministration() ? sql.query(WAITING).list(this::task) : List.of();
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        return new Task(Task.Type.figureCommentToAnswer, new Task.Subject(id, links.to("figureComments", id), row.localized("name"), "figureComment"),
                Texts.localized("comment.toAnswer", Map.of()), row.date("written_on").atStartOfDay(clock.getZone()).toInstant(), null);
    }
}
