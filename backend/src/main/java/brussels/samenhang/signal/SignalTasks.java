package brussels.samenhang.signal;

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

/** Signals that wait for who has them: the reference person to look at, the administration to answer. */
@Singleton
class SignalTasks implements TaskSource {

    private static final String WAITING = """
            select s.id, s.title, s.holder, coalesce((select max(t.since) from signal_step t where t.signal_id = s.id and t.holder = s.holder), s.raised_on) as since
            from signal s
            where s.closed_on is null and (s.holder in ('field', 'referent') and s.partnership_id = any(cast(:coordinated as uuid[]))
              or s.holder = 'administration' and :administration and not exists (select from signal_reply r where r.signal_id = s.id))
            order by since, s.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return !viewer.isAdministration() && viewer.coordinatedPartnerships().isEmpty() ? List.of()
                : sql.query(WAITING).with("coordinated", viewer.coordinatedPartnerships()).with("administration", viewer.isAdministration()).list(this::task);
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        var toAnswer = row.text("holder").equals("administration");
        return new Task(toAnswer ? Task.Type.signalToAnswer : Task.Type.signalToLookAt, new Task.Subject(id, links.to("signals", id), row.localized("title"), "signal"),
                Texts.localized(toAnswer ? "signal.toAnswer" : "signal.toLookAt", Map.of()), row.date("since").atStartOfDay(clock.getZone()).toInstant(), null);
    }
}
