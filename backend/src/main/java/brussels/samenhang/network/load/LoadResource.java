package brussels.samenhang.network.load;

import brussels.samenhang.shared.problem.Problem;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is asked of an organization already, to be seen before asking more. */
@Path("/organizations/{organizationId}/load")
@Tag(name = "Organizations")
class LoadResource {

    @Inject
    LoadReader reader;

    @GET
    @PermissionsAllowed(LoadPermissions.SEE)
    @Operation(operationId = "getOrganizationLoad", summary = "Tells in how many partnerships and networks an organization is, and what waits for it",
            description = "For coordinators and the administration before they ask something, and for the organization itself. It judges nothing and blocks nothing.")
    public LoadView load(@PathParam("organizationId") UUID organizationId) {
        return reader.find(organizationId).orElseThrow(() -> Problem.notFound("organizationId", organizationId));
    }
}
