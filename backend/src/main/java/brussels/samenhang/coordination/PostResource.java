package brussels.samenhang.coordination;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Coordination functions: what there is to coordinate, whether somebody does. */
@Path("/posts")
@Tag(name = "Coordination")
class PostResource {

    @Inject
    PostReader reader;

    @Inject
    PostViews views;

    @Inject
    PostService service;

    @Inject
    FundingService funding;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listPosts", summary = "Lists coordination posts", description = "Vacancies first. The public sees functions and generic contacts, and persons only when they agreed to be named.")
    public Page<PostItem> list(@BeanParam PostQuery query) {
        return pages.of(query, reader.page(query));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(CoordinationPermissions.CREATE_POST)
    @Operation(operationId = "createPost", summary = "Creates a coordination post", description = "For the coordinator of the partnership and for the administration; posts above partnerships only for the administration.")
    @APIResponse(responseCode = "201", description = "The post, vacant.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PostView.class)))
    public RestResponse<PostView> create(NewPost post) {
        var created = service.create(post);
        return Answers.created(created.href(), created);
    }

    @GET
    @Path("/{postId}")
    @PermitAll
    @Operation(operationId = "getPost", summary = "Reads a coordination post", description = "With the history of its holders for those who take part in its partnerships.")
    public PostView get(@PathParam("postId") UUID postId,
            @QueryParam("asOf") @Parameter(description = "As things stood on this day; today when absent.") LocalDate asOf) {
        return views.find(postId, asOf);
    }

    @PATCH
    @Path("/{postId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(CoordinationPermissions.MANAGE_POST)
    @Operation(operationId = "editPost", summary = "Changes what is said about a post")
    public PostView edit(@PathParam("postId") UUID postId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<PostFields> change) {
        return service.edit(postId, ifMatch, change);
    }

    @POST
    @Path("/{postId}/fundingStatements")
    @PermissionsAllowed(CoordinationPermissions.MANAGE_POST)
    @Operation(operationId = "statePostFunding", summary = "Says who pays a post from a day on", description = "All shares at once, in percent; together at most 100. What was said until then stays in the history.")
    public PostView stateFunding(@PathParam("postId") UUID postId, FundingStatement funding) {
        return this.funding.state(postId, funding);
    }

    @POST
    @Path("/{postId}/endings")
    @PermissionsAllowed(CoordinationPermissions.MANAGE_POST)
    @Operation(operationId = "endPost", summary = "Ends a post", description = "The post and its history stay. Its holders have to be ended first.")
    public PostView end(@PathParam("postId") UUID postId, PostEnding ending) {
        return service.end(postId, ending);
    }
}
