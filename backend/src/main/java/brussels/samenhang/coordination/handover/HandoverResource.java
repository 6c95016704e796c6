package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Pdf;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import brussels.samenhang.shared.text.Languages;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Handovers of posts: built from the record, completed by who leaves, ticked off by who comes. */
@Path("/handovers")
@Tag(name = "Coordination")
class HandoverResource {

    @Inject
    HandoverService service;

    @Inject
    HandoverReader reader;

    @Inject
    Languages languages;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listHandovers", summary = "Lists handovers", description = "Those of posts the caller manages, left, holds or will hold.")
    public Page<HandoverItem> list(@BeanParam HandoverReader.HandoverQuery query) {
        return pages.of(query, reader.page(query));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(HandoverPermissions.OPEN)
    @Operation(operationId = "openHandover", summary = "Opens the handover of a post", description = "By whoever holds the post, or whoever manages it. One runs at a time.")
    @APIResponse(responseCode = "201", description = "Opened.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HandoverView.class)))
    public RestResponse<HandoverView> open(HandoverCommands.NewHandover handover) {
        var view = service.open(handover.post());
        return Answers.created(view.href(), view);
    }

    @GET
    @Path("/{handoverId}")
    @Produces({MediaType.APPLICATION_JSON, Pdf.MEDIA_TYPE})
    @PermissionsAllowed(HandoverPermissions.READ)
    @Operation(operationId = "getHandover", summary = "Reads a handover", description = "As a PDF in the language of the caller when Accept asks for that.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HandoverView.class)),
        @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response get(@PathParam("handoverId") UUID handoverId, @Context HttpHeaders headers) {
        var view = reader.find(handoverId);
        return Documents.wanted(headers) ? Documents.handover(view, languages.first()) : Response.ok(view, MediaType.APPLICATION_JSON_TYPE).build();
    }

    @PATCH
    @Path("/{handoverId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(HandoverPermissions.EDIT)
    @Operation(operationId = "updateHandover", summary = "Writes the notes of a handover", description = "While it is open.")
    public HandoverView edit(@PathParam("handoverId") UUID handoverId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<HandoverCommands.HandoverFields> patch) {
        return service.edit(handoverId, ifMatch, patch);
    }

    @POST
    @Path("/{handoverId}/completions")
    @PermissionsAllowed(HandoverPermissions.EDIT)
    @Operation(operationId = "completeHandover", summary = "Says that a handover is complete", description = "From then on it stays as it was handed over.")
    public HandoverView complete(@PathParam("handoverId") UUID handoverId) {
        return service.complete(handoverId);
    }

    @POST
    @Path("/{handoverId}/ticks")
    @PermissionsAllowed(HandoverPermissions.TAKE_OVER)
    @Operation(operationId = "tickHandover", summary = "Ticks off a line of a handover, or takes the tick back")
    public HandoverView tick(@PathParam("handoverId") UUID handoverId, HandoverCommands.Tick tick) {
        return service.tick(handoverId, tick);
    }

    @POST
    @Path("/{handoverId}/receipts")
    @PermissionsAllowed(HandoverPermissions.TAKE_OVER)
    @Operation(operationId = "receiveHandover", summary = "Says that a handover was taken over", description = "Lines that were not ticked off stay visible as such.")
    public HandoverView receive(@PathParam("handoverId") UUID handoverId) {
        return service.receive(handoverId);
    }
}
