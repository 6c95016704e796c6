package brussels.samenhang.organization.rights;

import brussels.samenhang.organization.OrganizationApi;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/organizations/{organizationId}/rightsChecklist")
@Tag(name = "Organizations")
class RightsChecklistResource {

    @Inject
    RightsChecklistService checklists;

    @GET
    @PermissionsAllowed(RightsPermissions.SEE)
    @Operation(operationId = "getRightsChecklist", summary = "Reads which rights an organization checks as a matter of course",
            description = "For the organization itself and the administration; when shared, also for organizations of the same partnership that share theirs, and its coordinators. "
                    + "Without statedOn it did not say yet. It is about what the organization does, never about a person who is helped.")
    public RightsChecklistView get(@PathParam("organizationId") UUID organizationId) {
        return checklists.get(organizationId);
    }

    @PUT
    @PermissionsAllowed(OrganizationApi.EDIT)
    @Operation(operationId = "stateRightsChecklist", summary = "States which rights an organization checks as a matter of course",
            description = "Takes the place of what was stated before, which the journal keeps. For its owners and editors, and the administration.")
    public RightsChecklistView state(@PathParam("organizationId") UUID organizationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RightsChecklistFields fields) {
        return checklists.state(organizationId, ifMatch, fields);
    }
}
