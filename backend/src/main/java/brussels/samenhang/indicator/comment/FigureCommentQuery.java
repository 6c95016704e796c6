package brussels.samenhang.indicator.comment;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which comments, and which page of them. */
public class FigureCommentQuery extends PageRequest {

    @QueryParam("observation")
    @Parameter(description = "Only on these figures.")
    public List<UUID> observation;

    @QueryParam("indicator")
    @Parameter(description = "Only on figures of the indicators with these codes.", example = "personsReached")
    public List<String> indicator;

    @QueryParam("partnership")
    @Parameter(description = "Only on figures of these partnerships.")
    public List<UUID> partnership;

    @QueryParam("answered")
    @Parameter(description = "true: only those the administration answered; false: only those it did not.")
    public Boolean answered;

    @QueryParam("state")
    @Parameter(description = "Only those that stand so.")
    public List<FigureCommentView.State> state;
}
