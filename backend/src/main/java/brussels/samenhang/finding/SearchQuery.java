package brussels.samenhang.finding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is looked for, and how much of it. */
public class SearchQuery {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words in any language; accents, inflection and small typing errors do not matter. Nothing is found without.", example = "jeunes marolles")
    public String q;

    @QueryParam("kind")
    @Parameter(description = "Only these kinds of results; all when absent.")
    public List<SearchHit.Kind> kind;

    @QueryParam("perKind")
    @DefaultValue("5")
    @Min(1)
    @Max(50)
    @Parameter(description = "How many results of each kind at most.")
    public int perKind = 5;
}
