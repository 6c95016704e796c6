package brussels.samenhang.indicator;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which indicators. */
public class IndicatorQuery extends PageRequest {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words of a name, definition or code in any language; accents and small typing errors do not matter.")
    public String q;

    @QueryParam("kind")
    @Parameter(description = "Only indicators of one of these kinds.")
    public List<IndicatorKind> kind;

    @QueryParam("level")
    @Parameter(description = "Only indicators whose figures exist at this level.")
    public Level level;

    @QueryParam("status")
    @Parameter(description = "Only indicators whose current wording has one of these states; drafts are shown to the administration.")
    public List<VersionStatus> status;

    @QueryParam("origin")
    @Parameter(description = "Only indicators whose figures are entered, worked out by a formula, or counted by the register.")
    public List<FigureOrigin> origin;

    @QueryParam("unused")
    @Parameter(description = "Only indicators that nobody uses: followed nowhere, without a figure that was looked at, in no formula or weight.")
    public boolean unused;

    @QueryParam("sort")
    @Parameter(description = "name or code; a leading minus turns the order around.")
    public List<String> sort;
}
