package brussels.samenhang.dashboard;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who takes part in what. */
@Path("/dashboards/takingPart")
@Tag(name = "Dashboards")
class TakingPartResource {

    @Inject
    TakingPartReader reader;

    @GET
    @PermissionsAllowed(SeriesPermissions.READ)
    @Operation(operationId = "getTakingPart", summary = "Shows who takes part in what, who came and went, which sectors are missing and who is funded",
            description = "Partnerships in alphabetical order, never by number of members. For the administration, evaluators, tools and those who take part in a partnership.")
    public TakingPartView takingPart(@BeanParam TakingPartQuery query) {
        return reader.of(query);
    }
}
