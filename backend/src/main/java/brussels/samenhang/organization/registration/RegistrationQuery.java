package brussels.samenhang.organization.registration;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which registrations. */
public class RegistrationQuery extends PageRequest {

    @QueryParam("status")
    @Parameter(description = "Only registrations in one of these states.")
    public List<RegistrationStatus> status;

    @QueryParam("own")
    @Parameter(description = "Only those the caller makes (true) or only those of others (false).")
    public Boolean own;

    @QueryParam("sort")
    @Parameter(description = "updatedAt, submittedOn or name; a leading minus turns the order around. The last changed first when absent.")
    public List<String> sort;
}
