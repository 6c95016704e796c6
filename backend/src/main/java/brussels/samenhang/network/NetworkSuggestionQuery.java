package brussels.samenhang.network;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which suggestions. */
public class NetworkSuggestionQuery extends PageRequest {

    @QueryParam("network")
    @Parameter(description = "Only those about one of these networks.")
    public List<UUID> network;

    @QueryParam("status")
    @Parameter(description = "Only those in one of these states.")
    public List<NetworkSuggestion.Status> status;
}
