package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which merges. */
public class MergeQuery extends PageRequest {

    @QueryParam("organization")
    @Parameter(description = "Only merges of or into this organization.")
    public UUID organization;

    @QueryParam("undone")
    @Parameter(description = "Only those that were undone, or only those that stand.")
    public Boolean undone;
}
