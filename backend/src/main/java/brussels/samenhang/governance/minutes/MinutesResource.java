package brussels.samenhang.governance.minutes;

import brussels.samenhang.governance.minutes.MinutesCommands.Approval;
import brussels.samenhang.governance.minutes.MinutesCommands.Fields;
import brussels.samenhang.governance.minutes.MinutesCommands.Mailing;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.work.TaskStatus;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
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

/** Minutes, from draft to approved. */
@Path("/minutes")
@Tag(name = "Meetings")
class MinutesResource {

    @Inject
    MinutesService service;

    @GET
    @Path("/{minutesId}")
    @PermitAll
    @Operation(operationId = "getMinutes", summary = "Reads minutes")
    public MinutesView get(@PathParam("minutesId") UUID minutesId) {
        return service.read(minutesId);
    }

    @PATCH
    @Path("/{minutesId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(MinutesPermissions.WRITE)
    @Operation(operationId = "updateMinutes", summary = "Changes the words of minutes", description = "Drafts by who sits in the body, published ones by who keeps its papers. Who changed what is kept.")
    public MinutesView edit(@PathParam("minutesId") UUID minutesId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<Fields> patch) {
        return service.edit(minutesId, ifMatch, patch);
    }

    @POST
    @Path("/{minutesId}/reviews")
    @PermissionsAllowed(MinutesPermissions.WRITE)
    @Operation(operationId = "reviewMinutes", summary = "Says that a draft was read and is right")
    public MinutesView review(@PathParam("minutesId") UUID minutesId, Nothing nothing) {
        return service.review(minutesId);
    }

    @POST
    @Path("/{minutesId}/publications")
    @PermissionsAllowed(MinutesPermissions.KEEP)
    @Operation(operationId = "publishMinutes", summary = "Publishes minutes", description = "Refused as long as the version for everybody names persons of the partnership.")
    public MinutesView publish(@PathParam("minutesId") UUID minutesId, Nothing nothing) {
        return service.publish(minutesId);
    }

    @POST
    @Path("/{minutesId}/approvals")
    @PermissionsAllowed(MinutesPermissions.KEEP)
    @Operation(operationId = "approveMinutes", summary = "Notes that minutes were approved", description = "At a later meeting of the same body. Their words do not change any more.")
    public MinutesView approve(@PathParam("minutesId") UUID minutesId, Approval approval) {
        return service.approve(minutesId, approval);
    }

    @POST
    @Path("/{minutesId}/mailings")
    @PermissionsAllowed(MinutesPermissions.KEEP)
    @Operation(operationId = "sendMinutes", summary = "Sends minutes", description = "As a task, to who was expected and to others; each gets each edition once, in its language. Those of a confidential body go to nobody else.")
    @APIResponse(responseCode = "202", description = "Begun; Location is the task.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TaskStatus.class)))
    public RestResponse<TaskStatus> send(@PathParam("minutesId") UUID minutesId, Mailing mailing) {
        var task = service.send(minutesId, mailing);
        return RestResponse.ResponseBuilder.<TaskStatus>create(RestResponse.Status.ACCEPTED).location(task.href()).entity(task).build();
    }
}
