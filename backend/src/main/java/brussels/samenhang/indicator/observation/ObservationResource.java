package brussels.samenhang.indicator.observation;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.CursorPage;
import brussels.samenhang.shared.paging.Items;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Figures, each with what is needed to read it. */
@Path("/observations")
@Tag(name = "Observations")
class ObservationResource {

    @Inject
    ObservationService observations;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listObservations", summary = "Lists figures",
            description = "Longest unchanged first, so that a reader who follows the next links and comes back misses nothing. "
                    + "The public sees published figures, a tool with the scope indicators.read also validated ones, "
                    + "a partner those of the own organization, a coordinator those of the own partnership.")
    public CursorPage<ObservationView> list(@BeanParam ObservationQuery query) {
        var found = observations.after(query);
        var page = found.subList(0, Math.min(found.size(), query.pageSize));
        return pages.of(query, List.copyOf(page), found.size() > page.size() ? ObservationCursor.of(page.getLast()).text() : null);
    }

    @POST
    @Path("/checks")
    @PermissionsAllowed(ObservationPermissions.ENTER)
    @Operation(operationId = "checkObservation", summary = "Checks a figure without keeping it",
            description = "What contradicts itself or the definition, and what deserves a second look; for while somebody types.")
    public CheckResult check(@RequestBody(required = true) EnterObservation command) {
        return observations.check(command);
    }

    @POST
    @Path("/decisions")
    @PermissionsAllowed(ObservationPermissions.REVIEW)
    @Operation(operationId = "decideObservations", summary = "Validates, returns, accepts or publishes several figures",
            description = "Each by itself: what could not be decided comes back with the reason, the rest is done.")
    public Items<DecisionResult> decideAll(@RequestBody(required = true) DecideObservations command) {
        return new Items<>(observations.decideAll(command));
    }

    @GET
    @Path("/{observationId}")
    @PermitAll
    @Operation(operationId = "getObservation", summary = "Reads a figure")
    public ObservationView get(@PathParam("observationId") UUID observationId) {
        return observations.get(observationId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(ObservationPermissions.ENTER)
    @Operation(operationId = "enterObservation", summary = "Enters a figure",
            description = "In draft; what is missing may follow, what contradicts itself or the definition is refused. One figure per indicator, subject, period and edition.")
    @APIResponse(responseCode = "201", description = "Created.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ObservationView.class)))
    public RestResponse<ObservationView> enter(@RequestBody(required = true) EnterObservation command) {
        var view = observations.enter(command);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{observationId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(ObservationPermissions.EDIT)
    @Operation(operationId = "correctObservation", summary = "Corrects a figure", description = "As long as it is a draft or was returned.")
    public ObservationView correct(@PathParam("observationId") UUID observationId, @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true) MergePatch<ObservationFields> patch) {
        return observations.correct(observationId, ifMatch, patch);
    }

    @POST
    @Path("/{observationId}/submissions")
    @PermissionsAllowed(ObservationPermissions.EDIT)
    @Operation(operationId = "submitObservation", summary = "Hands a figure in", description = "From then on it lies with the coordinator of the partnership, or with the administration.")
    public ObservationView submit(@PathParam("observationId") UUID observationId, @RequestBody(required = true) SubmitObservation command) {
        return observations.submit(observationId, command);
    }

    @POST
    @Path("/{observationId}/decisions")
    @PermissionsAllowed(ObservationPermissions.DECIDE)
    @Operation(operationId = "decideObservation", summary = "Validates, returns or publishes a figure")
    public ObservationView decide(@PathParam("observationId") UUID observationId, @RequestBody(required = true) DecideObservation decision) {
        return observations.decide(observationId, decision);
    }
}
