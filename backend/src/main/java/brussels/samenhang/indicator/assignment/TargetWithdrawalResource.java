package brussels.samenhang.indicator.assignment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A starting point or target that no longer holds. */
@Path("/indicatorTargets")
@Tag(name = "Indicator Assignments")
class TargetWithdrawalResource {

    @Inject
    TargetService targets;

    @POST
    @Path("/{indicatorTargetId}/withdrawals")
    @PermissionsAllowed(AssignmentPermissions.WITHDRAW_TARGET)
    @Operation(operationId = "withdrawIndicatorTarget", summary = "Withdraws a starting point or target", description = "It stays to be read, with the reason.")
    public TargetView withdraw(@PathParam("indicatorTargetId") UUID indicatorTargetId, @RequestBody(required = true) WithdrawTarget command) {
        return targets.withdraw(indicatorTargetId, command);
    }
}
