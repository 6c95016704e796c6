package brussels.samenhang.indicator.comment;

import brussels.samenhang.indicator.comment.FigureCommentCommands.Answer;
import brussels.samenhang.indicator.comment.FigureCommentCommands.Hiding;
import brussels.samenhang.indicator.comment.FigureCommentCommands.NewComment;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What those a figure shows say about it (1-R69). */
@Path("/figureComments")
@Tag(name = "Figure Comments")
class FigureCommentResource {

    @Inject
    FigureCommentService service;

    @Inject
    FigureCommentReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listFigureComments", summary = "Lists comments on figures",
            description = "Of the latest period first. Public are those for everybody on published figures that are not about too few persons; who takes part in a partnership reads all that its partners said.")
    public Page<FigureCommentView> list(@BeanParam FigureCommentQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{figureCommentId}")
    @PermitAll
    @Operation(operationId = "getFigureComment", summary = "Reads a comment on a figure")
    public FigureCommentView get(@PathParam("figureCommentId") UUID figureCommentId) {
        return service.read(figureCommentId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(FigureCommentPermissions.WRITE)
    @Operation(operationId = "writeFigureComment", summary = "Comments on a figure",
            description = "By who coordinates the partnership the figure is about, or who edits an organization that takes or took part in it. Register numbers, mail addresses and telephone numbers are refused.")
    @APIResponse(responseCode = "201", description = "Written.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FigureCommentView.class)))
    public RestResponse<FigureCommentView> write(NewComment comment) {
        var view = service.write(comment);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{figureCommentId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(FigureCommentPermissions.EDIT)
    @Operation(operationId = "updateFigureComment", summary = "Puts a comment otherwise", description = "By those on whose behalf it was written. It is then about the figure as it stands.")
    public FigureCommentView edit(@PathParam("figureCommentId") UUID figureCommentId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<FigureCommentFields> patch) {
        return service.edit(figureCommentId, ifMatch, patch);
    }

    @POST
    @Path("/{figureCommentId}/withdrawals")
    @PermissionsAllowed(FigureCommentPermissions.EDIT)
    @Operation(operationId = "withdrawFigureComment", summary = "Takes a comment back", description = "Its words and the answer to it are erased and cannot be brought back.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    public void withdraw(@PathParam("figureCommentId") UUID figureCommentId) {
        service.withdraw(figureCommentId);
    }

    @POST
    @Path("/{figureCommentId}/answers")
    @PermissionsAllowed(FigureCommentPermissions.ANSWER)
    @Operation(operationId = "answerFigureComment", summary = "Answers a comment", description = "By the administration. The answer stands beside the comment; a later one takes its place.")
    public FigureCommentView answer(@PathParam("figureCommentId") UUID figureCommentId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Answer answer) {
        return service.answer(figureCommentId, ifMatch, answer);
    }

    @POST
    @Path("/{figureCommentId}/hidings")
    @PermissionsAllowed(FigureCommentPermissions.ANSWER)
    @Operation(operationId = "hideFigureComment", summary = "Hides a comment", description = "By the administration, which never changes the words. Whoever wrote it reads why.")
    public FigureCommentView hide(@PathParam("figureCommentId") UUID figureCommentId, Hiding hiding) {
        return service.hide(figureCommentId, hiding);
    }

    @POST
    @Path("/{figureCommentId}/showings")
    @PermissionsAllowed(FigureCommentPermissions.ANSWER)
    @Operation(operationId = "showFigureComment", summary = "Shows a hidden comment again")
    public FigureCommentView show(@PathParam("figureCommentId") UUID figureCommentId) {
        return service.showAgain(figureCommentId);
    }
}
