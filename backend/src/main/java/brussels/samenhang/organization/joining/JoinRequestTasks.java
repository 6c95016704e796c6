package brussels.samenhang.organization.joining;

import brussels.samenhang.account.Task;
import brussels.samenhang.account.TaskSource;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Open requests wait for the owners; as long as there is none, for the administration and who coordinates a partnership of the organization. */
@Singleton
class JoinRequestTasks implements TaskSource {

    /** Nobody owns the organization, and it takes part in a partnership the viewer coordinates. */
    static final String FOR_COORDINATORS = """
            not exists (select from organization_user u where u.organization_id = j.organization_id and u.role = 'owner' and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today)
              and exists (select from membership m where m.organization_id = j.organization_id and m.partnership_id = any(cast(:coordinated as uuid[]))
                and daterange(m.valid_from, m.valid_until, '[]') @> :today)""";
    private static final String WAITING = """
            select j.id, j.requested_at, o.name from join_request j join organization o on o.id = j.organization_id
            where j.status = 'open' and (j.organization_id = any(cast(:owned as uuid[])) or :administration and not exists (
              select from organization_user u where u.organization_id = j.organization_id and u.role = 'owner' and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today)
              or j.person_id is distinct from cast(:me as uuid) and %s)""".formatted(FOR_COORDINATORS);

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Override
    public List<Task> tasks(Viewer viewer) {
        var owned = viewer.organizations().entrySet().stream().filter(role -> role.getValue() == OrganizationRole.owner).map(Map.Entry::getKey).collect(Collectors.toSet());
        return owned.isEmpty() && !viewer.isAdministration() && viewer.coordinatedPartnerships().isEmpty() ? List.of()
                : sql.query(WAITING).with("coordinated", viewer.coordinatedPartnerships()).with("me", viewer.personId().orElse(null)).with("owned", owned).with("administration", viewer.isAdministration())
                        .with("today", LocalDate.now(clock)).list(this::task);
    }

    private Task task(Row row) throws SQLException {
        return new Task(Task.Type.joinRequestToReview,
                new Task.Subject(row.uuid("id"), links.to("joinRequests", row.uuid("id")), row.localized("name"), "joinRequest"),
                Texts.localized("joining.task", Map.of()), row.instant("requested_at"), null);
    }
}
