package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** From when until when figures for a period may be entered. */
@Path("/collectionRounds")
@Tag(name = "Observations")
class RoundResource {

    @Inject
    RoundService rounds;

    @GET
    @PermitAll
    @Operation(operationId = "listCollectionRounds", summary = "Lists the periods that were opened for figures",
            description = "Newest first. A period that is not among them is closed; the administration may always enter.")
    public Items<RoundView> list() {
        return new Items<>(rounds.all());
    }

    @GET
    @Path("/{collectionRoundId}")
    @PermitAll
    @Operation(operationId = "getCollectionRound", summary = "Reads a period that was opened")
    public RoundView get(@PathParam("collectionRoundId") UUID collectionRoundId) {
        return rounds.get(collectionRoundId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "openCollectionRound", summary = "Opens a period for figures")
    @APIResponse(responseCode = "201", description = "Opened.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    public RestResponse<RoundView> open(@RequestBody(required = true) OpenRound command) {
        var view = rounds.open(command);
        return Answers.created(view.href(), view);
    }

    @POST
    @Path("/{collectionRoundId}/extensions")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "extendCollectionRound", summary = "Gives a partnership more time", description = "Or opens the period again for it, with the reason.")
    public RoundView extend(@PathParam("collectionRoundId") UUID collectionRoundId, @RequestBody(required = true) ExtendRound command) {
        return rounds.extend(collectionRoundId, command);
    }

    @GET
    @Path("/{collectionRoundId}/progress")
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "getCollectionProgress", summary = "Shows how far partnerships are in a round",
            description = "The administration and evaluators see all, others the partnerships they take part in. Alphabetical.")
    public Items<ProgressView> progress(@PathParam("collectionRoundId") UUID collectionRoundId) {
        return new Items<>(rounds.progress(collectionRoundId));
    }
}
