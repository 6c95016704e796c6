package brussels.samenhang.membership.reception;

import brussels.samenhang.membership.MembershipAccess;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Integrated broad reception: is it complete, and who does what (2b-R15, R16). */
@Path("/receptionCoverage")
@Tag(name = "Reception")
class ReceptionResource {

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

    @GET
    @PermitAll
    @Operation(operationId = "getReceptionCoverage", summary = "Says who takes up which function of a reception, and who is missing")
    public ReceptionView get(@QueryParam("partnership") @NotNull UUID partnership, @QueryParam("asOf") LocalDate asOf) {
        return service.coverage(partnership, asOf);
    }

    @POST
    @Path("/{membershipId}/functions")
    @PermissionsAllowed(STATE)
    @Operation(operationId = "stateReceptionFunctions", summary = "Says which functions a member takes up",
            description = "By an owner or editor of the organization, the coordinators of the partnership or the administration. From today on; what it took up before stays in the history.")
    public ReceptionView state(@PathParam("membershipId") UUID membershipId, ReceptionView.Functions functions) {
        return service.state(membershipId, functions);
    }
}
