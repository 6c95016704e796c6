package brussels.samenhang.membership;

import brussels.samenhang.membership.MembershipRequest.Side;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Applications and invitations as they are read, by the two sides only. */
@Singleton
class MembershipRequestReader {

    private static final String REQUEST = """
            select r.id, r.direction, r.kind, r.message, r.status, r.requested_at, r.decided_at, r.reason, r.answer, r.membership_id, r.version, r.proposed_by_id, m.name as proposed_by_name, p.regime,
              (select jsonb_agg(jsonb_build_object('side', g.side, 'organization', a.id, 'name', a.name, 'agreedOn', g.agreed_at, 'by', x.name, 'note', g.note) order by g.agreed_at)
                from membership_request_agreement g left join organization a on a.id = g.organization_id left join person x on x.id = g.person_id
                where g.request_id = r.id) as agreements,
              o.id as organization_id, o.name as organization_name, p.id as partnership_id, p.name as partnership_name
            from membership_request r
            join organization o on o.id = r.organization_id
            join partnership p on p.id = r.partnership_id
            left join organization m on m.id = r.proposed_by_id
            where true""";
    private static final String OWN_SIDE = """
            and (r.organization_id = any(cast(:own as uuid[])) or r.proposed_by_id = any(cast(:own as uuid[]))
              or r.partnership_id = any(cast(:coordinated as uuid[])) or r.partnership_id in (""" + OcmwSide.LED_BY_OWN + "))";
    private static final Sorting SORTING = Sorting.by("requestedOn", "r.requested_at").endingWith("r.id");

    private static final TypeReference<List<Said>> SAID = new TypeReference<>() {
    };

    private record Said(Side side, UUID organization, Localized name, Instant agreedOn, String by, String note) {
    }

    @Inject
    MembershipAccess access;

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    MembershipRequestPermissions permissions;

    @Inject
    Clock clock;

    Slice<MembershipRequestView> page(MembershipRequestQuery query) {
        var requests = sql.query(REQUEST);
        if (!viewer.isAdministration()) {
            requests.add(OWN_SIDE).with("today", LocalDate.now(clock)).with("own", viewer.organizations().keySet()).with("coordinated", viewer.coordinatedPartnerships());
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
        var said = Objects.requireNonNullElse(row.json("agreements", SAID), List.<Said>of());
        var agreed = said.stream().map(Said::side).collect(Collectors.toSet());
        var waitingFor = status == MembershipRequest.Status.open
                ? List.copyOf(MembershipRequest.waitingFor(direction, row.code("regime", PartnershipApi.Regime.class), agreed)) : List.<Side>of();
        var named = access.runs(partnership) || viewer.takesPartIn(partnership);
        return new MembershipRequestView(id, links.to("membershipRequests", id), direction,
                Ref.to(links, "organizations", organization, row.localized("organization_name")),
                Ref.to(links, "partnerships", partnership, row.localized("partnership_name")), row.text("kind"), row.text("message"), status,
                Ref.to(links, "organizations", row.uuid("proposed_by_id"), row.localized("proposed_by_name")), waitingFor,
                permissions.spokenFor(waitingFor, organization, partnership),
                said.stream().map(one -> agreement(one, named)).toList(),
                row.instant("requested_at"), row.instant("decided_at"), row.text("reason"), row.text("answer"), membership(row),
                permissions.actions(direction, waitingFor, status, organization, partnership, row.uuid("proposed_by_id")), row.integer("version"));
    }

    private MembershipRequestView.Agreement agreement(Said said, boolean named) {
        return new MembershipRequestView.Agreement(said.side(), Ref.to(links, "organizations", said.organization(), said.name()), said.agreedOn(),
                named ? said.by() : null, said.note());
    }

    private MembershipRequestView.MembershipLink membership(Row row) throws SQLException {
        var id = row.uuid("membership_id");
        return id == null ? null : new MembershipRequestView.MembershipLink(id, links.to("memberships", id));
    }
}
