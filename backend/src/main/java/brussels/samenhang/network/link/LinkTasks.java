package brussels.samenhang.network.link;

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

/** Proposed links that wait for the coordinator who is asked. */
@Singleton
class LinkTasks implements TaskSource {

    private static final String WAITING = """
            select l.id, l.proposed_at, p.name as partnership_name, other.name as other_name
            from partnership_link l join partnership p on p.id = l.partnership_id join partnership other on other.id = l.other_partnership_id
            where l.status = 'proposed' and l.other_partnership_id = any(cast(:coordinated as uuid[]))
            order by l.proposed_at, l.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return viewer.coordinatedPartnerships().isEmpty() ? List.of()
                : sql.query(WAITING).with("coordinated", viewer.coordinatedPartnerships()).list(this::task);
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        var partnership = row.localized("partnership_name");
        var other = row.localized("other_name");
        return new Task(Task.Type.partnershipLinkToAnswer, new Task.Subject(id, links.to("partnershipLinks", id), partnership, "partnershipLink"),
                Texts.localized(language -> Texts.get(language, "link.taskAnswer", Map.of("partnership", partnership.pick(language), "other", other.pick(language)))),
                row.instant("proposed_at"), null);
    }
}
