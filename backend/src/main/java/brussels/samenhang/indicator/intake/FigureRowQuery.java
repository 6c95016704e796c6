package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which rows of an import of figures. */
public class FigureRowQuery extends PageRequest {

    @QueryParam("outcome")
    @Parameter(description = "What becomes of them.")
    public List<FigureRowOutcome> outcome;

    @QueryParam("column")
    @Size(max = 60)
    @Parameter(description = "Rows with something to tell about this column or dimension.")
    public String column;

    @QueryParam("withFindings")
    @Parameter(description = "true: only rows with something to tell.")
    public Boolean withFindings;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Part of the indicator or of what the figure is about, as the row has it.")
    public String q;
}
