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

/** Who does what, as it is read. */
@Singleton
class ResponsibilityReader {

    /** Which tasks. */
    public static class ResponsibilityQuery extends PageRequest {

        @QueryParam("partnership")
        @Parameter(description = "Only in these partnerships.")
        public List<UUID> partnership;

        @QueryParam("post")
        @Parameter(description = "Only tasks this post bears.")
        public UUID post;

        @QueryParam("asOf")
        @Parameter(description = "As it was on this day; today when absent. Not together with history.")
        public LocalDate asOf;

        @QueryParam("history")
        @Parameter(description = "All there ever were, instead of those of one day.")
        public Boolean history;
    }

    private static final String SELECT = """
            select r.*, p.name as partnership_name, o.name as organization_name, post.role_type, post.title as post_title
            from partnership_responsibility r join partnership p on p.id = r.partnership_id
            left join organization o on o.id = r.organization_id left join post on post.id = r.post_id where true""";
    private static final String ORDER = """
            order by p.sort_name, p.id, array_position(array ['post', 'organization', 'ocmw', 'municipality', 'region', 'members'], r.bearer),
              r.post_id, o.sort_name, localized_fold(r.task), r.id""";

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

    Slice<ResponsibilityView> page(ResponsibilityQuery query) {
        var day = Boolean.TRUE.equals(query.history) ? null : Objects.requireNonNullElseGet(query.asOf, () -> LocalDate.now(clock));
        return sql.query(SELECT).and(query.partnership, "r.partnership_id = any(:partnership)", "partnership").and(query.post, "r.post_id = :post", "post")
                .and(day, "daterange(r.valid_from, r.valid_until, '[]') @> :asOf", "asOf").page(query, ORDER, this::view);
    }

    Optional<ResponsibilityView> find(UUID id) {
        return sql.query(SELECT).and(id, "r.id = :id", "id").first(this::view);
    }

    private ResponsibilityView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var post = row.uuid("post_id");
        return new ResponsibilityView(id, links.to("responsibilities", id), Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")),
                row.localized("task"), row.code("level", Responsibility.Level.class), row.code("bearer", Responsibility.Bearer.class),
                post == null ? null : new ResponsibilityView.Bearing(post, links.to("posts", post), row.text("role_type"), row.localized("post_title")),
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")), row.localized("note"),
                row.date("valid_from"), row.date("valid_until"), row.bool("synthetic"), actions(row.uuid("partnership_id")), row.integer("version"));
    }

    private List<ResponsibilityView.Action> actions(UUID partnership) {
        return !viewer.isPerson() ? null : permissions.manages(partnership) ? List.of(ResponsibilityView.Action.edit) : List.of();
    }
}
