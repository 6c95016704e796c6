package brussels.samenhang.organization.profile;

import brussels.samenhang.organization.OrganizationApi;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/organizations/{organizationId}/profile")
@Tag(name = "Organizations")
class ProfileResource {

    @Inject
    ProfileService profiles;

    @GET
    @PermitAll
    @Operation(operationId = "getOrganizationProfile", summary = "Reads how an organization describes itself", description = "Without signedOn it did not yet.")
    public ProfileView get(@PathParam("organizationId") UUID organizationId,
            @QueryParam("asOf") @Parameter(description = "As it stood on this day; today when absent.") LocalDate asOf) {
        return profiles.get(organizationId, asOf);
    }

    @PUT
    @PermissionsAllowed(OrganizationApi.EDIT)
    @Operation(operationId = "signOrganizationProfile", summary = "Signs how an organization describes itself", description = "Takes the place of what was signed before, which the journal keeps. For its owners and editors, and the administration.")
    public ProfileView sign(@PathParam("organizationId") UUID organizationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ProfileFields fields) {
        return profiles.sign(organizationId, ifMatch, fields);
    }
}
