package brussels.samenhang.shared.work;

import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Work that takes longer than a request may wait for. */
@Path("/tasks")
@Tag(name = "Tasks")
class TaskResource {

    @Inject
    Works works;

    @GET
    @Path("/{taskId}")
    @PermissionsAllowed(TaskPermissions.SEE)
    @Operation(operationId = "getTask", summary = "Looks how far a task is",
            description = "For who started it and for the administration, until 30 days after it ended.")
    @APIResponse(responseCode = "200", description = "How far it is, or how it ended.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TaskStatus.class)))
    @APIResponse(responseCode = "303", description = "It is done; Location is the result.")
    public RestResponse<TaskStatus> get(@PathParam("taskId") UUID taskId,
            @QueryParam("redirect") @Parameter(description = "false: answers with the state of the task also when it is done, instead of the address of its result.") Boolean redirect) {
        var status = find(taskId);
        return status.result() == null || Boolean.FALSE.equals(redirect) ? RestResponse.ok(status) : RestResponse.seeOther(status.result());
    }

    @POST
    @Path("/{taskId}/cancellations")
    @PermissionsAllowed(TaskPermissions.SEE)
    @Operation(operationId = "cancelTask", summary = "Cancels a task", description = "Within two seconds; what it had done so far is undone.")
    public TaskStatus cancel(@PathParam("taskId") UUID taskId, Nothing nothing) {
        find(taskId);
        if (!works.cancel(taskId)) {
            throw Problem.of(ProblemType.stateConflict).because("work.ended");
        }
        return find(taskId);
    }

    private TaskStatus find(UUID taskId) {
        return works.find(taskId).orElseThrow(() -> Problem.notFound("taskId", taskId));
    }
}
