package brussels.samenhang.organization.joining;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Join requests as they are read: one's own, those one decides on; the administration sees all. */
@Singleton
class JoinRequestReader {

    private static final String REQUEST = """
            select j.*, o.name as organization_name, p.name as person_name, p.email as person_email
            from join_request j join organization o on o.id = j.organization_id join person p on p.id = j.person_id
            where true""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    JoinRequestPermissions permissions;

    @Inject
    Clock clock;

    Slice<JoinRequestView> page(JoinRequestQuery query) {
        var owned = viewer.organizations().entrySet().stream().filter(role -> role.getValue() == OrganizationRole.owner).map(Map.Entry::getKey).collect(Collectors.toSet());
        return sql.query(REQUEST)
                .add("and (j.person_id = cast(:me as uuid) or :administration or j.organization_id = any(cast(:owned as uuid[])) or " + JoinRequestTasks.FOR_COORDINATORS + ")")
                .with("coordinated", viewer.coordinatedPartnerships()).with("today", LocalDate.now(clock))
                .with("me", viewer.personId().orElse(null)).with("administration", viewer.isAdministration()).with("owned", owned)
                .and(query.organization, "j.organization_id = :organization", "organization")
                .and(query.status, "j.status = any(:status)", "status")
                .page(query, "order by j.status <> 'open', j.requested_at desc, j.id", this::view);
    }

    JoinRequestView get(UUID id) {
        return sql.query(REQUEST).and(id, "j.id = :id", "id").first(this::view).orElseThrow(() -> Problem.notFound("joinRequestId", id));
    }

    private JoinRequestView view(Row row) throws SQLException {
        var status = row.code("status", JoinRequestStatus.class);
        return new JoinRequestView(row.uuid("id"), links.to("joinRequests", row.uuid("id")),
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")),
                new JoinRequestView.Person(row.text("person_name"), row.text("person_email")), row.text("function"), row.text("message"), status,
                row.bool("claim"), row.instant("requested_at"), row.instant("decided_at"), row.text("answer"),
                new JoinRequestView.Proof(row.text("own_domain"), row.text("enterprise_number"), row.boolOrNull("number_matches"), row.text("evidence")), row.instant("reminded_at"),
                permissions.permitted(row.uuid("organization_id"), row.uuid("person_id"), status, JoinRequest.mayRemind(row.instant("requested_at"), row.instant("reminded_at"), clock.instant())), row.integer("version"));
    }
}
