package brussels.samenhang.indicator.assignment;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Items;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
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

/** Starting points and targets, for those who work in the partnership. */
@Path("/indicatorAssignments/{indicatorAssignmentId}/targets")
@Tag(name = "Indicator Assignments")
class TargetResource {

    @Inject
    TargetService targets;

    @GET
    @PermissionsAllowed(AssignmentPermissions.SEE_TARGETS)
    @Operation(operationId = "listIndicatorTargets", summary = "Lists the starting points and targets of a partnership",
            description = "For those who take part in it, the administration and evaluators; each beside the own figure of the same period. Withdrawn ones stay, with the reason.")
    public Items<TargetView> list(@PathParam("indicatorAssignmentId") UUID indicatorAssignmentId) {
        return new Items<>(targets.of(indicatorAssignmentId));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(AssignmentPermissions.END)
    @Operation(operationId = "setIndicatorTarget", summary = "Sets a starting point or target",
            description = "Never of an indicator that is context only; with the reason for it.")
    @APIResponse(responseCode = "201", description = "Set.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TargetView.class)))
    public RestResponse<TargetView> set(@PathParam("indicatorAssignmentId") UUID indicatorAssignmentId, @RequestBody(required = true) SetTarget command) {
        var view = targets.set(indicatorAssignmentId, command);
        return Answers.created(view.href(), view);
    }
}
