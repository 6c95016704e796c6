package brussels.samenhang.territory.boundary;

import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The edges of territories, for maps. */
@Path("/territoryBoundaries")
@Tag(name = "Territories")
class BoundaryResource {

    @Inject
    BoundaryReader reader;

    @Inject
    BoundaryService service;

    @GET
    @PermitAll
    @Operation(operationId = "getTerritoryBoundaries", summary = "Reads the boundaries of territories as GeoJSON",
            description = "As the administration imported them, simplified for drawing. An unchanged answer is 304 to a request with If-None-Match.")
    public BoundaryView boundaries(@BeanParam BoundaryQuery query) {
        return reader.boundaries(query);
    }

    @DELETE
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "removeTerritoryBoundaries", summary = "Removes all boundaries", description = "Maps are then drawn as a grid of tiles. For the administration.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove() {
        service.remove();
    }
}
