package brussels.samenhang.organization.people;

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

/** Who signs up with the address an invitation was sent to finds it waiting, also without the mail at hand. */
@Singleton
class InvitationTasks implements TaskSource {

    private static final String WAITING = """
            select i.id, i.organization_id, i.invited_at, i.expires_at, o.name from organization_invitation i join organization o on o.id = i.organization_id
            where i.status = 'open' and i.expires_at > :now and lower(i.email) = lower(:email)""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        var account = viewer.account();
        return !account.emailVerified() || account.email() == null ? List.of()
                : sql.query(WAITING).with("now", clock.instant()).with("email", account.email()).list(this::task);
    }

    private Task task(Row row) throws SQLException {
        return new Task(Task.Type.userInvitationToAccept,
                new Task.Subject(row.uuid("id"), links.to("organizations", row.uuid("organization_id"), "userInvitations", row.uuid("id")), row.localized("name"), "userInvitation"),
                Texts.localized("people.task", Map.of()), row.instant("invited_at"), LocalDate.ofInstant(row.instant("expires_at"), clock.getZone()));
    }
}
