package brussels.samenhang.relation;

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
import java.util.UUID;

/** Relations that another organization declared, or said otherwise since, and that wait for an answer. */
@Singleton
class RelationTasks implements TaskSource {

    private static final String WAITING = """
            select r.id, a.name, r.said_at from organization_relation r join organization a on a.id = r.declarer_id
            where r.other_id = any(:organizations::uuid[]) and r.ended_on is null and (r.answered_at is null or r.said_at > r.answered_at) order by r.said_at, r.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Override
    public List<Task> tasks(Viewer viewer) {
        var edited = viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization).toList();
        return edited.isEmpty() ? List.<Task>of() : sql.query(WAITING).with("organizations", List.<UUID>copyOf(edited)).list(this::task);
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        return new Task(Task.Type.relationToAnswer, new Task.Subject(id, links.to("relations", id), row.localized("name"), "relation"), Texts.localized("relation.toAnswer", Map.of()),
                row.instant("said_at"), null);
    }
}
