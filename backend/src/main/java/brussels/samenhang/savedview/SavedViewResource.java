package brussels.samenhang.savedview;

import brussels.samenhang.savedview.SavedViewView.Subscription;
import brussels.samenhang.savedview.SavedViewView.Unsubscription;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Pages with their filters that people come back to, and the mails about them. */
@Path("/savedViews")
@Tag(name = "Saved Views")
class SavedViewResource {

    @Inject
    SavedViewService service;

    @Inject
    SavedViewReader reader;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listSavedViews", summary = "Lists one's saved views and those shared with one", description = "Own ones first, each by name.")
    public Items<SavedViewView> list() {
        return new Items<>(reader.all());
    }

    @GET
    @Path("/{savedViewId}")
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "getSavedView", summary = "Reads a saved view")
    public SavedViewView get(@PathParam("savedViewId") UUID savedViewId) {
        return service.read(savedViewId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "saveView", summary = "Saves a page with its filters", description = "Who coordinates a partnership may share with those who take part in it; the administration with any partnership and within itself.")
    @APIResponse(responseCode = "201", description = "Saved.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SavedViewView.class)))
    public RestResponse<SavedViewView> save(SavedViewFields fields) {
        var view = service.save(fields);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{savedViewId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "updateSavedView", summary = "Renames a saved view, changes it or whom it is shared with", description = "By who saved it.")
    public SavedViewView edit(@PathParam("savedViewId") UUID savedViewId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<SavedViewFields> patch) {
        return service.edit(savedViewId, ifMatch, patch);
    }

    @DELETE
    @Path("/{savedViewId}")
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "removeSavedView", summary = "Removes a saved view", description = "By who saved it; the mails about it end for everybody.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@PathParam("savedViewId") UUID savedViewId) {
        service.remove(savedViewId);
    }

    @PUT
    @Path("/{savedViewId}/subscription")
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "subscribeToSavedView", summary = "Asks for mail about a saved view",
            description = "For the caller. The mail tells which public figures in it changed, where it shows figures, and leads to it.")
    public SavedViewView subscribe(@PathParam("savedViewId") UUID savedViewId, Subscription subscription) {
        return service.subscribe(savedViewId, subscription.rhythm());
    }

    @DELETE
    @Path("/{savedViewId}/subscription")
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "unsubscribeFromSavedView", summary = "Ends the mail about a saved view", description = "For the caller.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void unsubscribe(@PathParam("savedViewId") UUID savedViewId) {
        service.unsubscribe(savedViewId);
    }

    @POST
    @Path("/unsubscriptions")
    @PermitAll
    @Operation(operationId = "endSavedViewSubscription", summary = "Ends the mail about a saved view without signing in", description = "With what stands in each mail. Ending it again changes nothing.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void end(Unsubscription unsubscription) {
        service.unsubscribe(unsubscription);
    }
}
