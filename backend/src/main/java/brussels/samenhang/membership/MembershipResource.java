package brussels.samenhang.membership;

import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
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
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organizations in partnerships, now and before. */
@Path("/memberships")
@Tag(name = "Memberships")
class MembershipResource {

    @Inject
    MembershipService service;

    @Inject
    MembershipReader reader;

    @Inject
    MembershipContacts contacts;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listMemberships", summary = "Lists memberships", description = "Those of one day, or with history all periods there were.")
    public Page<MembershipView> list(@BeanParam MembershipQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{membershipId}")
    @PermitAll
    @Operation(operationId = "getMembership", summary = "Reads a membership")
    public MembershipView get(@PathParam("membershipId") UUID membershipId) {
        return service.read(membershipId);
    }

    @PATCH
    @Path("/{membershipId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(MembershipPermissions.EDIT)
    @Operation(operationId = "updateMembership", summary = "Changes what is recorded of a membership",
            description = "For the coordinators of the partnership and the administration. The period changes only by ending.")
    public MembershipView edit(@PathParam("membershipId") UUID membershipId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MergePatch<MembershipFields> patch) {
        return service.edit(membershipId, ifMatch, patch);
    }

    @PATCH
    @Path("/{membershipId}/statement")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(MembershipPermissions.DESCRIBE)
    @Operation(operationId = "describeMembership", summary = "Changes what a member says of its part",
            description = "By an owner or editor of the organization, the coordinators of the partnership or the administration.")
    public MembershipView describe(@PathParam("membershipId") UUID membershipId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MergePatch<MembershipStatement> patch) {
        return service.describe(membershipId, ifMatch, patch);
    }

    @POST
    @Path("/{membershipId}/sleeps")
    @PermissionsAllowed(MembershipPermissions.DESCRIBE)
    @Operation(operationId = "putMembershipToSleep", summary = "Says that a member is not active for a while",
            description = "It stays a member and keeps getting what members get.")
    public MembershipView sleep(@PathParam("membershipId") UUID membershipId, MembershipLife.NewSleep sleep) {
        return service.sleep(membershipId, sleep);
    }

    @POST
    @Path("/{membershipId}/awakenings")
    @PermissionsAllowed(MembershipPermissions.DESCRIBE)
    @Operation(operationId = "wakeMembership", summary = "Says that a member is active again")
    public MembershipView wake(@PathParam("membershipId") UUID membershipId, MembershipLife.Awakening awakening) {
        return service.wake(membershipId, awakening);
    }

    @POST
    @Path("/{membershipId}/recognitions")
    @PermissionsAllowed(MembershipPermissions.EDIT)
    @Operation(operationId = "recognizeMembership", summary = "Records what a local authority says of a member",
            description = "Per OCMW or municipality: an organization may be recognized by one and not by another (1-R54). What it said before stays in the history.")
    public MembershipView recognize(@PathParam("membershipId") UUID membershipId, MembershipLife.NewRecognition recognition) {
        return service.recognize(membershipId, recognition);
    }

    @GET
    @Path("/{membershipId}/contacts")
    @PermissionsAllowed(MembershipPermissions.WITHIN)
    @Operation(operationId = "listMembershipContacts", summary = "Lists whom to ask for at a member, now and before", description = "The latest first; for those who work together and the administration.")
    public Items<MembershipContactView> contacts(@PathParam("membershipId") UUID membershipId) {
        return new Items<>(contacts.of(membershipId));
    }

    @POST
    @Path("/{membershipId}/contacts")
    @PermissionsAllowed(MembershipPermissions.DESCRIBE)
    @Operation(operationId = "nameMembershipContact", summary = "Names whom to ask for at a member", description = "From today on; who it was before stays in the history.")
    public MembershipView nameContact(@PathParam("membershipId") UUID membershipId, MembershipLife.NewContact contact) {
        return service.name(membershipId, contact);
    }

    @POST
    @Path("/{membershipId}/contactConfirmations")
    @PermissionsAllowed(MembershipPermissions.DESCRIBE)
    @Operation(operationId = "confirmMembershipContact", summary = "Says that the contact of a member is still right")
    public MembershipView confirmContact(@PathParam("membershipId") UUID membershipId) {
        return service.confirmContact(membershipId);
    }

    @POST
    @Path("/{membershipId}/endings")
    @PermissionsAllowed(MembershipPermissions.END)
    @Operation(operationId = "endMembership", summary = "Ends a membership with a reason",
            description = "By the organization that leaves, the coordinators of the partnership, or the administration. The membership stays in the history.")
    public MembershipView end(@PathParam("membershipId") UUID membershipId, MembershipEnding ending) {
        return service.end(membershipId, ending);
    }
}
