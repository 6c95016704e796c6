package brussels.samenhang.notice.interest;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which interests. */
public class InterestQuery extends PageRequest {

    @QueryParam("notice")
    @Parameter(description = "Only those in one of these notices.")
    public List<UUID> notice;

    @QueryParam("organization")
    @Parameter(description = "Only those of one of these organizations.")
    public List<UUID> organization;

    @QueryParam("status")
    @Parameter(description = "Only those in one of these states.")
    public List<Interest.Status> status;
}
