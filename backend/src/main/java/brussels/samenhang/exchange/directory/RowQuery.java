package brussels.samenhang.exchange.directory;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which rows of an import. */
public class RowQuery extends PageRequest {

    @QueryParam("outcome")
    @Parameter(description = "What becomes of them.")
    public List<RowView.Outcome> outcome;

    @QueryParam("field")
    @Size(max = 60)
    @Parameter(description = "Rows with something to tell about this field.")
    public String field;

    @QueryParam("withFindings")
    @Parameter(description = "true: only rows with something to tell.")
    public Boolean withFindings;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Part of the name.")
    public String q;
}
