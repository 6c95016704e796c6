package brussels.samenhang.dashboard;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures side by side and together. */
@Path("/dashboards/indicatorSeries")
@Tag(name = "Dashboards")
class SeriesResource {

    @Inject
    SeriesService dashboards;

    @GET
    @PermissionsAllowed(SeriesPermissions.READ)
    @Operation(operationId = "getIndicatorSeries", summary = "Shows an indicator over time, side by side and together",
            description = "Validated and published figures in alphabetical order of their subjects, never ranked. They are put together only in the way "
                    + "the definition says; what is absent is left out and counted. Who takes part in partnerships sees those.")
    public SeriesView series(@BeanParam SeriesQuery query) {
        return dashboards.series(query);
    }
}
