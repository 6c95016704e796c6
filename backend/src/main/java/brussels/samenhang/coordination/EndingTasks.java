package brussels.samenhang.coordination;

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

/** An appointment that ends within two months while nobody follows waits for who may fill the post, and for its holder to know. */
@Singleton
class EndingTasks implements TaskSource {

    private static final int DAYS_AHEAD = 60;
    private static final String ENDING = """
            select post.id, coalesce(post.title, role.label) as function, coalesce(p.name, o.name, t.name) as place, a.valid_until
            from appointment a join post on post.id = a.post_id
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            left join partnership p on p.id = post.partnership_id left join organization o on o.id = post.organization_id left join territory t on t.id = post.territory_id
            where %s and (:everywhere or a.person_id = :self or post.partnership_id = any(cast(:coordinated as uuid[])))
            order by a.valid_until, post.id""".formatted(EndingAppointments.ENDING);

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        var today = LocalDate.now(clock);
        return sql.query(ENDING).with("today", today).with("latest", today.plusDays(DAYS_AHEAD)).with("everywhere", viewer.isAdministration())
                .with("self", viewer.personId().orElse(null)).with("coordinated", viewer.coordinatedPartnerships()).list(this::task);
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        var function = row.localized("function");
        var place = row.localized("place");
        var name = Texts.localized(language -> function.pick(language) + " – " + place.pick(language));
        var until = row.date("valid_until");
        return new Task(Task.Type.appointmentEnding, new Task.Subject(id, links.to("posts", id), name, "post"), Texts.localized("coordination.endingTask", Map.of()),
                until.minusDays(DAYS_AHEAD).atStartOfDay(clock.getZone()).toInstant(), until);
    }
}
