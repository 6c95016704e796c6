package brussels.samenhang.membership;

import brussels.samenhang.membership.MembershipView.Action;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Memberships as they are read. */
@Singleton
class MembershipReader {

    private static final String MEMBERSHIP = """
            select ms.id, ms.kind, ms.status, ms.basis, ms.funded, ms.required, ms.recognized, ms.joined_through, ms.valid_from, ms.valid_until,
              ms.end_reason, ms.end_note, ms.updated_at, ms.version,
              o.id as organization_id, o.name as organization_name, p.id as partnership_id, p.name as partnership_name
            from membership ms
            join organization o on o.id = ms.organization_id
            join partnership p on p.id = ms.partnership_id
            where true""";
    private static final Sorting SORTING = Sorting.by("organization", "o.sort_name").and("partnership", "p.sort_name")
            .and("validFrom", "ms.valid_from").and("updatedAt", "ms.updated_at").endingWith("ms.valid_from, ms.id");

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    MembershipPermissions permissions;

    @Inject
    Clock clock;

    Slice<MembershipView> page(MembershipQuery query) {
        if (query.wantsHistory() && query.asOf != null) {
            throw Problem.badRequest(Issue.query(IssueType.rejectedInput, "asOf", query.asOf).because("membership.asOfOrHistory"));
        }
        var day = query.wantsHistory() ? null : Objects.requireNonNullElseGet(query.asOf, () -> LocalDate.now(clock));
        return sql.query(MEMBERSHIP)
                .and(query.organization, "ms.organization_id = any(:organization)", "organization")
                .and(query.partnership, "ms.partnership_id = any(:partnership)", "partnership")
                .and(query.kind, "ms.kind = any(:kind)", "kind")
                .and(query.funded, "ms.funded = :funded", "funded")
                .and(day, "daterange(ms.valid_from, ms.valid_until, '[]') @> :asOf", "asOf")
                .and(query.updatedAfter, "ms.updated_at > :updatedAfter", "updatedAfter")
                .page(query, SORTING.orderBy(query.sort), this::view);
    }

    Optional<MembershipView> find(UUID id) {
        return sql.query(MEMBERSHIP).and(id, "ms.id = :id", "id").first(this::view);
    }

    private MembershipView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var organization = row.uuid("organization_id");
        var partnership = row.uuid("partnership_id");
        var within = permissions.seesWithin(organization, partnership);
        return new MembershipView(id, links.to("memberships", id), Ref.to(links, "organizations", organization, row.localized("organization_name")),
                Ref.to(links, "partnerships", partnership, row.localized("partnership_name")), row.text("kind"), row.code("status", MembershipStatus.class),
                row.text("basis"), row.boolOrNull("funded"), row.bool("required"), row.boolOrNull("recognized"), row.date("valid_from"), row.date("valid_until"),
                within ? row.text("end_reason") : null, within ? row.text("end_note") : null, row.code("joined_through", JoinedThrough.class),
                row.instant("updated_at"), actions(organization, partnership, row.text("end_reason") != null), row.integer("version"));
    }

    private List<Action> actions(UUID organization, UUID partnership, boolean ended) {
        return permissions.actions(organization, partnership, ended);
    }
}
