package brussels.samenhang.membership.delegate;

import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.membership.delegate.DelegateView.Action;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Delegates as they are read, by those who work together. */
@Singleton
class DelegateReader {

    /** Which delegates. */
    public static class DelegateQuery extends PageRequest {

        @QueryParam("membership")
        @Parameter(description = "Only of these memberships.")
        public List<UUID> membership;

        @QueryParam("partnership")
        @Parameter(description = "Only in these partnerships.")
        public List<UUID> partnership;

        @QueryParam("organization")
        @Parameter(description = "Only of these organizations.")
        public List<UUID> organization;

        @QueryParam("asOf")
        @Parameter(description = "As things stood on this day; today when absent. Not together with history.")
        public LocalDate asOf;

        @QueryParam("history")
        @Parameter(description = "All there were, instead of those of one day.")
        public Boolean history;
    }

    private static final String DELEGATE = """
            select d.id, d.membership_id, d.function, d.mandate, d.formal, d.on_behalf_of, d.position, d.hours_per_month, d.working_hours, d.valid_from, d.valid_until,
              d.end_reason, d.version, x.name, x.email, o.id as organization_id, o.name as organization_name, p.id as partnership_id, p.name as partnership_name
            from membership_delegate d
            join person x on x.id = d.person_id
            join membership ms on ms.id = d.membership_id
            join organization o on o.id = ms.organization_id
            join partnership p on p.id = ms.partnership_id
            where true""";
    private static final String SEEN = "and (ms.partnership_id = any(cast(:seen as uuid[])) or ms.organization_id = any(cast(:own as uuid[])))";
    private static final String ORDER = "order by o.sort_name, o.id, d.position, d.valid_from desc, d.id";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    MembershipAccess access;

    @Inject
    Clock clock;

    Slice<DelegateView> page(DelegateQuery query) {
        var day = Boolean.TRUE.equals(query.history) ? null : Objects.requireNonNullElseGet(query.asOf, () -> LocalDate.now(clock));
        return seen().and(query.membership, "d.membership_id = any(:membership)", "membership")
                .and(query.partnership, "ms.partnership_id = any(:partnership)", "partnership")
                .and(query.organization, "ms.organization_id = any(:organization)", "organization")
                .and(day, "daterange(d.valid_from, least(d.valid_until, ms.valid_until), '[]') @> :asOf", "asOf")
                .page(query, ORDER, this::view);
    }

    Optional<DelegateView> find(UUID id) {
        return sql.query(DELEGATE).and(id, "d.id = :id", "id").first(this::view);
    }

    private brussels.samenhang.shared.persistence.Query seen() {
        var delegates = sql.query(DELEGATE);
        if (!viewer.isAdministration()) {
            var partnerships = new java.util.HashSet<>(viewer.coordinatedPartnerships());
            partnerships.addAll(viewer.memberPartnerships());
            delegates.add(SEEN).with("seen", partnerships).with("own", viewer.organizations().keySet());
        }
        return delegates;
    }

    private DelegateView view(Row row) throws SQLException {
        var organization = row.uuid("organization_id");
        var partnership = row.uuid("partnership_id");
        return new DelegateView(row.uuid("id"), links.to("delegates", row.uuid("id")), row.uuid("membership_id"),
                Ref.to(links, "organizations", organization, row.localized("organization_name")), Ref.to(links, "partnerships", partnership, row.localized("partnership_name")),
                row.text("name"), row.text("email"), row.text("function"), row.code("mandate", Delegate.Mandate.class), row.boolOrNull("formal"), row.text("on_behalf_of"),
                row.integer("position"), row.decimal("hours_per_month"), row.boolOrNull("working_hours"), row.date("valid_from"), row.date("valid_until"), row.text("end_reason"),
                actions(organization, partnership, row.text("end_reason") != null), row.integer("version"));
    }

    private List<Action> actions(UUID organization, UUID partnership, boolean ended) {
        if (!access.speaksFor(organization, partnership)) {
            return List.of();
        }
        return ended ? List.of(Action.edit) : List.of(Action.edit, Action.end);
    }
}
