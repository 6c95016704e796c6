package brussels.samenhang.membership;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which applications and invitations. */
public class MembershipRequestQuery extends PageRequest {

    @QueryParam("partnership")
    @Parameter(description = "Only requests about one of these partnerships.")
    public List<UUID> partnership;

    @QueryParam("organization")
    @Parameter(description = "Only requests about one of these organizations.")
    public List<UUID> organization;

    @QueryParam("status")
    @Parameter(description = "Only requests in one of these states.")
    public List<MembershipRequest.Status> status;

    @QueryParam("direction")
    @Parameter(description = "Only applications, or only invitations.")
    public MembershipRequest.Direction direction;

    @QueryParam("sort")
    @Parameter(description = "requestedOn (oldest first) or -requestedOn.")
    public List<String> sort;
}
