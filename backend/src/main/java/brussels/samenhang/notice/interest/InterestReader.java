package brussels.samenhang.notice.interest;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Interests as far as the viewer is a side of them, or introduced the organization; the administration sees all. */
@Singleton
class InterestReader {

    private static final String INTEREST = """
            select i.*, n.title, n.organization_id as poster_organization, n.partnership_id as poster_partnership, n.status = 'open' and n.open_until >= :today as current,
              o.name as organization_name, p.name as introducer_name
            from notice_interest i join notice n on n.id = i.notice_id join organization o on o.id = i.organization_id left join partnership p on p.id = i.introduced_by_id
            where true""";
    private static final String VISIBLE = """
            i.organization_id = any(cast(:own as uuid[])) or n.organization_id = any(cast(:own as uuid[])) or n.partnership_id = any(cast(:coordinated as uuid[]))
              or i.introduced_by_id = any(cast(:coordinated as uuid[]))""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    InterestPermissions permissions;

    @Inject
    Clock clock;

    Slice<InterestView> page(InterestQuery query) {
        return visible()
                .and(query.notice, "i.notice_id = any(:notice)", "notice")
                .and(query.organization, "i.organization_id = any(:organization)", "organization")
                .and(query.status, "i.status = any(:status)", "status")
                .page(query, "order by i.since desc, i.id desc", this::view);
    }

    Optional<InterestView> find(UUID id) {
        return visible().and(id, "i.id = :id", "id").first(this::view);
    }

    private Query visible() {
        return sql.query(INTEREST).with("today", LocalDate.now(clock)).with("own", viewer.organizations().keySet()).with("coordinated", viewer.coordinatedPartnerships())
                .andWhen(!viewer.isAdministration(), VISIBLE);
    }

    private InterestView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var organization = row.uuid("organization_id");
        var status = row.code("status", Interest.Status.class);
        var posted = permissions.speaksFor(row.uuid("poster_organization"), row.uuid("poster_partnership"));
        return new InterestView(id, links.to("noticeInterests", id), Ref.to(links, "notices", row.uuid("notice_id"), row.localized("title")),
                Ref.to(links, "organizations", organization, row.localized("organization_name")), status,
                Ref.to(links, "partnerships", row.uuid("introduced_by_id"), row.localized("introducer_name")), row.text("introduction"), row.text("message"),
                row.text("answer"), row.instant("since"), row.instant("changed_at"), permissions.actions(status, organization, posted, row.bool("current")));
    }
}
