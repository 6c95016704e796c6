package brussels.samenhang.journal;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which acts. */
public class JournalQuery extends PageRequest {

    @QueryParam("act")
    @Parameter(description = "Only these acts.")
    public List<Act> act;

    @QueryParam("subjectType")
    @Size(max = 60)
    @Parameter(description = "Only acts on this kind of resource.", example = "membership")
    public String subjectType;

    @QueryParam("subject")
    @Parameter(description = "Only acts on this resource.")
    public UUID subject;

    @QueryParam("post")
    @Parameter(description = "Only acts on this post and on its appointments.")
    public UUID post;

    @QueryParam("partnership")
    @Parameter(description = "Only acts within this partnership.")
    public UUID partnership;

    @QueryParam("organization")
    @Parameter(description = "Only acts of or on this organization.")
    public UUID organization;

    @QueryParam("from")
    @Parameter(description = "Only acts of this day and later.")
    public LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Only acts up to and including this day.")
    public LocalDate until;
}
