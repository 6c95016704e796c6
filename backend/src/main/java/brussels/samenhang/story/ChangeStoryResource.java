package brussels.samenhang.story;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.story.ChangeStoryCommands.NewStory;
import brussels.samenhang.story.ChangeStoryCommands.Review;
import brussels.samenhang.story.ChangeStoryCommands.Selection;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What changed, as people tell it. */
@Path("/changeStories")
@Tag(name = "Change Stories")
class ChangeStoryResource {

    @Inject
    ChangeStoryService service;

    @Inject
    ChangeStoryReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listChangeStories", summary = "Searches change stories",
            description = "Latest first. An accepted story is read as far as the consent of whoever told it reaches; before that by who wrote it and who coordinates.")
    public Page<ChangeStoryView> list(@BeanParam ChangeStoryQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{changeStoryId}")
    @PermitAll
    @Operation(operationId = "getChangeStory", summary = "Reads a change story")
    public ChangeStoryView get(@PathParam("changeStoryId") UUID changeStoryId) {
        return service.read(changeStoryId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(ChangeStoryPermissions.WRITE)
    @Operation(operationId = "writeChangeStory", summary = "Writes a change story",
            description = "By who takes part in the partnership. Register numbers, mail addresses and telephone numbers are refused. Who coordinates reviews it before others read it.")
    @APIResponse(responseCode = "201", description = "Written.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangeStoryView.class)))
    public RestResponse<ChangeStoryView> write(NewStory story) {
        var view = service.write(story);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{changeStoryId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(ChangeStoryPermissions.EDIT)
    @Operation(operationId = "updateChangeStory", summary = "Puts a change story otherwise",
            description = "By who wrote it until it is accepted, and by who coordinates. One that was returned is proposed again. A wider consent needs a later day on which it was given.")
    public ChangeStoryView edit(@PathParam("changeStoryId") UUID changeStoryId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<ChangeStoryFields> patch) {
        return service.edit(changeStoryId, ifMatch, patch);
    }

    @POST
    @Path("/{changeStoryId}/reviews")
    @PermissionsAllowed(ChangeStoryPermissions.RUN)
    @Operation(operationId = "reviewChangeStory", summary = "Accepts a change story or gives it back", description = "By who coordinates the partnership. Giving it back needs a note.")
    public ChangeStoryView review(@PathParam("changeStoryId") UUID changeStoryId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Review review) {
        return service.review(changeStoryId, ifMatch, review);
    }

    @POST
    @Path("/{changeStoryId}/selections")
    @PermissionsAllowed(ChangeStoryPermissions.RUN)
    @Operation(operationId = "selectChangeStory", summary = "Records that a body found a change one of the most significant, and why", description = "By who coordinates the partnership, for a body of it. Only of an accepted story.")
    public ChangeStoryView select(@PathParam("changeStoryId") UUID changeStoryId, Selection selection) {
        return service.select(changeStoryId, selection);
    }

    @POST
    @Path("/{changeStoryId}/withdrawals")
    @PermissionsAllowed(ChangeStoryPermissions.WITHDRAW)
    @Operation(operationId = "withdrawChangeStory", summary = "Takes the consent with a change story back",
            description = "By who wrote it or who coordinates, for whoever told it. Its words and the reasons for choosing it are erased at once and cannot be brought back.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    public void withdraw(@PathParam("changeStoryId") UUID changeStoryId) {
        service.withdraw(changeStoryId);
    }
}
