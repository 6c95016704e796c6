package brussels.samenhang.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a collection; the base of a feature's own query bean ({@code class OrganizationQuery extends PageRequest}). */
public class PageRequest {

    public static final int LARGEST = 200;
    private static final int DEEPEST = 100_000;

    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(DEEPEST)
    @Parameter(description = "Which page, counted from 1.")
    public int page = 1;

    @QueryParam("pageSize")
    @DefaultValue("50")
    @Min(1)
    @Max(LARGEST)
    @Parameter(description = "How many items on a page.")
    public int pageSize = 50;

    public int offset() {
        return (page - 1) * pageSize;
    }
}
