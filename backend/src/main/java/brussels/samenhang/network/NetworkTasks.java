package brussels.samenhang.network;

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
import java.util.List;
import java.util.Map;

/** Suggestions about networks that wait for the administration. */
@Singleton
class NetworkTasks implements TaskSource {

    private static final String WAITING = """
            select n.id, n.name, min(s.suggested_at) as since
            from network_suggestion s join network n on n.id = s.network_id where s.status = 'open'
            group by n.id order by since, n.id limit 100""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return viewer.isAdministration() ? sql.query(WAITING).list(this::task) : List.of();
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        var name = row.localized("name");
        return new Task(Task.Type.networkSuggestionToAnswer, new Task.Subject(id, links.to("networks", id), name, "network"),
                Texts.localized(language -> Texts.get(language, "network.taskSuggestion", Map.of("network", name.pick(language)))), row.instant("since"), null);
    }
}
