package brussels.samenhang.organization.duplicate;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pairs. */
public class DuplicateQuery extends PageRequest {

    @QueryParam("state")
    @Parameter(description = "Pairs in one of these states; the open ones when absent.")
    public List<DuplicateState> state;

    @QueryParam("reason")
    @Parameter(description = "Pairs that have one of these in common.")
    public List<Reason> reason;

    @QueryParam("municipality")
    @Parameter(description = "NIS code; pairs of which one is registered there.", example = "21004")
    public List<Integer> municipality;

    @QueryParam("organization")
    @Parameter(description = "Pairs with this organization.")
    public UUID organization;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Part of the name of one of the two.")
    public String q;
}
