package brussels.samenhang.organization;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an organization is in the register already. */
@Path("/duplicateChecks")
@Tag(name = "Organizations")
class DuplicateCheckResource {

    @Schema(name = "DuplicateCandidates", title = "Organizations that may be the same, most alike first")
    record Candidates(@Schema(required = true) List<DuplicateCandidate> candidates) {
    }

    @Inject
    OrganizationApi organizations;

    @POST
    @PermitAll
    @Operation(operationId = "checkDuplicates", summary = "Looks for organizations that may be the same",
            description = "By number, by name and by alias, in spite of spelling, accents, legal form and language. Nothing is kept.")
    public Candidates check(DuplicateCheck check) {
        return new Candidates(organizations.duplicates(check));
    }
}
