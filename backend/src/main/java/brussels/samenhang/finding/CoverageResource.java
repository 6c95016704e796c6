package brussels.samenhang.finding;

import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When and where services are open, and where and when nobody says to be. */
@Path("/openingCoverage")
@Tag(name = "Organizations")
class CoverageResource {

    @Inject
    CoverageReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "getOpeningCoverage", summary = "Counts which services are open when and where",
            description = "By municipality, or by neighborhood of one, for each day of the week and part of the day. Neutral information: a gap is where nobody says to be open.")
    public CoverageView coverage(@BeanParam CoverageQuery query) {
        return reader.coverage(query);
    }

    @GET
    @Path("/services")
    @PermitAll
    @Operation(operationId = "listOpenServices", summary = "Lists the services that are open on a day of the week", description = "Those behind a count, by name.")
    public Page<OpenService> services(@BeanParam OpenServiceQuery query) {
        return pages.of(query, reader.services(query));
    }
}
