package brussels.samenhang.governance.poll;

import brussels.samenhang.governance.poll.DatePollCommands.Answers;
import brussels.samenhang.governance.poll.DatePollCommands.Settlement;
import brussels.samenhang.shared.http.Nothing;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions when people can come. */
@Path("/datePolls")
@Tag(name = "Meetings")
class DatePollResource {

    @Inject
    DatePollService service;

    @GET
    @Path("/{datePollId}")
    @PermitAll
    @Operation(operationId = "getDatePoll", summary = "Reads a question for a date")
    public DatePollView get(@PathParam("datePollId") UUID datePollId) {
        return service.read(datePollId);
    }

    @POST
    @Path("/{datePollId}/answers")
    @PermissionsAllowed(DatePollPermissions.ANSWER)
    @Operation(operationId = "answerDatePoll", summary = "Says when the caller can come", description = "In the place of what the caller answered before.")
    public DatePollView answer(@PathParam("datePollId") UUID datePollId, Answers answers) {
        return service.answer(datePollId, answers);
    }

    @POST
    @Path("/{datePollId}/settlements")
    @PermissionsAllowed(DatePollPermissions.SETTLE)
    @Operation(operationId = "settleDatePoll", summary = "Chooses a moment", description = "Moves the meeting to it. Inviting remains an act of its own.")
    public DatePollView settle(@PathParam("datePollId") UUID datePollId, Settlement settlement) {
        return service.settle(datePollId, settlement);
    }

    @POST
    @Path("/{datePollId}/endings")
    @PermissionsAllowed(DatePollPermissions.SETTLE)
    @Operation(operationId = "closeDatePoll", summary = "Ends the question without choosing", description = "The meeting stays as it is, and another question may be put.")
    public DatePollView close(@PathParam("datePollId") UUID datePollId, Nothing nothing) {
        return service.close(datePollId);
    }
}
