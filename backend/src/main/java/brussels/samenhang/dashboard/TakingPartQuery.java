package brussels.samenhang.dashboard;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which partnerships, and when. */
public class TakingPartQuery {

    @QueryParam("generation")
    @Size(max = 20)
    @Parameter(description = "Only partnerships of the generation with this code.", example = "2.0")
    public String generation;

    @QueryParam("municipality")
    @Parameter(description = "Only partnerships that lie in one of the municipalities with these NIS codes.", example = "21004")
    public List<Integer> municipality;

    @QueryParam("phase")
    @Parameter(description = "Only partnerships in one of these phases: codes of the vocabulary partnershipPhases.")
    public List<String> phase;

    @QueryParam("partnership")
    @Parameter(description = "Only these partnerships.")
    public List<UUID> partnership;

    @QueryParam("asOf")
    @Parameter(description = "As things stood on this day; today when absent.")
    public LocalDate asOf;

    @QueryParam("since")
    @Parameter(description = "Who joined and left from this day on; a year before the day asked for when absent.")
    public LocalDate since;
}
