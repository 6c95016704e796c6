package brussels.samenhang.network.link;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which links. */
public class LinkQuery extends PageRequest {

    @QueryParam("partnership")
    @Parameter(description = "Only those one of these partnerships is a side of.")
    public List<UUID> partnership;

    @QueryParam("network")
    @Parameter(description = "Only those with one of these networks outside the product.")
    public List<UUID> network;

    @QueryParam("status")
    @Parameter(description = "Only those in one of these states.")
    public List<PartnershipLink.Status> status;
}
