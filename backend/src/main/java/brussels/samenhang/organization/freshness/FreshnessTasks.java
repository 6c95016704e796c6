package brussels.samenhang.organization.freshness;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.organization.Freshness;
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

/** Records that their organization should look at again: a month before the year since the last confirmation is over. */
@Singleton
class FreshnessTasks implements TaskSource {

    private static final String WAITING = """
            select o.id, o.name, o.last_confirmed_on, coalesce(o.last_confirmed_on, o.created_at::date) as since from organization o
            where o.id = any(cast(:own as uuid[])) and o.status <> 'ended' and o.merged_into_id is null
              and (o.last_confirmed_on is null or o.last_confirmed_on <= :asked)
            order by o.sort_name""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        var own = viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization).toList();
        return own.isEmpty() ? List.of()
                : sql.query(WAITING).with("own", own).with("asked", LocalDate.now(clock).minusMonths(Freshness.ASKED_MONTHS)).list(this::task);
    }

    private Task task(Row row) throws SQLException {
        var confirmed = row.date("last_confirmed_on");
        var since = confirmed == null ? row.date("since") : confirmed.plusMonths(Freshness.ASKED_MONTHS);
        return new Task(Task.Type.recordToConfirm, new Task.Subject(row.uuid("id"), links.to("organizations", row.uuid("id")), row.localized("name"), "organization"),
                Texts.localized(confirmed == null ? "freshness.taskNever" : "freshness.task", Map.of()), since.atStartOfDay(clock.getZone()).toInstant(),
                confirmed == null ? null : confirmed.plusMonths(Freshness.STALE_MONTHS));
    }
}
