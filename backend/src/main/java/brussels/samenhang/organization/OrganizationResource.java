package brussels.samenhang.organization;

import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.security.GeneralPermissions;
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
import jakarta.ws.rs.Produces;
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

/** The register of organizations. */
@Path("/organizations")
@Tag(name = "Organizations")
class OrganizationResource {

    @Inject
    OrganizationReader reader;

    @Inject
    OrganizationService service;

    @Inject
    Directory directory;

    @GET
    @PermitAll
    @Operation(operationId = "listOrganizations", summary = "Searches the directory of organizations",
            description = "In alphabetical order, or by how well the words searched for match; there is no ranking of organizations. "
                    + "Filters narrow one another, the values of one filter add to one another.")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", description = "A page of the directory.", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = OrganizationPage.class)))
    public byte[] list(@BeanParam OrganizationQuery query) {
        return directory.page(query);
    }

    @GET
    @Path("/{organizationId}")
    @PermitAll
    @Operation(operationId = "getOrganization", summary = "Reads an organization", description = "With its contacts by function and the partnerships it takes part in; no person is named.")
    public OrganizationView get(@PathParam("organizationId") UUID organizationId,
            @QueryParam("asOf") @Parameter(description = "Memberships as they stood on this day; today when absent.") LocalDate asOf) {
        return service.read(organizationId, asOf);
    }

    @PATCH
    @Path("/{organizationId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(OrganizationPermissions.EDIT)
    @Operation(operationId = "updateOrganization", summary = "Edits an organization", description = "For its owners and editors, and the administration.")
    public OrganizationView edit(@PathParam("organizationId") UUID organizationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MergePatch<OrganizationFields> patch) {
        return service.edit(organizationId, ifMatch, patch);
    }

    @POST
    @Path("/{organizationId}/confirmations")
    @PermissionsAllowed(OrganizationPermissions.CONFIRM)
    @Operation(operationId = "confirmOrganization", summary = "Says that the record of an organization is right", description = "Sets the day it was last confirmed to today.")
    public OrganizationView confirm(@PathParam("organizationId") UUID organizationId, Nothing nothing) {
        return service.confirm(organizationId);
    }

    @POST
    @Path("/{organizationId}/verifications")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "verifyOrganization", summary = "Says whether an organization still works", description = "By the administration, which looked for it. Nothing is deleted, whatever was found.")
    public OrganizationView verify(@PathParam("organizationId") UUID organizationId, Verification verification) {
        return service.verify(organizationId, verification);
    }
}
