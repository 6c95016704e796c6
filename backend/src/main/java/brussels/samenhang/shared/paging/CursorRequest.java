package brussels.samenhang.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where to go on in a collection that is read from beginning to end. */
public class CursorRequest {

    @QueryParam("after")
    @Size(max = 100)
    @Parameter(description = "Go on after this cursor, as found in the next link.")
    public String after;

    @QueryParam("pageSize")
    @DefaultValue("50")
    @Min(1)
    @Max(PageRequest.LARGEST)
    @Parameter(description = "How many items at most.")
    public int pageSize = 50;
}
