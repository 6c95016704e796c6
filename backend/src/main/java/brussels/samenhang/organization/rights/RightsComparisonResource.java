package brussels.samenhang.organization.rights;

import brussels.samenhang.shared.problem.Problem;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/partnerships/{partnershipId}/rightsChecklists")
@Tag(name = "Partnerships")
class RightsComparisonResource {

    @Inject
    RightsComparisonReader reader;

    @Inject
    RightsPermissions permissions;

    @GET
    @PermissionsAllowed(RightsPermissions.COMPARE)
    @Operation(operationId = "listRightsChecklists", summary = "Puts the rights checklists of the members of a partnership beside each other",
            description = "For who takes part in the partnership and the administration. A member sees the lists of others when it shares its own. Nothing is counted per organization, nothing is ranked.")
    public RightsComparison compare(@PathParam("partnershipId") UUID partnershipId) {
        return reader.find(partnershipId, permissions.seesOthers(partnershipId)).orElseThrow(() -> Problem.notFound("partnershipId", partnershipId));
    }
}
