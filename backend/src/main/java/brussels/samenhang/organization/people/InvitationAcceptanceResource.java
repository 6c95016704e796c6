package brussels.samenhang.organization.people;

import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accepting an invitation to act for an organization. */
@Path("/invitationAcceptances")
@Tag(name = "Organization People")
class InvitationAcceptanceResource {

    @Inject
    InvitationService service;

    @POST
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "acceptInvitation", summary = "Accepts an invitation to act for an organization",
            description = "By the person whose verified address it was sent to, with the secret of the link or with the identifier from the to-do list. Works once.")
    public AcceptedInvitation accept(InvitationAcceptance acceptance) {
        return service.accept(acceptance);
    }
}
