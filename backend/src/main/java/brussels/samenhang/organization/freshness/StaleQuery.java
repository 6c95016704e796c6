package brussels.samenhang.organization.freshness;

import brussels.samenhang.organization.OrganizationStatus;
import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which records that were not confirmed within a year. */
public class StaleQuery extends PageRequest {

    @QueryParam("municipality")
    @Parameter(description = "NIS code of the municipality of registration.", example = "21004")
    public List<Integer> municipality;

    @QueryParam("confirmed")
    @Parameter(description = "true: confirmed once, longer ago than a year; false: never.")
    public Boolean confirmed;

    @QueryParam("used")
    @Parameter(description = "true: somebody acts for it; false: nobody does.")
    public Boolean used;

    @QueryParam("status")
    public List<OrganizationStatus> status;
}
