package brussels.samenhang.membership.following;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Being kept informed without being a member. */
@Path("/partnershipFollows")
@Tag(name = "Following")
class FollowResource {

    @Inject
    FollowService service;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listOwnFollows", summary = "Lists what the caller and the own organizations follow")
    public Items<FollowView> own() {
        return new Items<>(service.own());
    }

    @GET
    @Path("/followers")
    @PermissionsAllowed(FollowService.RUN)
    @Operation(operationId = "getPartnershipFollowers", summary = "Says who follows a partnership", description = "For its coordinators and the administration.")
    public FollowView.Followers followers(@QueryParam("partnership") @NotNull UUID partnership, @QueryParam("asOf") LocalDate asOf) {
        return service.followers(partnership, asOf);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(FollowService.FOLLOW)
    @Operation(operationId = "followPartnership", summary = "Follows a partnership", description = "For oneself, or for an organization one is owner or editor of. Whoever follows already keeps following.")
    @APIResponse(responseCode = "201", description = "Follows.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FollowView.class)))
    public RestResponse<FollowView> follow(FollowView.New follow) {
        var view = service.follow(follow);
        return Answers.created(view.href(), view);
    }

    @POST
    @Path("/{partnershipFollowId}/endings")
    @PermissionsAllowed(FollowService.END)
    @Operation(operationId = "unfollowPartnership", summary = "Stops following a partnership")
    public FollowView end(@PathParam("partnershipFollowId") UUID partnershipFollowId) {
        return service.end(partnershipFollowId);
    }
}
