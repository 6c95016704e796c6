package brussels.samenhang.organization.people;

import brussels.samenhang.shared.paging.Items;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An owner hands the ownership of a record over. */
@Path("/organizations/{organizationId}/transfers")
@Tag(name = "Organization People")
class TransferResource {

    @Inject
    PeopleService service;

    @POST
    @PermissionsAllowed(PeoplePermissions.MANAGE)
    @Operation(operationId = "transferOrganization", summary = "Hands the ownership of a record over to somebody who acts for the organization",
            description = "In one step, so that the last owner can leave. The new owner gets a mail.")
    public Items<OrganizationUserView> transfer(@PathParam("organizationId") UUID organizationId, Transfer transfer) {
        return new Items<>(service.transfer(organizationId, transfer));
    }
}
