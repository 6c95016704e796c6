package brussels.samenhang.network;

import brussels.samenhang.network.NetworkFields.Coordination;
import brussels.samenhang.network.NetworkFields.Level;
import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which networks. */
public class NetworkQuery extends PageRequest {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words of a name in any language; accents and small typing errors do not matter.")
    public String q;

    @QueryParam("territory")
    @Parameter(description = "Networks that work in one of these territories, or in a neighborhood of one of these municipalities.")
    public List<UUID> territory;

    @QueryParam("municipality")
    @Parameter(description = "NIS code; networks that work in one of these municipalities or in a neighborhood of it.", example = "21004")
    public List<Integer> municipality;

    @QueryParam("theme")
    @Parameter(description = "Code of the vocabulary themes.")
    public List<String> theme;

    @QueryParam("coordination")
    @Parameter(description = "Multi-theme or thematic.")
    public List<Coordination> coordination;

    @QueryParam("level")
    @Parameter(description = "How wide it works.")
    public List<Level> level;

    @QueryParam("activity")
    @Parameter(description = "Code of the vocabulary networkActivities.")
    public List<String> activity;

    @QueryParam("state")
    @Parameter(description = "Those that work today, or those that were archived or are past their last day; the first when absent.")
    public List<State> state;

    @QueryParam("verified")
    @Parameter(description = "Only those a coordinator or the administration has seen to be right, or only the others.")
    public Boolean verified;

    @QueryParam("sort")
    @Parameter(description = "name, statedOn (day of the latest source); with - the other way round.")
    public List<String> sort;

    @Schema(name = "NetworkState")
    enum State {
        current, archived
    }
}
