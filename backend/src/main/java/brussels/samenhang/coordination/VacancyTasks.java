package brussels.samenhang.coordination;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A post nobody holds waits for whoever may fill it: the coordinators of its partnership and the administration. */
@Singleton
class VacancyTasks implements TaskSource {

    private static final String VACANT = """
            select post.id, post.title, role.label, coalesce(p.name, o.name, t.name) as place, standing.vacant_since
            from post
            cross join lateral post_standing(post.id, :today) standing
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            left join partnership p on p.id = post.partnership_id
            left join organization o on o.id = post.organization_id
            left join territory t on t.id = post.territory_id
            where standing.state = 'vacant' and daterange(post.valid_from, post.valid_until, '[]') @> :today
              and (:everywhere or post.partnership_id = any(cast(:coordinated as uuid[])))
            order by standing.vacant_since, post.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        if (!viewer.isAdministration() && viewer.coordinatedPartnerships().isEmpty()) {
            return List.of();
        }
        return sql.query(VACANT).with("today", LocalDate.now(clock)).with("everywhere", viewer.isAdministration())
                .with("coordinated", viewer.coordinatedPartnerships()).list(this::task);
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        var title = row.localized("title");
        var function = title == null ? row.localized("label") : title;
        return new Task(Task.Type.postVacant, new Task.Subject(id, links.to("posts", id), joined(function, row.localized("place")), "post"),
                Texts.localized("coordination.fillPost", Map.of()), row.date("vacant_since").atStartOfDay(clock.getZone()).toInstant(), null);
    }

    private static Localized joined(Localized function, Localized place) {
        return new Localized(joined(function, place, Language.nl), joined(function, place, Language.fr),
                joined(function, place, Language.en), joined(function, place, Language.de));
    }

    private static String joined(Localized function, Localized place, Language language) {
        return function.pick(language) + " – " + place.pick(language);
    }
}
