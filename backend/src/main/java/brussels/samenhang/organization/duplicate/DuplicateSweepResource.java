package brussels.samenhang.organization.duplicate;

import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Comparing the whole register anew. */
@Path("/duplicateSweeps")
@Tag(name = "Duplicates")
class DuplicateSweepResource {

    @Inject
    DuplicateReader reader;

    @Inject
    DuplicateService duplicates;

    @POST
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "startDuplicateSweep", summary = "Has every record compared with its neighbors again",
            description = "Goes on in the background; a record that changes is compared by itself anyway.")
    @APIResponse(responseCode = "202", description = "Queued.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Sweep.class)))
    public RestResponse<Sweep> start(Nothing nothing) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, duplicates.sweep()).build();
    }

    @GET
    @Path("/current")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "getDuplicateSweep", summary = "Tells how many records still have to be compared")
    public Sweep current() {
        return reader.sweep();
    }
}
