package brussels.samenhang.funding;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which funding lines, in which order, and which page of them. */
public class FundingQuery extends PageRequest {

    @BeanParam
    public FundingFilter filter = new FundingFilter();

    @QueryParam("sort")
    @Parameter(description = "partnership (when absent), title, pendingSince, expectedBy, extensionBy, validFrom or validUntil; - before it turns the order round.")
    public List<String> sort;
}
