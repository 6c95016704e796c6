package brussels.samenhang.organization.freshness;

import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which records wait to be confirmed. */
@Path("/dashboards")
@Tag(name = "Dashboards")
class FreshnessResource {

    @Inject
    FreshnessReader reader;

    @Inject
    Pages pages;

    @GET
    @Path("/recordFreshness")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "getRecordFreshness", summary = "Tells how many organizations confirmed their record within a year", description = "In all and by municipality, in alphabetical order.")
    public FreshnessView overview() {
        return reader.overview();
    }

    @GET
    @Path("/staleRecords")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "listStaleRecords", summary = "Lists records that were not confirmed within a year", description = "In alphabetical order. They stay in the register.")
    public Page<StaleRecord> stale(@BeanParam StaleQuery query) {
        return pages.of(query, reader.stale(query));
    }
}
