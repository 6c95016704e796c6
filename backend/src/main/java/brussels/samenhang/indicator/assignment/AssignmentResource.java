package brussels.samenhang.indicator.assignment;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Which indicators are followed where, and who hands in their figures. */
@Path("/indicatorAssignments")
@Tag(name = "Indicator Assignments")
class AssignmentResource {

    @Inject
    AssignmentService assignments;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listIndicatorAssignments", summary = "Lists which indicators are followed where")
    public Page<AssignmentView> list(@BeanParam AssignmentQuery query) {
        return pages.of(query, assignments.page(query));
    }

    @GET
    @Path("/{indicatorAssignmentId}")
    @PermitAll
    @Operation(operationId = "getIndicatorAssignment", summary = "Reads an assignment")
    public AssignmentView get(@PathParam("indicatorAssignmentId") UUID indicatorAssignmentId) {
        return assignments.get(indicatorAssignmentId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(AssignmentPermissions.ASSIGN)
    @Operation(operationId = "assignIndicator", summary = "Has an indicator followed somewhere")
    @APIResponse(responseCode = "201", description = "Created.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AssignmentView.class)))
    public RestResponse<AssignmentView> assign(@RequestBody(required = true) AssignIndicator command) {
        var view = assignments.assign(command);
        return Answers.created(view.href(), view);
    }

    @POST
    @Path("/{indicatorAssignmentId}/endings")
    @PermissionsAllowed(AssignmentPermissions.END)
    @Operation(operationId = "endIndicatorAssignment", summary = "Ends an assignment", description = "Figures entered under it stay.")
    public AssignmentView end(@PathParam("indicatorAssignmentId") UUID indicatorAssignmentId, @RequestBody(required = true) EndAssignment ending) {
        return assignments.end(indicatorAssignmentId, ending.on());
    }
}
