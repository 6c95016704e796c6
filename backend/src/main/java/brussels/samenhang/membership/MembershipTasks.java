package brussels.samenhang.membership;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.membership.MembershipRequest.Direction;
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

/** Applications that wait for a coordinator, invitations that wait for an organization. */
@Singleton
class MembershipTasks implements TaskSource {

    private static final String WAITING = """
            select r.id, r.direction, r.requested_at, o.name as organization_name, p.name as partnership_name
            from membership_request r join organization o on o.id = r.organization_id join partnership p on p.id = r.partnership_id
            where r.status = 'open' and (
              r.direction = 'application' and r.partnership_id = any(cast(:coordinated as uuid[]))
              or r.direction = 'invitation' and r.organization_id = any(cast(:own as uuid[])))
            order by r.requested_at, r.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Override
    public List<Task> tasks(Viewer viewer) {
        return sql.query(WAITING).with("coordinated", viewer.coordinatedPartnerships())
                .with("own", viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization).toList())
                .list(this::task);
    }

    private Task task(Row row) throws SQLException {
        var id = row.uuid("id");
        var application = row.code("direction", Direction.class) == Direction.application;
        var organization = row.localized("organization_name");
        var partnership = row.localized("partnership_name");
        return new Task(application ? Task.Type.membershipRequestToDecide : Task.Type.invitationToAnswer,
                new Task.Subject(id, links.to("membershipRequests", id), application ? organization : partnership, "membershipRequest"),
                title(application ? "membership.taskApplication" : "membership.taskInvitation", organization, partnership), row.instant("requested_at"), null);
    }

    private static Localized title(String key, Localized organization, Localized partnership) {
        return new Localized(title(key, Language.nl, organization, partnership), title(key, Language.fr, organization, partnership),
                title(key, Language.en, organization, partnership));
    }

    private static String title(String key, Language language, Localized organization, Localized partnership) {
        return Texts.get(language, key, Map.of("organization", organization.pick(language), "partnership", partnership.pick(language)));
    }
}
