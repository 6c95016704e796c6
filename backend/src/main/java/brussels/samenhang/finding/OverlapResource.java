package brussels.samenhang.finding;

import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Partnerships that may want to look at each other. */
@Path("/dashboards/partnershipOverlaps")
@Tag(name = "Dashboards")
class OverlapResource {

    @Inject
    OverlapReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(OverlapPermissions.READ)
    @Operation(operationId = "listPartnershipOverlaps", summary = "Lists pairs of partnerships with members and a place or theme in common",
            description = "For coordinators, the administration and evaluators. A suggestion with its reasons, in alphabetical order; nothing is scored.")
    public Page<Overlap> list(@BeanParam OverlapQuery query) {
        return pages.of(query, reader.page(query));
    }
}
