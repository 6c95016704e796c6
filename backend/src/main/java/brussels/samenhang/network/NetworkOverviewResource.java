package brussels.samenhang.network;

import brussels.samenhang.shared.paging.Items;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of networks as a whole. */
@Path("/")
@Tag(name = "Networks")
class NetworkOverviewResource {

    @Inject
    NetworkOverviewReader reader;

    @Inject
    NearNetworks near;

    @GET
    @Path("networkOverview")
    @PermitAll
    @Operation(operationId = "getNetworkOverview", summary = "Shows per municipality which networks and partnerships work there",
            description = "To see what meets in one place on one theme. It says nothing about what should be.")
    public Items<NetworkOverview> overview(@BeanParam NetworkOverviewQuery query) {
        return new Items<>(reader.overview(query));
    }

    @GET
    @Path("networkDuplicates")
    @PermissionsAllowed(NetworkPermissions.EDIT)
    @Operation(operationId = "listNetworkDuplicates", summary = "Lists pairs of networks that may be one", description = "Most alike first, without the pairs that were kept apart; a hundred at most.")
    public Items<NetworkPair> duplicates() {
        return new Items<>(near.pairs());
    }
}
