package brussels.samenhang.indicator.assignment;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assignments. */
public class AssignmentQuery extends PageRequest {

    @QueryParam("indicator")
    @Parameter(description = "Only these indicators.")
    public List<UUID> indicator;

    @QueryParam("partnership")
    @Parameter(description = "Only for these partnerships.")
    public List<UUID> partnership;

    @QueryParam("territory")
    @Parameter(description = "Only for these territories.")
    public List<UUID> territory;

    @QueryParam("organization")
    @Parameter(description = "Only those these organizations hand in.")
    public List<UUID> organization;

    @QueryParam("asOf")
    @Parameter(description = "As things stood on this day; today when absent.")
    public LocalDate asOf;

    @QueryParam("history")
    @Parameter(description = "Every assignment there was or will be, instead of those of one day.")
    public boolean history;
}
