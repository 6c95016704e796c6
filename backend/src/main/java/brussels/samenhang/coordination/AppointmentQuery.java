package brussels.samenhang.coordination;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which appointments, of those the caller may see. */
public class AppointmentQuery extends PageRequest {

    @QueryParam("post")
    @Parameter(description = "Only appointments to this post.")
    public UUID post;

    @QueryParam("partnership")
    @Parameter(description = "Only appointments to posts that work for this partnership.")
    public UUID partnership;

    @QueryParam("person")
    @Parameter(description = "Only appointments of this person.")
    public UUID person;

    @QueryParam("asOf")
    @Parameter(description = "Appointments running on this day; today when absent.")
    public LocalDate asOf;

    @QueryParam("history")
    @DefaultValue("false")
    @Parameter(description = "Also past and future appointments. Cannot be combined with asOf.")
    public boolean history;

    @QueryParam("sort")
    @Parameter(description = "validFrom (latest first with a leading minus, the default).")
    public List<String> sort;
}
