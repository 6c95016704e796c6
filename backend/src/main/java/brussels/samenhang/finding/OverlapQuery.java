package brussels.samenhang.finding;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pairs of partnerships. */
public class OverlapQuery extends PageRequest {

    @QueryParam("partnership")
    @Parameter(description = "Only pairs with this partnership.")
    public UUID partnership;

    @QueryParam("municipality")
    @Parameter(description = "Only pairs of which one lies in one of these municipalities, by NIS code.")
    public List<Integer> municipality;

    @QueryParam("sharedMembers")
    @DefaultValue("2")
    @Min(1)
    @Max(50)
    @Parameter(description = "At least so many organizations take part in both.")
    public int sharedMembers = 2;

    @QueryParam("asOf")
    @Parameter(description = "As things stood on this day; today when absent.")
    public LocalDate asOf;
}
