package brussels.samenhang.coordination.timeline;

import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to a partnership, an organization or a post: permanent, and as it was. */
@Path("/timeline")
@Tag(name = "Coordination")
class TimelineResource {

    @Inject
    @All
    List<TimelineSource> sources;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "getTimeline", summary = "Tells what happened to a partnership, an organization or a post, latest first",
            description = "For everybody what is public: founding, phases, members, posts, rules. Names of persons, and who wrote something down, only for who takes part and for the administration.")
    public Page<TimelineEvent> list(@BeanParam TimelineQuery query) {
        var scope = scope(query);
        var found = sources.stream().flatMap(source -> source.events(scope).stream())
                .filter(event -> query.kind == null || query.kind.isEmpty() || query.kind.contains(event.kind()))
                .filter(event -> query.from == null || !event.on().isBefore(query.from)).filter(event -> query.until == null || !event.on().isAfter(query.until))
                .filter(event -> query.asOf == null || !event.on().isAfter(query.asOf))
                .sorted(Comparator.comparing(TimelineEvent::on).reversed().thenComparing(TimelineEvent::key)).toList();
        var first = (int) Math.min(query.offset(), found.size());
        return pages.of(query, new Slice<>(found.subList(first, Math.min(first + query.pageSize, found.size())), found.size()));
    }

    private TimelineScope scope(TimelineQuery query) {
        var asked = Stream.of(query.partnership, query.organization, query.post).filter(Objects::nonNull).count();
        if (asked != 1) {
            throw Problem.badRequest(Issue.query(IssueType.exactlyOneOfExpected, "partnership, organization, post", null));
        }
        return new TimelineScope(query.partnership, query.organization, query.post, viewer.isAdministration() || within(query));
    }

    private boolean within(TimelineQuery query) {
        if (query.post == null) {
            return query.partnership != null ? viewer.takesPartIn(query.partnership) : viewer.belongsTo(query.organization);
        }
        return sql.query("select organization_id, (select array_agg(partnership_id::text) from post_partnership where post_id = post.id) as partnerships from post where id = :post")
                .with("post", query.post).first(row -> viewer.belongsTo(row.uuid("organization_id"))
                        || row.texts("partnerships").stream().map(UUID::fromString).anyMatch(viewer::takesPartIn)).orElse(false);
    }
}
