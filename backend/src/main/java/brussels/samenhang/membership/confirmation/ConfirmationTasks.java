package brussels.samenhang.membership.confirmation;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Questions that wait for an organization. */
@Singleton
class ConfirmationTasks implements TaskSource {

    private static final String WAITING = """
            select c.id, c.asked_on, c.due_on, o.name as organization_name, p.name as partnership_name
            from membership_confirmation c join membership ms on ms.id = c.membership_id join organization o on o.id = ms.organization_id join partnership p on p.id = ms.partnership_id
            where c.answer is null and o.id = any(cast(:own as uuid[])) and (ms.valid_until is null or ms.valid_until >= cast(:today as date))
            order by c.due_on, c.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return sql.query(WAITING).with("today", LocalDate.now(clock)).with("own", viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization).toList()).list(row -> {
            var organization = row.localized("organization_name");
            var partnership = row.localized("partnership_name");
            return new Task(Task.Type.membershipToConfirm,
                    new Task.Subject(row.uuid("id"), links.to("membershipConfirmations", row.uuid("id")), partnership, "membershipConfirmation"),
                    new Localized(title(Language.nl, organization, partnership), title(Language.fr, organization, partnership), title(Language.en, organization, partnership)),
                    row.date("asked_on").atStartOfDay(clock.getZone()).toInstant(), row.date("due_on"));
        });
    }

    private static String title(Language language, Localized organization, Localized partnership) {
        return Texts.get(language, "confirmation.task", Map.of("organization", organization.pick(language), "partnership", partnership.pick(language)));
    }
}
