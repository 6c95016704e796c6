package brussels.samenhang.coordination.division;

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

/** Who does what in a partnership. */
@Path("/responsibilities")
@Tag(name = "Coordination")
class ResponsibilityResource {

    @Inject
    ResponsibilityService service;

    @Inject
    ResponsibilityReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listResponsibilities", summary = "Tells who does what in partnerships",
            description = "Also what stays with the municipality, the OCMW/CPAS, the Region and all members. For everybody.")
    public Page<ResponsibilityView> list(@BeanParam ResponsibilityReader.ResponsibilityQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{responsibilityId}")
    @PermitAll
    @Operation(operationId = "getResponsibility", summary = "Reads one task and who bears it")
    public ResponsibilityView get(@PathParam("responsibilityId") UUID responsibilityId) {
        return reader.find(responsibilityId).orElseThrow(() -> Problem.notFound("responsibilityId", responsibilityId));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(DivisionPermissions.RECORD_RESPONSIBILITY)
    @Operation(operationId = "recordResponsibility", summary = "Records a task and who bears it", description = "By the coordinators of the partnership or the administration.")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResponsibilityView.class)))
    public RestResponse<ResponsibilityView> record(NewResponsibility responsibility) {
        var view = service.record(responsibility);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{responsibilityId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(DivisionPermissions.EDIT_RESPONSIBILITY)
    @Operation(operationId = "updateResponsibility", summary = "Changes what is said of a task", description = "A last day ends it; nothing is removed.")
    public ResponsibilityView edit(@PathParam("responsibilityId") UUID responsibilityId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<ResponsibilityFields> patch) {
        return service.edit(responsibilityId, ifMatch, patch);
    }
}
