package brussels.samenhang.coordination.handover;

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

/** An open handover waits for who leaves, a ready one for who comes. */
@Singleton
class HandoverTasks implements TaskSource {

    private static final String WAITING = """
            select h.id, h.status, h.updated_at, coalesce(post.title, role.label) as function, coalesce(p.name, t.name, o.name) as place
            from handover h join post on post.id = h.post_id left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            left join partnership p on p.id = post.partnership_id left join territory t on t.id = post.territory_id left join organization o on o.id = post.organization_id
            where h.status = 'open' and exists (select from appointment a where a.id = h.from_appointment_id and a.person_id = :self)
              or h.status = 'ready' and exists (select from appointment a where a.post_id = post.id and a.person_id = :self and a.id is distinct from h.from_appointment_id
                and coalesce(a.valid_until, cast(:today as date)) >= cast(:today as date))
            order by h.updated_at, h.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return viewer.personId().map(self -> sql.query(WAITING).with("self", self).with("today", LocalDate.now(clock)).list(this::task)).orElse(List.of());
    }

    private Task task(Row row) throws SQLException {
        var function = row.localized("function");
        var place = row.localized("place");
        var open = row.text("status").equals("open");
        var name = Texts.localized(language -> function.pick(language) + " – " + place.pick(language));
        return new Task(open ? Task.Type.handoverToComplete : Task.Type.handoverToReceive,
                new Task.Subject(row.uuid("id"), links.to("handovers", row.uuid("id")), name, "handover"),
                Texts.localized(open ? "coordination.handoverTask" : "coordination.handoverReceiveTask", Map.of()), row.instant("updated_at"), null);
    }
}
