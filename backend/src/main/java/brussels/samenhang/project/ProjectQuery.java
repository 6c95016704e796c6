package brussels.samenhang.project;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which projects, in which order, and which page of them. */
public class ProjectQuery extends PageRequest {

    @BeanParam
    public ProjectFilter filter = new ProjectFilter();

    @QueryParam("sort")
    @Parameter(description = "name (when absent), partnership, plannedFrom, plannedUntil or since; - before it turns the order round.")
    public List<String> sort;
}
