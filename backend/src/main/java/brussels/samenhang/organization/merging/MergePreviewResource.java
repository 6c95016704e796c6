package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What merging two records would do. */
@Path("/organizationMergePreviews")
@Tag(name = "Duplicates")
class MergePreviewResource {

    @Inject
    MergeService merges;

    @POST
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "previewOrganizationMerge", summary = "Compares two records and tells what merging them would do",
            description = "The merge is carried out and taken back before anybody sees it, so the answer is exact. Nothing is kept.")
    public MergePreview preview(NewMerge wanted) {
        return merges.preview(wanted);
    }
}
