package brussels.samenhang.report;

import brussels.samenhang.partnership.AmongPartnerships;
import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which annual reports, in which order, and which page of them. */
public class AnnualReportQuery extends PageRequest {

    @BeanParam
    public AmongPartnerships among = new AmongPartnerships();

    @QueryParam("year")
    @Parameter(description = "Only about these years.")
    public List<Integer> year;

    @QueryParam("state")
    @Parameter(description = "Only those that stand so.")
    public List<AnnualReportState> state;

    @QueryParam("sort")
    @Parameter(description = "-year (when absent), year or name: that of the partnership.")
    public List<String> sort;
}
