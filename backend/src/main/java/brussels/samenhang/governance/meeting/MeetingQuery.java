package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.meeting.Meeting.Status;
import brussels.samenhang.governance.meeting.MeetingView.Need;
import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which meetings. */
public class MeetingQuery extends PageRequest {

    @QueryParam("partnership")
    @Parameter(description = "Only of these partnerships.")
    public List<UUID> partnership;

    @QueryParam("body")
    @Parameter(description = "Only of these bodies.")
    public List<UUID> body;

    @QueryParam("organization")
    @Parameter(description = "Those an organization is concerned with, each with how much it is needed there.")
    public UUID organization;

    @QueryParam("need")
    @Parameter(description = "Only those where the organization is needed this much; none: where it is not a needed partner.")
    public Need need;

    @QueryParam("purpose")
    @Parameter(description = "Codes of the vocabulary meetingPurposes.")
    public List<String> purpose;

    @QueryParam("status")
    public List<Status> status;

    @QueryParam("from")
    @Parameter(description = "From this day on.")
    public LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Up to and including this day.")
    public LocalDate until;

    @QueryParam("latestFirst")
    @Parameter(description = "The last one first instead of the first one.")
    public Boolean latestFirst;
}
