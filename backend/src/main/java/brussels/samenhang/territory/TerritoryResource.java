package brussels.samenhang.territory;

import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Regions, care zones, municipalities and neighborhoods. */
@Path("/territories")
@Tag(name = "Territories")
class TerritoryResource {

    @Inject
    TerritoryReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listTerritories", summary = "Lists territories", description = "In alphabetical order; there is no ranking of places.")
    public Page<TerritoryItem> list(@BeanParam TerritoryQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{territoryId}")
    @PermitAll
    @Operation(operationId = "getTerritory", summary = "Reads a territory", description = "With the municipalities it lies in and what it replaced or was replaced by.")
    public TerritoryView get(@PathParam("territoryId") UUID territoryId) {
        return reader.find(territoryId).orElseThrow(() -> Problem.notFound("territoryId", territoryId));
    }
}
