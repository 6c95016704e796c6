package brussels.samenhang.organization.people;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.paging.Items;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Invitations of an organization to act for it. */
@Path("/organizations/{organizationId}/userInvitations")
@Tag(name = "Organization People")
class InvitationResource {

    @Inject
    InvitationReader reader;

    @Inject
    InvitationService service;

    @GET
    @PermissionsAllowed(PeoplePermissions.INVITE)
    @Operation(operationId = "listUserInvitations", summary = "Lists who was invited to act for an organization, open ones first")
    public Items<UserInvitationView> list(@PathParam("organizationId") UUID organizationId) {
        return new Items<>(reader.of(organizationId));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(PeoplePermissions.INVITE)
    @Operation(operationId = "inviteOrganizationUser", summary = "Invites somebody by mail to act for an organization",
            description = "The mail holds a link that works once, for fourteen days, for an account with the same verified address.")
    @APIResponse(responseCode = "201", description = "Sent.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UserInvitationView.class)))
    public RestResponse<UserInvitationView> invite(@PathParam("organizationId") UUID organizationId, NewInvitation invitation) {
        var view = service.invite(organizationId, invitation, false);
        return Answers.created(view.href(), view);
    }

    @POST
    @Path("/{userInvitationId}/resendings")
    @PermissionsAllowed(PeoplePermissions.INVITE)
    @Operation(operationId = "resendUserInvitation", summary = "Sends an invitation again with a new link", description = "The link sent before stops working.")
    public UserInvitationView resend(@PathParam("organizationId") UUID organizationId, @PathParam("userInvitationId") UUID userInvitationId, Nothing nothing) {
        return service.resend(organizationId, userInvitationId);
    }

    @POST
    @Path("/{userInvitationId}/withdrawals")
    @PermissionsAllowed(PeoplePermissions.INVITE)
    @Operation(operationId = "withdrawUserInvitation", summary = "Takes an invitation back", description = "Its link stops working.")
    public UserInvitationView withdraw(@PathParam("organizationId") UUID organizationId, @PathParam("userInvitationId") UUID userInvitationId, Nothing nothing) {
        return service.withdraw(organizationId, userInvitationId);
    }
}
