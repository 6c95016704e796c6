package brussels.samenhang.governance.task;

import brussels.samenhang.governance.task.AssignedTaskCommands.Ending;
import brussels.samenhang.governance.task.AssignedTaskCommands.Fields;
import brussels.samenhang.governance.task.AssignedTaskCommands.NewTask;
import brussels.samenhang.governance.task.AssignedTaskReader.AssignedTaskQuery;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who does what by when, as agreed in bodies. */
@Path("/assignedTasks")
@Tag(name = "Assigned Tasks")
class AssignedTaskResource {

    @Inject
    AssignedTaskService service;

    @Inject
    AssignedTaskReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listAssignedTasks", summary = "Lists tasks", description = "Those the caller owns, and those of bodies it may read. Open ones first, by due date.")
    public Page<AssignedTaskView> list(@BeanParam AssignedTaskQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{assignedTaskId}")
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "getAssignedTask", summary = "Reads a task")
    public AssignedTaskView get(@PathParam("assignedTaskId") UUID assignedTaskId) {
        return service.read(assignedTaskId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(AssignedTaskPermissions.ASSIGN)
    @Operation(operationId = "createAssignedTask", summary = "Assigns a task", description = "By who keeps the papers of the body.")
    @APIResponse(responseCode = "201", description = "Assigned.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AssignedTaskView.class)))
    public RestResponse<AssignedTaskView> create(NewTask task) {
        var view = service.assign(task);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{assignedTaskId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(AssignedTaskPermissions.EDIT)
    @Operation(operationId = "updateAssignedTask", summary = "Changes a task", description = "Another day brings another reminder.")
    public AssignedTaskView edit(@PathParam("assignedTaskId") UUID assignedTaskId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<Fields> patch) {
        return service.edit(assignedTaskId, ifMatch, patch);
    }

    @POST
    @Path("/{assignedTaskId}/endings")
    @PermissionsAllowed(AssignedTaskPermissions.END)
    @Operation(operationId = "endAssignedTask", summary = "Says what became of a task", description = "Done or given up; by its owner or by who keeps the papers.")
    public AssignedTaskView end(@PathParam("assignedTaskId") UUID assignedTaskId, Ending ending) {
        return service.end(assignedTaskId, ending);
    }
}
