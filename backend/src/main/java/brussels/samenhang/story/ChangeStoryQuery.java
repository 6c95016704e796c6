package brussels.samenhang.story;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which change stories, in which order, and which page of them. */
public class ChangeStoryQuery extends PageRequest {

    @BeanParam
    public ChangeStoryFilter filter = new ChangeStoryFilter();

    @QueryParam("state")
    @Parameter(description = "Only those that stand so.")
    public List<ChangeStoryView.State> state;

    @QueryParam("sort")
    @Parameter(description = "-writtenOn (when absent) or writtenOn.")
    public List<String> sort;
}
