package brussels.samenhang.statistics;

import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How few persons are too few for a public figure. */
@Path("/indicatorCellSizes/{indicatorId}")
@Tag(name = "Statistics")
class CellSizeResource {

    @Inject
    CellSizeService sizes;

    @GET
    @PermitAll
    @Operation(operationId = "getIndicatorCellSize", summary = "Reads how few persons a public figure of an indicator may be about")
    public CellSizeView get(@PathParam("indicatorId") UUID indicatorId) {
        return sizes.get(indicatorId);
    }

    @PUT
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "setIndicatorCellSize", summary = "Sets how few persons a public figure of an indicator may be about",
            description = "All figures of the indicator are judged again at once. For the administration.")
    public CellSizeView set(@PathParam("indicatorId") UUID indicatorId, @HeaderParam("If-Match") String ifMatch, @RequestBody(required = true) CellSize size) {
        return sizes.set(indicatorId, ifMatch, size);
    }
}
