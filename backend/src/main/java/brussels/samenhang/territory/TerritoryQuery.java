package brussels.samenhang.territory;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which territories. */
public class TerritoryQuery extends PageRequest {

    @QueryParam("type")
    @Parameter(description = "Only territories of one of these kinds.")
    public List<TerritoryType> type;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words of a name or alias in any language; accents and small typing errors do not matter.")
    public String q;

    @QueryParam("parent")
    @Parameter(description = "Only territories directly within this one.")
    public UUID parent;

    @QueryParam("nisCode")
    @Parameter(description = "Only territories with one of these NIS codes.")
    public List<Integer> nisCode;

    @QueryParam("asOf")
    @Parameter(description = "As things stood on this day; today when absent.")
    public LocalDate asOf;

    @QueryParam("sort")
    @Parameter(description = "name or nisCode; a leading minus turns the order around.")
    public List<String> sort;
}
