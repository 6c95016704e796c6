package brussels.samenhang.network;

import brussels.samenhang.network.NetworkFields.Level;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which networks the overview is. */
public class NetworkOverviewQuery {

    @QueryParam("theme")
    @Parameter(description = "Code of the vocabulary themes.")
    public List<String> theme;

    @QueryParam("level")
    @Parameter(description = "How wide it works.")
    public List<Level> level;
}
