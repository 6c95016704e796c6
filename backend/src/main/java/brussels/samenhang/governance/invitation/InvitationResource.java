package brussels.samenhang.governance.invitation;

import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.work.TaskStatus;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Invitations by mail, with an entry for any calendar program. */
@Path("/meetings/{meetingId}/invitations")
@Tag(name = "Meetings")
class InvitationResource {

    @Inject
    InvitationService service;

    @GET
    @PermissionsAllowed(InvitationPermissions.INVITE)
    @Operation(operationId = "listMeetingInvitations", summary = "Tells who got which mail about a meeting", description = "For who keeps the papers of the body.")
    public Items<InvitationView> list(@PathParam("meetingId") UUID meetingId) {
        return new Items<>(service.list(meetingId));
    }

    @POST
    @PermissionsAllowed(InvitationPermissions.INVITE)
    @Operation(operationId = "sendMeetingInvitations", summary = "Invites, tells of a change, or takes the invitation back",
            description = "As a task, according to how the meeting stands. Each recipient gets each edition once, in its language, however often this is asked.")
    @APIResponse(responseCode = "202", description = "Begun; Location is the task.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TaskStatus.class)))
    public RestResponse<TaskStatus> send(@PathParam("meetingId") UUID meetingId, Nothing nothing) {
        var task = service.send(meetingId);
        return RestResponse.ResponseBuilder.<TaskStatus>create(RestResponse.Status.ACCEPTED).location(task.href()).entity(task).build();
    }
}
