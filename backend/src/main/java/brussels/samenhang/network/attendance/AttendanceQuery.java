package brussels.samenhang.network.attendance;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which attendances. */
public class AttendanceQuery extends PageRequest {

    @QueryParam("organization")
    @Parameter(description = "Only those of one of these organizations.")
    public List<UUID> organization;

    @QueryParam("network")
    @Parameter(description = "Only those at one of these networks.")
    public List<UUID> network;

    @QueryParam("partnership")
    @Parameter(description = "Only those of organizations that are members of this partnership on the day.")
    public UUID partnership;

    @QueryParam("asOf")
    @Parameter(description = "Those of this day; today when absent.")
    public LocalDate asOf;

    @QueryParam("history")
    @Parameter(description = "True for all periods there were, instead of those of one day.")
    public Boolean history;
}
