package brussels.samenhang.story;

import brussels.samenhang.partnership.AmongPartnerships;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which change stories. */
public class ChangeStoryFilter {

    @BeanParam
    public AmongPartnerships among = new AmongPartnerships();

    @QueryParam("domain")
    @Parameter(description = "Codes of the vocabulary changeDomains.")
    public List<String> domain;

    @QueryParam("storyPhase")
    @Parameter(description = "In which phase the change came: codes of the vocabulary partnershipPhases. The parameter phase asks for the phase of the partnership today.")
    public List<String> storyPhase;

    @QueryParam("level")
    @Parameter(description = "Where the change is.")
    public List<ChangeStoryFields.Level> level;

    @QueryParam("selected")
    @Parameter(description = "true: only those that a body found one of the most significant; false: only the others.")
    public Boolean selected;
}
