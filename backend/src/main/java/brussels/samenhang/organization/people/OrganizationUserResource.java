package brussels.samenhang.organization.people;

import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.paging.Items;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people who act for an organization. */
@Path("/organizations/{organizationId}/users")
@Tag(name = "Organization People")
class OrganizationUserResource {

    @Inject
    PeopleReader reader;

    @Inject
    PeopleService service;

    @GET
    @PermissionsAllowed(PeoplePermissions.READ)
    @Operation(operationId = "listOrganizationUsers", summary = "Lists who acts for an organization",
            description = "For those who act for it and the administration; addresses only for its owners and the administration.")
    public Items<OrganizationUserView> users(@PathParam("organizationId") UUID organizationId,
            @QueryParam("past") @Parameter(description = "Also those who acted for it before; for its owners and the administration.") Boolean past) {
        return new Items<>(reader.users(organizationId, Boolean.TRUE.equals(past)));
    }

    @POST
    @Path("/{organizationUserId}/roleChanges")
    @PermissionsAllowed(PeoplePermissions.MANAGE)
    @Operation(operationId = "changeOrganizationUserRole", summary = "Gives a person another role for an organization",
            description = "By an owner or the administration. Refused when nobody would be left who decides. The person gets a mail.")
    public OrganizationUserView changeRole(@PathParam("organizationId") UUID organizationId, @PathParam("organizationUserId") UUID organizationUserId, RoleChange change) {
        return service.changeRole(organizationId, organizationUserId, change);
    }

    @POST
    @Path("/{organizationUserId}/endings")
    @PermissionsAllowed(PeoplePermissions.END)
    @Operation(operationId = "endOrganizationUser", summary = "Ends the right of a person to act for an organization",
            description = "By an owner, by the person, or by the administration; at once. The last owner hands over first. It stays visible who acted when.")
    public OrganizationUserView end(@PathParam("organizationId") UUID organizationId, @PathParam("organizationUserId") UUID organizationUserId, Nothing nothing) {
        return service.end(organizationId, organizationUserId);
    }
}
