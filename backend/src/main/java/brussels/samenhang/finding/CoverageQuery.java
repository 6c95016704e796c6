package brussels.samenhang.finding;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which services the calendar is about. */
public class CoverageQuery {

    @QueryParam("municipality")
    @Parameter(description = "NIS code; services given in one of these municipalities. With exactly one, its neighborhoods are told apart.", example = "21004")
    public List<Integer> municipality;

    @QueryParam("theme")
    @Parameter(description = "Code of the vocabulary themes; the themes of the organization count where a service states none.")
    public List<String> theme;

    @QueryParam("targetGroup")
    @Parameter(description = "Code of the vocabulary targetGroups; those of the organization count where a service states none.")
    public List<String> targetGroup;

    @QueryParam("language")
    @Parameter(description = "Code of the vocabulary languages; those of the organization count where a service states none.")
    public List<String> language;

    @QueryParam("appointment")
    @Parameter(description = "False for the hours one can walk in without an appointment; all hours when absent or true.")
    public Boolean appointment;
}
