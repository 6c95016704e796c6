package brussels.samenhang.report;

import brussels.samenhang.report.AnnualReportCommands.Deadline;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By when annual reports are asked. */
@Path("/annualReportDeadlines")
@Tag(name = "Annual Reports")
class AnnualReportDeadlineResource {

    @Inject
    AnnualReportDeadlines deadlines;

    @GET
    @PermitAll
    @Operation(operationId = "listAnnualReportDeadlines", summary = "Lists by when annual reports are asked", description = "Latest year first.")
    public Items<AnnualReportDeadlineView> list() {
        return new Items<>(deadlines.list());
    }

    @POST
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "setAnnualReportDeadline", summary = "Sets by when annual reports on a year are asked", description = "Of one generation or of all others; in place of the day that stood there.")
    public AnnualReportDeadlineView set(Deadline deadline) {
        return deadlines.set(deadline);
    }
}
