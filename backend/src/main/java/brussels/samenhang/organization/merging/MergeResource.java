package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Records of one organization that became one. */
@Path("/organizationMerges")
@Tag(name = "Duplicates")
class MergeResource {

    @Inject
    MergeReader reader;

    @Inject
    MergeService merges;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @GET
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "listOrganizationMerges", summary = "Lists which records were merged, newest first")
    public Page<MergeItem> list(@BeanParam MergeQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{organizationMergeId}")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "getOrganizationMerge", summary = "Reads a merge", description = "With what went along, and what could not go back when it was undone.")
    public MergeView get(@PathParam("organizationMergeId") UUID organizationMergeId) {
        return reader.get(organizationMergeId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "createOrganizationMerge", summary = "Makes two records of one organization one",
            description = "Memberships, people, figures and everything else of the merged record go along; its names become aliases of the survivor, and its address leads there (301).")
    @APIResponse(responseCode = "201", description = "Merged.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MergeView.class)))
    public RestResponse<MergeView> create(NewMerge wanted) {
        var view = merges.merge(wanted);
        return Answers.created(links.to("organizationMerges", view.id()), view);
    }

    @POST
    @Path("/{organizationMergeId}/undoings")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "undoOrganizationMerge", summary = "Makes the records two again",
            description = "Everything goes back as it was. What was changed since keeps its newer value, and the answer says so.")
    public MergeView undo(@PathParam("organizationMergeId") UUID organizationMergeId, Nothing nothing) {
        return merges.undo(organizationMergeId);
    }
}
