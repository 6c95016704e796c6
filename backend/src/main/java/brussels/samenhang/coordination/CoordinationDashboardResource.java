package brussels.samenhang.coordination;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who coordinates what, where and since when; what is vacant, refilled, planned and at work (1 §7.9 D1, D9). */
@Path("/dashboards/coordination")
@Tag(name = "Dashboards")
class CoordinationDashboardResource {

    @Inject
    PostReader reader;

    @Inject
    Sight sight;

    @GET
    @PermissionsAllowed(CoordinationPermissions.DASHBOARD)
    @Operation(operationId = "getCoordinationDashboard", summary = "Tells who coordinates what, where and since when", description = "For the administration; evaluators and tools with the scope register.read get it without persons.")
    public CoordinationDashboard get(@BeanParam PostFilter filter) {
        return CoordinationDashboard.of(sight.day(filter.asOf), reader.list(filter));
    }
}
