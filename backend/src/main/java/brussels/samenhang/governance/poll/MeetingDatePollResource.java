package brussels.samenhang.governance.poll;

import brussels.samenhang.governance.poll.DatePollCommands.NewPoll;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Items;
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

/** Questions when people can come to one meeting. */
@Path("/meetings/{meetingId}/datePolls")
@Tag(name = "Meetings")
class MeetingDatePollResource {

    @Inject
    DatePollService service;

    @Inject
    DatePollReader reader;

    @GET
    @PermitAll
    @Operation(operationId = "listDatePolls", summary = "Lists the questions for the date of a meeting", description = "Latest first; empty when the caller may not read what the body discusses.")
    public Items<DatePollView> list(@PathParam("meetingId") UUID meetingId) {
        return new Items<>(reader.of(meetingId));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(DatePollPermissions.ASK)
    @Operation(operationId = "openDatePoll", summary = "Asks when people can come", description = "Of a meeting that is still to come, one question at a time. Who is expected at it is asked by mail, in the own language.")
    @APIResponse(responseCode = "201", description = "Asked.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DatePollView.class)))
    public RestResponse<DatePollView> open(@PathParam("meetingId") UUID meetingId, NewPoll poll) {
        var view = service.open(meetingId, poll);
        return Answers.created(view.href(), view);
    }
}
