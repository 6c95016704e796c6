package brussels.samenhang.organization.registration;

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
import java.util.List;
import java.util.Map;

/** Drafts and questions wait for the applicant, submitted registrations for those who answer them. */
@Singleton
class RegistrationTasks implements TaskSource {

    private static final String WAITING = """
            select id, name, coalesce(name_language, 'nl') as language, updated_at,
              case status when 'draft' then 'registrationDraft' when 'returned' then 'registrationReturned' else 'registrationToReview' end as task
            from registration
            where applicant_id = :me and status in ('draft', 'returned')
              or status = 'submitted' and (:administration or applicant_id <> :me and partnership_id = any(cast(:coordinated as uuid[])))""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return viewer.personId().map(me -> sql.query(WAITING).with("me", me).with("administration", viewer.isAdministration())
                .with("coordinated", viewer.coordinatedPartnerships()).list(this::task)).orElse(List.of());
    }

    private Task task(Row row) throws SQLException {
        var type = row.code("task", Task.Type.class);
        var name = row.text("name") == null ? Texts.localized("registration.unnamed", Map.of())
                : Localized.of(row.code("language", Language.class), row.text("name"));
        return new Task(type, new Task.Subject(row.uuid("id"), links.to("registrations", row.uuid("id")), name, "registration"),
                Texts.localized("registration.task." + type, Map.of()), row.instant("updated_at"), null);
    }
}
