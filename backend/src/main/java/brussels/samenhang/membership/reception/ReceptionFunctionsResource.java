package brussels.samenhang.membership.reception;

import brussels.samenhang.membership.MembershipAccess;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a member takes up in an integrated broad reception (2b-R16). */
@Path("/memberships/{membershipId}/receptionFunctions")
@Tag(name = "Reception")
class ReceptionFunctionsResource {

    static final String STATE = "stateReceptionFunctions";

    @Singleton
    static class Permissions {

        @Inject
        MembershipAccess access;

        @Blocking
        @PermissionChecker(STATE)
        boolean mayState(SecurityIdentity identity, UUID membershipId) {
            return access.maySpeakFor(membershipId);
        }
    }

    @Inject
    ReceptionService service;

    @POST
    @PermissionsAllowed(STATE)
    @Operation(operationId = "stateReceptionFunctions", summary = "Says which functions a member takes up",
            description = "By an owner or editor of the organization, the coordinators of the partnership or the administration. From today on; what it took up before stays in the history.")
    public ReceptionView state(@PathParam("membershipId") UUID membershipId, ReceptionView.Functions functions) {
        return service.state(membershipId, functions);
    }
}
