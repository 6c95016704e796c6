package brussels.samenhang.territory.boundary;

import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where files of boundaries come in. */
@Path("/territoryBoundaryImports")
@Tag(name = "Territories")
class BoundaryImportResource {

    @Inject
    BoundaryService service;

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "application/geo+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "importTerritoryBoundaries", summary = "Imports boundaries of territories",
            description = "A GeoJSON FeatureCollection, or the first layer of a TopoJSON topology, in degrees (WGS 84). Each outline carries the NIS code of its territory as "
                    + "nisCode, nis or refnis, or as its id. Edges are checked, repaired where that changes nothing that can be seen, and simplified so that neighbors keep one common edge. "
                    + "All of the file or nothing. What was imported before and is not in the file stays. For the administration.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public BoundaryReport take(@BeanParam BoundaryImportQuery query, BoundaryFile file) {
        return service.take(query, file);
    }
}
