package brussels.samenhang.governance.minutes;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Nothing;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
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

/** The minutes of one meeting. */
@Path("/meetings/{meetingId}/minutes")
@Tag(name = "Meetings")
class MeetingMinutesResource {

    @Inject
    MinutesService service;

    @GET
    @PermitAll
    @Operation(operationId = "getMeetingMinutes", summary = "Reads the minutes of a meeting", description = "Not found as long as there are none the caller may see.")
    public MinutesView get(@PathParam("meetingId") UUID meetingId) {
        return service.ofMeeting(meetingId);
    }

    @POST
    @PermissionsAllowed(MinutesPermissions.DRAFT)
    @Operation(operationId = "draftMinutes", summary = "Begins the minutes of a meeting", description = "With who was there, the agenda as held, decisions and tasks, in the caller's language.")
    @APIResponse(responseCode = "201", description = "Begun.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MinutesView.class)))
    public RestResponse<MinutesView> draft(@PathParam("meetingId") UUID meetingId, Nothing nothing) {
        var view = service.draft(meetingId);
        return Answers.created(view.href(), view);
    }
}
