package brussels.samenhang.funding;

import brussels.samenhang.partnership.AmongPartnerships;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which funding lines. */
public class FundingFilter {

    @BeanParam
    public AmongPartnerships among = new AmongPartnerships();

    @QueryParam("authority")
    @Parameter(description = "Codes of the vocabulary fundingAuthorities.")
    public List<String> authority;

    @QueryParam("instrument")
    @Parameter(description = "Codes of the vocabulary fundingInstruments.")
    public List<String> instrument;

    @QueryParam("organization")
    @Parameter(description = "Only what these organizations receive.")
    public List<UUID> organization;

    @QueryParam("project")
    @Parameter(description = "Only what pays for these projects.")
    public List<UUID> project;

    @QueryParam("state")
    @Parameter(description = "Only those that stand so today.")
    public List<FundingState> state;
}
