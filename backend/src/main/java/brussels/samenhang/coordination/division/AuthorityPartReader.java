package brussels.samenhang.coordination.division;

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

/** What authorities are in partnerships, as it is read. */
@Singleton
class AuthorityPartReader {

    /** Which parts. */
    public static class AuthorityPartQuery extends PageRequest {

        @QueryParam("partnership")
        @Parameter(description = "Only in these partnerships.")
        public List<UUID> partnership;

        @QueryParam("organization")
        @Parameter(description = "Only of this authority.")
        public UUID organization;

        @QueryParam("asOf")
        @Parameter(description = "As it was on this day; today when absent. Not together with history.")
        public LocalDate asOf;

        @QueryParam("history")
        @Parameter(description = "All there ever were, instead of those of one day.")
        public Boolean history;
    }

    private static final String SELECT = """
            select a.*, p.name as partnership_name, o.name as organization_name, exists (
              select from partnership_authority_part other where other.partnership_id = a.partnership_id and other.organization_id = a.organization_id
                and other.part <> a.part and daterange(other.valid_from, other.valid_until, '[]') && daterange(a.valid_from, a.valid_until, '[]')) as also_the_other
            from partnership_authority_part a join partnership p on p.id = a.partnership_id join organization o on o.id = a.organization_id where true""";
    private static final String ORDER = "order by p.sort_name, p.id, o.sort_name, o.id, a.part, a.valid_from desc, a.id";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    DivisionPermissions permissions;

    @Inject
    Clock clock;

    Slice<AuthorityPartView> page(AuthorityPartQuery query) {
        var day = Boolean.TRUE.equals(query.history) ? null : Objects.requireNonNullElseGet(query.asOf, () -> LocalDate.now(clock));
        return sql.query(SELECT).and(query.partnership, "a.partnership_id = any(:partnership)", "partnership")
                .and(query.organization, "a.organization_id = :organization", "organization")
                .and(day, "daterange(a.valid_from, a.valid_until, '[]') @> :asOf", "asOf").page(query, ORDER, this::view);
    }

    Optional<AuthorityPartView> find(UUID id) {
        return sql.query(SELECT).and(id, "a.id = :id", "id").first(this::view);
    }

    private AuthorityPartView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var partnership = row.uuid("partnership_id");
        return new AuthorityPartView(id, links.to("authorityParts", id), Ref.to(links, "partnerships", partnership, row.localized("partnership_name")),
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")), row.code("part", AuthorityPart.Kind.class),
                row.bool("also_the_other"), row.texts("instruments"), row.localized("note"), row.date("valid_from"), row.date("valid_until"), row.bool("synthetic"),
                !viewer.isPerson() ? null : permissions.manages(partnership) ? List.of(ResponsibilityView.Action.edit) : List.of(), row.integer("version"));
    }
}
