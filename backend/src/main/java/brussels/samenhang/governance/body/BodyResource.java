package brussels.samenhang.governance.body;

import brussels.samenhang.governance.body.BodyCommands.Ending;
import brussels.samenhang.governance.body.BodyCommands.Fields;
import brussels.samenhang.governance.body.BodyCommands.NewBody;
import brussels.samenhang.governance.body.BodyCommands.NewReader;
import brussels.samenhang.governance.body.BodyCommands.NewSeat;
import brussels.samenhang.governance.body.BodyReader.BodyQuery;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.http.Nothing;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Steering committees, working groups, core groups, platforms: where people of a partnership come together. */
@Path("/bodies")
@Tag(name = "Bodies")
class BodyResource {

    @Inject
    BodyService service;

    @Inject
    BodyReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listBodies", summary = "Lists bodies of partnerships", description = "Those of one day with who sits in them, or with history all there were.")
    public Page<BodyView> list(@BeanParam BodyQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{bodyId}")
    @PermitAll
    @Operation(operationId = "getBody", summary = "Reads a body")
    public BodyView get(@PathParam("bodyId") UUID bodyId,
            @QueryParam("asOf") @Parameter(description = "Seats of this day; of today when absent.") LocalDate asOf,
            @QueryParam("history") @Parameter(description = "Every seat there was.") Boolean history) {
        return service.read(bodyId, asOf, Boolean.TRUE.equals(history));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(BodyPermissions.SET)
    @Operation(operationId = "createBody", summary = "Sets up a body", description = "By the coordinators of the partnership or the administration.")
    @APIResponse(responseCode = "201", description = "Set up.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BodyView.class)))
    public RestResponse<BodyView> create(NewBody body) {
        var view = service.set(body);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{bodyId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(BodyPermissions.KEEP)
    @Operation(operationId = "updateBody", summary = "Changes a body", description = "By who keeps its papers. A confidential body that met stays confidential.")
    public BodyView edit(@PathParam("bodyId") UUID bodyId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<Fields> patch) {
        return service.edit(bodyId, ifMatch, patch);
    }

    @POST
    @Path("/{bodyId}/endings")
    @PermissionsAllowed(BodyPermissions.KEEP)
    @Operation(operationId = "endBody", summary = "Ends a body", description = "It stays readable.")
    public BodyView end(@PathParam("bodyId") UUID bodyId, Ending ending) {
        return service.end(bodyId, ending);
    }

    @POST
    @Path("/{bodyId}/seats")
    @PermissionsAllowed(BodyPermissions.KEEP)
    @Operation(operationId = "giveBodySeat", summary = "Gives a seat in a body")
    public BodyView give(@PathParam("bodyId") UUID bodyId, NewSeat seat) {
        return service.give(bodyId, seat);
    }

    @POST
    @Path("/seats/{seatId}/endings")
    @PermissionsAllowed(BodyPermissions.KEEP_SEAT)
    @Operation(operationId = "endBodySeat", summary = "Ends a seat")
    public BodyView endSeat(@PathParam("seatId") UUID seatId, Ending ending) {
        return service.endSeat(seatId, ending);
    }

    @POST
    @Path("/seats/{seatId}/renewals")
    @PermissionsAllowed(BodyPermissions.KEEP_SEAT)
    @Operation(operationId = "renewBodySeat", summary = "Renews a seat for another term", description = "The new term begins the day after the one that ends.")
    public BodyView renew(@PathParam("seatId") UUID seatId, Nothing nothing) {
        return service.renew(seatId);
    }

    @POST
    @Path("/{bodyId}/readers")
    @PermissionsAllowed(BodyPermissions.KEEP)
    @Operation(operationId = "letInBodyReader", summary = "Lets somebody read what a confidential body discusses", description = "By name and with a reason.")
    public BodyView letIn(@PathParam("bodyId") UUID bodyId, NewReader reader) {
        return service.letIn(bodyId, reader);
    }

    @POST
    @Path("/readers/{readerId}/endings")
    @PermissionsAllowed(BodyPermissions.KEEP_READER)
    @Operation(operationId = "endBodyReader", summary = "Ends somebody's right to read")
    public BodyView endReader(@PathParam("readerId") UUID readerId, Ending ending) {
        return service.endReader(readerId, ending);
    }
}
