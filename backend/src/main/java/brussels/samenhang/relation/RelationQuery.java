package brussels.samenhang.relation;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which relations, and which page of them. */
public class RelationQuery extends PageRequest {

    @QueryParam("organization")
    @Parameter(description = "Only those with one of these organizations on a side.")
    public List<UUID> organization;

    @QueryParam("partnership")
    @Parameter(description = "Only inside these partnerships.")
    public List<UUID> partnership;

    @QueryParam("state")
    @Parameter(description = "Only those that stand so between the sides.")
    public List<RelationView.State> state;

    @QueryParam("tag")
    @Parameter(description = "Only those a side sees so: codes of the vocabulary relationTags.")
    public List<String> tag;

    @QueryParam("ended")
    @Parameter(description = "true: only those that ended; false: only those that stand.")
    public Boolean ended;
}
