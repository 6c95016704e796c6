package brussels.samenhang.network.link;

import brussels.samenhang.network.link.LinkView.Seen;
import brussels.samenhang.network.link.PartnershipLink.Status;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links as they are read: what both agreed to by everybody, the rest by the two sides and the administration. */
@Singleton
class LinkReader {

    private static final String LINK = """
            select l.*, p.name as partnership_name, other.name as other_name, n.name as network_name, ender.name as ender_name,
              (select coalesce(jsonb_agg(jsonb_build_object('partnership', side.id, 'name', side.name, 'on', v.observed_on, 'type', v.type, 'degree', v.degree,
                  'collaborations', v.collaborations, 'note', v.note) order by v.observed_on desc, v.recorded_at desc, v.id desc), '[]')
                from partnership_link_view v join partnership side on side.id = v.partnership_id where v.link_id = l.id) as views
            from partnership_link l join partnership p on p.id = l.partnership_id
              left join partnership other on other.id = l.other_partnership_id left join network n on n.id = l.network_id
              left join partnership ender on ender.id = l.ended_by_id
            where true""";
    private static final String VISIBLE = """
            l.status in ('accepted', 'ended') or l.partnership_id = any(cast(:coordinated as uuid[])) or l.other_partnership_id = any(cast(:coordinated as uuid[]))""";

    private record Said(UUID partnership, Localized name, LocalDate on, String type, String degree, List<String> collaborations, String note) {
    }

    @Inject
    Sql sql;

    @Inject
    Links addresses;

    @Inject
    Viewer viewer;

    @Inject
    LinkPermissions permissions;

    Slice<LinkView> page(LinkQuery query) {
        return visible()
                .and(query.partnership, "l.partnership_id = any(:partnership) or l.other_partnership_id = any(:partnership)", "partnership")
                .and(query.network, "l.network_id = any(:network)", "network")
                .and(query.status, "l.status = any(:status)", "status")
                .page(query, "order by coalesce(l.valid_from, l.proposed_at::date) desc, l.id desc", this::view);
    }

    Optional<LinkView> find(UUID id) {
        return visible().and(id, "l.id = :id", "id").first(this::view);
    }

    private Query visible() {
        return sql.query(LINK).with("coordinated", viewer.coordinatedPartnerships()).andWhen(!viewer.isAdministration(), VISIBLE);
    }

    private LinkView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var partnership = row.uuid("partnership_id");
        var other = row.uuid("other_partnership_id");
        var network = row.uuid("network_id");
        var status = row.code("status", Status.class);
        var inside = permissions.insider(partnership, other);
        return new LinkView(id, addresses.to("partnershipLinks", id), Ref.to(addresses, "partnerships", partnership, row.localized("partnership_name")),
                Ref.to(addresses, "partnerships", other, row.localized("other_name")), Ref.to(addresses, "networks", network, row.localized("network_name")),
                network != null, status, row.date("valid_from"), row.date("valid_until"), views(row, inside),
                inside ? row.text("message") : null, inside ? row.text("answer") : null,
                Ref.to(addresses, "partnerships", row.uuid("ended_by_id"), row.localized("ender_name")), inside ? row.text("end_note") : null,
                row.instant("proposed_at"), row.instant("decided_at"), permissions.actions(status, partnership, other));
    }

    private List<Seen> views(Row row, boolean inside) throws SQLException {
        return row.json("views", new TypeReference<List<Said>>() {
        }).stream().map(said -> new Seen(Ref.to(addresses, "partnerships", said.partnership(), said.name()), said.on(), said.type(), said.degree(),
                said.collaborations(), inside ? said.note() : null)).toList();
    }
}
