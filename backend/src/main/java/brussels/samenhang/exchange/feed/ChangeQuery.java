package brussels.samenhang.exchange.feed;

import brussels.samenhang.shared.paging.CursorRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which changes. */
public class ChangeQuery extends CursorRequest {

    @QueryParam("type")
    @Parameter(description = "Only changes of these kinds of resources.", example = "membership")
    public List<String> type;

    @QueryParam("partnership")
    @Parameter(description = "Only changes within these partnerships.")
    public List<UUID> partnership;
}
