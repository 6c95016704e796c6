package brussels.samenhang.coordination;

import brussels.samenhang.shared.persistence.HeavyReads;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who coordinates what, where and since when; what is vacant, refilled, planned and at work (1 §7.9 D1, D9). */
@Path("/dashboards/coordination")
@Tag(name = "Dashboards")
class CoordinationDashboardResource {

    @Inject
    PostReader reader;

    @Inject
    Sight sight;

    @Inject
    PostFacts facts;

    @Inject
    HeavyReads heavy;

    @GET
    @PermissionsAllowed(CoordinationPermissions.DASHBOARD)
    @Operation(operationId = "getCoordinationDashboard", summary = "Tells who coordinates what, where and since when", description = "For the administration; evaluators and tools with the scope register.read get it without persons.")
    public CoordinationDashboard get(@BeanParam PostFilter filter,
            @QueryParam("finding") @Parameter(description = "Only posts one of these findings is made about.") List<PostFinding.Code> finding) {
        return heavy.inTurn(() -> read(filter, finding));
    }

    private CoordinationDashboard read(PostFilter filter, List<PostFinding.Code> finding) {
        var day = sight.day(filter.asOf);
        var posts = reader.list(filter);
        var known = facts.of(posts, day);
        return CoordinationDashboard.of(day, posts.stream().map(post -> post.with(known.get(post.id())))
                .filter(post -> finding == null || finding.isEmpty() || post.findings().stream().anyMatch(finding::contains)).toList());
    }
}
