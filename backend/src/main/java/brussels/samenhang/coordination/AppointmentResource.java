package brussels.samenhang.coordination;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.problem.Problem;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Who fills a coordination post, and when. */
@Path("/appointments")
@Tag(name = "Coordination")
class AppointmentResource {

    @Inject
    AppointmentReader reader;

    @Inject
    AppointmentService service;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listAppointments", summary = "Lists appointments", description = "Those the caller may see: the public and tools only present holders who agreed to be named, and organizations.")
    public Page<AppointmentView> list(@BeanParam AppointmentQuery query) {
        return pages.of(query, reader.page(query));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(CoordinationPermissions.APPOINT)
    @Operation(operationId = "makeAppointment", summary = "Fills a post", description = "By a person, found by e-mail address or made known here, or by an organization as a whole. On a coordinating function of a partnership this gives the person the rights of a coordinator for exactly the period of the appointment.")
    @APIResponse(responseCode = "201", description = "The appointment.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AppointmentView.class)))
    public RestResponse<AppointmentView> make(NewAppointment appointment) {
        var made = service.make(appointment);
        return Answers.created(made.href(), made);
    }

    @GET
    @Path("/{appointmentId}")
    @PermitAll
    @Operation(operationId = "getAppointment", summary = "Reads an appointment")
    public AppointmentView get(@PathParam("appointmentId") UUID appointmentId) {
        return reader.find(appointmentId).orElseThrow(() -> Problem.notFound("appointmentId", appointmentId));
    }

    @POST
    @Path("/{appointmentId}/endings")
    @PermissionsAllowed(CoordinationPermissions.MANAGE_APPOINTMENT)
    @Operation(operationId = "endAppointment", summary = "Ends an appointment", description = "With a category of reason, never a reason of health. The appointment stays in the history of the post.")
    public AppointmentView end(@PathParam("appointmentId") UUID appointmentId, AppointmentEnding ending) {
        return service.end(appointmentId, ending);
    }

    @POST
    @Path("/{appointmentId}/reopenings")
    @PermissionsAllowed(CoordinationPermissions.MANAGE_APPOINTMENT)
    @Operation(operationId = "reopenAppointment", summary = "Lets an appointment that was ended run again", description = "That it was ended, and why it runs again, stays in its history.")
    public AppointmentView reopen(@PathParam("appointmentId") UUID appointmentId, Reopening reopening) {
        return service.reopen(appointmentId, reopening);
    }

    @POST
    @Path("/{appointmentId}/fteChanges")
    @PermissionsAllowed(CoordinationPermissions.MANAGE_APPOINTMENT)
    @Operation(operationId = "changeAppointmentFte", summary = "Says that a holder works more or less from a day on", description = "What it was until then stays. Said again for the same day, it replaces what was said.")
    public AppointmentView changeFte(@PathParam("appointmentId") UUID appointmentId, FteChange change) {
        return service.changeFte(appointmentId, change);
    }

    @POST
    @Path("/{appointmentId}/corrections")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(CoordinationPermissions.MANAGE_APPOINTMENT)
    @Operation(operationId = "correctAppointment", summary = "Sets right what was recorded wrongly", description = "Give only what changes, and why; null removes. What it was stays in the journal.")
    public AppointmentView correct(@PathParam("appointmentId") UUID appointmentId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MergePatch<AppointmentFields> correction) {
        return service.correct(appointmentId, ifMatch, correction);
    }
}
