package brussels.samenhang.organization.joining;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which join requests. */
public class JoinRequestQuery extends PageRequest {

    @QueryParam("organization")
    @Parameter(description = "Only requests to act for this organization.")
    public UUID organization;

    @QueryParam("status")
    @Parameter(description = "Only requests in one of these states.")
    public List<JoinRequestStatus> status;
}
