package brussels.samenhang.journal;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which acts. */
public class JournalQuery extends PageRequest {

    @QueryParam("subjectType")
    @Size(max = 60)
    @Parameter(description = "Only acts on this kind of resource.", example = "membership")
    public String subjectType;

    @QueryParam("subject")
    @Parameter(description = "Only acts on this resource.")
    public UUID subject;

    @QueryParam("partnership")
    @Parameter(description = "Only acts within this partnership.")
    public UUID partnership;

    @QueryParam("organization")
    @Parameter(description = "Only acts of or on this organization.")
    public UUID organization;
}
