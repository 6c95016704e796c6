package brussels.samenhang.organization.duplicate;

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

/** Pairs that may be one organization wait for the administration: one line, however many there are. */
@Singleton
class DuplicateTasks implements TaskSource {

    private static final String WAITING = """
            select d.id, d.found_at, count(*) over ()::integer as waiting
            from organization_duplicate d join organization a on a.id = d.one_id join organization b on b.id = d.other_id
            where d.state = 'open' and a.merged_into_id is null and b.merged_into_id is null
            order by d.found_at, d.id limit 1""";

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
        var pairs = row.integer("waiting") == 1 ? Texts.localized("duplicate.onePair", Map.of()) : Texts.localized("duplicate.pairs", Map.of("count", row.integer("waiting")));
        return new Task(Task.Type.duplicatesToReview, new Task.Subject(id, links.to("organizationDuplicates", id), pairs, "organizationDuplicate"),
                Texts.localized(language -> Texts.get(language, "duplicate.task", Map.of("pairs", pairs.pick(language)))), row.instant("found_at"), null);
    }
}
