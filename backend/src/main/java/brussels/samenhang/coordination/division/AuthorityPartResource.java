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

/** What authorities are in partnerships: director, provider, or both. */
@Path("/authorityParts")
@Tag(name = "Coordination")
class AuthorityPartResource {

    @Inject
    AuthorityPartService service;

    @Inject
    AuthorityPartReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listAuthorityParts", summary = "Tells what authorities are in partnerships", description = "Director, provider, or both. For everybody.")
    public Page<AuthorityPartView> list(@BeanParam AuthorityPartReader.AuthorityPartQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{authorityPartId}")
    @PermitAll
    @Operation(operationId = "getAuthorityPart", summary = "Reads what an authority is in a partnership")
    public AuthorityPartView get(@PathParam("authorityPartId") UUID authorityPartId) {
        return reader.find(authorityPartId).orElseThrow(() -> Problem.notFound("authorityPartId", authorityPartId));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(DivisionPermissions.RECORD_PART)
    @Operation(operationId = "recordAuthorityPart", summary = "Records what an authority is in a partnership", description = "By the coordinators of the partnership or the administration.")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AuthorityPartView.class)))
    public RestResponse<AuthorityPartView> record(NewAuthorityPart part) {
        var view = service.record(part);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{authorityPartId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(DivisionPermissions.EDIT_PART)
    @Operation(operationId = "updateAuthorityPart", summary = "Changes what is said of the part of an authority", description = "A last day ends it; nothing is removed.")
    public AuthorityPartView edit(@PathParam("authorityPartId") UUID authorityPartId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<AuthorityPartFields> patch) {
        return service.edit(authorityPartId, ifMatch, patch);
    }
}
