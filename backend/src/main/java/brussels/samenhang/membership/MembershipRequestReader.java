package brussels.samenhang.membership;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Applications and invitations as they are read, by the two sides only. */
@Singleton
class MembershipRequestReader {

    private static final String REQUEST = """
            select r.id, r.direction, r.kind, r.message, r.status, r.requested_at, r.decided_at, r.reason, r.answer, r.membership_id, r.version,
              o.id as organization_id, o.name as organization_name, p.id as partnership_id, p.name as partnership_name
            from membership_request r
            join organization o on o.id = r.organization_id
            join partnership p on p.id = r.partnership_id
            where true""";
    private static final String OWN_SIDE = "and (r.organization_id = any(cast(:own as uuid[])) or r.partnership_id = any(cast(:coordinated as uuid[])))";
    private static final Sorting SORTING = Sorting.by("requestedOn", "r.requested_at").endingWith("r.id");

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    MembershipRequestPermissions permissions;

    Slice<MembershipRequestView> page(MembershipRequestQuery query) {
        var requests = sql.query(REQUEST);
        if (!viewer.isAdministration()) {
            requests.add(OWN_SIDE).with("own", viewer.organizations().keySet()).with("coordinated", viewer.coordinatedPartnerships());
        }
        return requests
                .and(query.partnership, "r.partnership_id = any(:partnership)", "partnership")
                .and(query.organization, "r.organization_id = any(:organization)", "organization")
                .and(query.status, "r.status = any(:status)", "status")
                .and(query.direction, "r.direction = :direction", "direction")
                .page(query, SORTING.orderBy(query.sort), this::view);
    }

    Optional<MembershipRequestView> find(UUID id) {
        return sql.query(REQUEST).and(id, "r.id = :id", "id").first(this::view);
    }

    private MembershipRequestView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var organization = row.uuid("organization_id");
        var partnership = row.uuid("partnership_id");
        var direction = row.code("direction", MembershipRequest.Direction.class);
        var status = row.code("status", MembershipRequest.Status.class);
        return new MembershipRequestView(id, links.to("membershipRequests", id), direction,
                Ref.to(links, "organizations", organization, row.localized("organization_name")),
                Ref.to(links, "partnerships", partnership, row.localized("partnership_name")), row.text("kind"), row.text("message"), status,
                row.instant("requested_at"), row.instant("decided_at"), row.text("reason"), row.text("answer"), membership(row),
                permissions.actions(direction, status, organization, partnership), row.integer("version"));
    }

    private MembershipRequestView.MembershipLink membership(Row row) throws SQLException {
        var id = row.uuid("membership_id");
        return id == null ? null : new MembershipRequestView.MembershipLink(id, links.to("memberships", id));
    }
}
