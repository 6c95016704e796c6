package brussels.samenhang.organization.people;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an invitation is about, for who holds its link and has no account yet. The secret travels in the body only. */
@Path("/invitationLookups")
@Tag(name = "Organization People")
class InvitationLookupResource {

    @Inject
    InvitationService service;

    @POST
    @PermitAll
    @Operation(operationId = "lookUpInvitation", summary = "Tells what an invitation is about", description = "For who holds the link. Nothing is kept.")
    public InvitationOffer look(InvitationToken token) {
        return service.look(token);
    }
}
