package brussels.samenhang.relation;

import brussels.samenhang.relation.RelationCommands.Answer;
import brussels.samenhang.relation.RelationCommands.Ending;
import brussels.samenhang.relation.RelationCommands.Evolution;
import brussels.samenhang.relation.RelationCommands.NewRelation;
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

/** Who works with whom, as both sides say (1-R50, R51). */
@Path("/relations")
@Tag(name = "Relations")
class RelationResource {

    @Inject
    RelationService service;

    @Inject
    RelationReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listRelations", summary = "Searches relations between organizations",
            description = "By the names of the sides. The public finds those that stand and that both sides say there are; the two sides, who coordinates the partnership and the administration find all.")
    public Page<RelationView> list(@BeanParam RelationQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{relationId}")
    @PermitAll
    @Operation(operationId = "getRelation", summary = "Reads a relation in the view of both sides")
    public RelationView get(@PathParam("relationId") UUID relationId) {
        return service.read(relationId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(RelationPermissions.DECLARE)
    @Operation(operationId = "declareRelation", summary = "Declares a relation with another organization",
            description = "By who edits the declaring organization. The other is asked what it thinks of it. Of two organizations one relation stands at a time, inside a partnership or outside any; where the other declared it already, answer to that one.")
    @APIResponse(responseCode = "201", description = "Declared.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RelationView.class)))
    public RestResponse<RelationView> declare(NewRelation relation) {
        var view = service.declare(relation);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{relationId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(RelationPermissions.DECLARER)
    @Operation(operationId = "updateRelation", summary = "Says a relation otherwise", description = "By the declaring side. An answer stays, and is shown as given to what was said before.")
    public RelationView edit(@PathParam("relationId") UUID relationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<RelationFields> patch) {
        return service.edit(relationId, ifMatch, patch);
    }

    @POST
    @Path("/{relationId}/answers")
    @PermissionsAllowed(RelationPermissions.OTHER)
    @Operation(operationId = "answerRelation", summary = "Confirms a relation, says it otherwise or declines it", description = "By the other side, which may answer anew. What the declaring side says stays beside it.")
    public RelationView answer(@PathParam("relationId") UUID relationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Answer answer) {
        return service.answer(relationId, ifMatch, answer);
    }

    @POST
    @Path("/{relationId}/evolutions")
    @PermissionsAllowed(RelationPermissions.SIDE)
    @Operation(operationId = "evolveRelation", summary = "Tells that a relation became more or less, is suspended or goes on", description = "By either side.")
    public RelationView evolve(@PathParam("relationId") UUID relationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Evolution evolution) {
        return service.evolve(relationId, ifMatch, evolution);
    }

    @POST
    @Path("/{relationId}/endings")
    @PermissionsAllowed(RelationPermissions.SIDE)
    @Operation(operationId = "endRelation", summary = "Ends a relation", description = "By either side, with the reason. It stays readable for those who read the whole.")
    public RelationView end(@PathParam("relationId") UUID relationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Ending ending) {
        return service.end(relationId, ifMatch, ending);
    }

    @POST
    @Path("/{relationId}/withdrawals")
    @PermissionsAllowed(RelationPermissions.DECLARER)
    @Operation(operationId = "withdrawRelation", summary = "Takes back a relation that nobody answered", description = "By the declaring side.")
    @APIResponse(responseCode = "204", description = "Taken back.")
    public void withdraw(@PathParam("relationId") UUID relationId) {
        service.withdraw(relationId);
    }
}
