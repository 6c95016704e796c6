package brussels.samenhang.organization.assisted;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Entering small organizations on their behalf. */
@Path("/assistedEntries")
@Tag(name = "Organizations")
class AssistedEntryResource {

    static final String ASSIST = "organization-assist";

    /** Whoever coordinates a partnership, and the administration. */
    @Singleton
    static class Permissions {

        @Inject
        Viewer viewer;

        @Blocking
        @PermissionChecker(ASSIST)
        boolean mayAssist(SecurityIdentity identity) {
            return viewer.isAdministration() || viewer.isPerson() && !viewer.coordinatedPartnerships().isEmpty();
        }
    }

    @Inject
    AssistedEntryService service;

    @POST
    @Idempotent
    @PermissionsAllowed(ASSIST)
    @Operation(operationId = "createAssistedEntry", summary = "Enters an organization on its behalf",
            description = "By who coordinates a partnership, or the administration. The record says that it was entered for the organization until that confirms it.")
    @APIResponse(responseCode = "201", description = "Entered.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AssistedEntryView.class)))
    public RestResponse<AssistedEntryView> enter(NewAssistedEntry entry) {
        var view = service.enter(entry);
        return Answers.created(view.organization().href(), view);
    }
}
