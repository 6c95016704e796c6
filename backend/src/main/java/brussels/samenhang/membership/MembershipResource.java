package brussels.samenhang.membership;

import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
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

    @POST
    @Path("/{membershipId}/endings")
    @PermissionsAllowed(MembershipPermissions.END)
    @Operation(operationId = "endMembership", summary = "Ends a membership with a reason",
            description = "By the organization that leaves, the coordinators of the partnership, or the administration. The membership stays in the history.")
    public MembershipView end(@PathParam("membershipId") UUID membershipId, MembershipEnding ending) {
        return service.end(membershipId, ending);
    }
}
