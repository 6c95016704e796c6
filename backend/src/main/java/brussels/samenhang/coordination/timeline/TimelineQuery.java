package brussels.samenhang.coordination.timeline;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose history, which part of it, and which page. */
public class TimelineQuery extends PageRequest {

    @QueryParam("partnership")
    @Parameter(description = "Of this partnership. Exactly one of partnership, organization and post.")
    public UUID partnership;

    @QueryParam("organization")
    @Parameter(description = "Of this organization.")
    public UUID organization;

    @QueryParam("post")
    @Parameter(description = "Of this post.")
    public UUID post;

    @QueryParam("asOf")
    @Parameter(description = "As the history stood on this day: nothing that happened later.")
    public LocalDate asOf;

    @QueryParam("kind")
    @Parameter(description = "Only events about this.")
    public List<TimelineEvent.Kind> kind;

    @QueryParam("from")
    @Parameter(description = "Only events of this day and later.")
    public LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Only events up to and including this day.")
    public LocalDate until;
}
