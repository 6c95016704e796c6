package brussels.samenhang.territory.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which boundaries. */
public class BoundaryQuery {

    @QueryParam("territory")
    @Parameter(description = "Only of these territories.")
    public List<UUID> territory;

    @QueryParam("parent")
    @Parameter(description = "Only of territories directly within one of these.")
    public List<UUID> parent;
}
