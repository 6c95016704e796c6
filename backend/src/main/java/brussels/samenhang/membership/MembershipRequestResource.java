package brussels.samenhang.membership;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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

/** Applications of organizations and invitations by partnerships. */
@Path("/membershipRequests")
@Tag(name = "Membership Requests")
class MembershipRequestResource {

    @Inject
    MembershipRequestService service;

    @Inject
    MembershipRequestReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listMembershipRequests", summary = "Lists applications and invitations",
            description = "Those of the organizations the caller acts for and of the partnerships the caller coordinates; the administration sees all.")
    public Page<MembershipRequestView> list(@BeanParam MembershipRequestQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{membershipRequestId}")
    @PermissionsAllowed(MembershipRequestPermissions.SEE)
    @Operation(operationId = "getMembershipRequest", summary = "Reads an application or invitation")
    public MembershipRequestView get(@PathParam("membershipRequestId") UUID membershipRequestId) {
        return service.read(membershipRequestId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(MembershipRequestPermissions.OPEN)
    @Operation(operationId = "createMembershipRequest", summary = "Applies for a partnership, or invites an organization",
            description = "An application is made by an owner or editor of the organization, an invitation by a coordinator of the partnership or the administration, a proposal by an owner or editor of a member. "
                    + "The membership regime of the partnership decides what is possible: with none it takes no members, with invited it takes no applications, with open an application makes a member at once, with onProposal members may propose others, and with networkAndOcmw the OCMW agrees beside the network. "
                    + "One request is open at a time per organization and partnership.")
    @APIResponse(responseCode = "201", description = "Asked; the other side answers.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MembershipRequestView.class)))
    public RestResponse<MembershipRequestView> create(NewMembershipRequest request) {
        var view = service.open(request);
        return Answers.created(view.href(), view);
    }

    @POST
    @Path("/{membershipRequestId}/decisions")
    @PermissionsAllowed(MembershipRequestPermissions.DECIDE)
    @Operation(operationId = "decideMembershipRequest", summary = "Accepts or declines a request",
            description = "An application is answered by the coordinators of the partnership or the administration, an invitation by an owner or editor of the organization. "
                    + "A proposal is answered by the partnership first and by the organization then; with networkAndOcmw the OCMW that leads agrees as well. "
                    + "The membership begins when every side has agreed; declining by one side closes the request and needs a reason. The side that asked gets a mail.")
    public MembershipRequestView decide(@PathParam("membershipRequestId") UUID membershipRequestId, MembershipDecision decision) {
        return service.decide(membershipRequestId, decision);
    }

    @POST
    @Path("/{membershipRequestId}/withdrawals")
    @PermissionsAllowed(MembershipRequestPermissions.WITHDRAW)
    @Operation(operationId = "withdrawMembershipRequest", summary = "Takes a request back", description = "By the side that made it, as long as it is open.")
    public MembershipRequestView withdraw(@PathParam("membershipRequestId") UUID membershipRequestId) {
        return service.withdraw(membershipRequestId);
    }
}
