package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.meeting.MeetingCommands.Agenda;
import brussels.samenhang.governance.meeting.MeetingCommands.Attendance;
import brussels.samenhang.governance.meeting.MeetingCommands.Cancellation;
import brussels.samenhang.governance.meeting.MeetingCommands.Fields;
import brussels.samenhang.governance.meeting.MeetingCommands.Move;
import brussels.samenhang.governance.meeting.MeetingCommands.NewGuest;
import brussels.samenhang.governance.meeting.MeetingCommands.NewItem;
import brussels.samenhang.governance.meeting.MeetingCommands.NewMeeting;
import brussels.samenhang.governance.meeting.ParticipantReader.Participant;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
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

/** Meetings, their agendas and who was there. */
@Path("/meetings")
@Tag(name = "Meetings")
class MeetingResource {

    @Inject
    MeetingService service;

    @Inject
    MeetingReader reader;

    @Inject
    ParticipantReader participants;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listMeetings", summary = "Lists meetings", description = "Those of bodies whose discussions the caller may read.")
    public Page<MeetingView> list(@BeanParam MeetingQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{meetingId}")
    @PermitAll
    @Operation(operationId = "getMeeting", summary = "Reads a meeting")
    public MeetingView get(@PathParam("meetingId") UUID meetingId) {
        return service.read(meetingId);
    }

    @GET
    @Path("/{meetingId}/participants")
    @PermitAll
    @Operation(operationId = "listMeetingParticipants", summary = "Tells who is expected at a meeting", description = "A sheet to look at beforehand: who sits in the body that day, who is a guest and why.")
    public Items<Participant> participants(@PathParam("meetingId") UUID meetingId) {
        service.read(meetingId);
        return new Items<>(participants.of(meetingId));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(MeetingPermissions.PLAN)
    @Operation(operationId = "createMeeting", summary = "Plans a meeting", description = "By who keeps the papers of the body.")
    @APIResponse(responseCode = "201", description = "Planned.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MeetingView.class)))
    public RestResponse<MeetingView> create(NewMeeting meeting) {
        var view = service.plan(meeting);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{meetingId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(MeetingPermissions.KEEP)
    @Operation(operationId = "updateMeeting", summary = "Changes a meeting", description = "All but its hours.")
    public MeetingView edit(@PathParam("meetingId") UUID meetingId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<Fields> patch) {
        return service.edit(meetingId, ifMatch, patch);
    }

    @POST
    @Path("/{meetingId}/moves")
    @PermissionsAllowed(MeetingPermissions.KEEP)
    @Operation(operationId = "moveMeeting", summary = "Moves a meeting", description = "The same entry in calendars gets other hours.")
    public MeetingView move(@PathParam("meetingId") UUID meetingId, Move move) {
        return service.move(meetingId, move);
    }

    @POST
    @Path("/{meetingId}/cancellations")
    @PermissionsAllowed(MeetingPermissions.KEEP)
    @Operation(operationId = "cancelMeeting", summary = "Cancels a meeting", description = "It stays readable, with the reason.")
    public MeetingView cancel(@PathParam("meetingId") UUID meetingId, Cancellation cancellation) {
        return service.cancel(meetingId, cancellation);
    }

    @POST
    @Path("/{meetingId}/agendaItems")
    @PermissionsAllowed(MeetingPermissions.ADD_ITEM)
    @Operation(operationId = "addAgendaItem", summary = "Adds or proposes an item", description = "Planned when who keeps the papers adds it, a proposal when a member does.")
    public MeetingView add(@PathParam("meetingId") UUID meetingId, NewItem item) {
        return service.add(meetingId, item);
    }

    @POST
    @Path("/{meetingId}/agendas")
    @PermissionsAllowed(MeetingPermissions.KEEP)
    @Operation(operationId = "arrangeAgenda", summary = "Puts the agenda in order", description = "Also says what became of each item: held, postponed, declined.")
    public MeetingView arrange(@PathParam("meetingId") UUID meetingId, Agenda agenda) {
        return service.arrange(meetingId, agenda);
    }

    @POST
    @Path("/{meetingId}/guests")
    @PermissionsAllowed(MeetingPermissions.KEEP)
    @Operation(operationId = "inviteMeetingGuest", summary = "Adds a guest", description = "For this meeting only, by function.")
    public MeetingView invite(@PathParam("meetingId") UUID meetingId, NewGuest guest) {
        return service.invite(meetingId, guest);
    }

    @POST
    @Path("/{meetingId}/records")
    @PermissionsAllowed(MeetingPermissions.KEEP)
    @Operation(operationId = "recordMeeting", summary = "Records who was there", description = "By organization and kind of function; residents only as counts. Replaces what was recorded before.")
    public MeetingView record(@PathParam("meetingId") UUID meetingId, Attendance attendance) {
        return service.record(meetingId, attendance);
    }
}
