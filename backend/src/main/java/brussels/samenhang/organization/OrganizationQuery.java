package brussels.samenhang.organization;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organizations. */
public class OrganizationQuery extends PageRequest {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words of a name or alias in any language, or an enterprise number; accents and small typing errors do not matter.", example = "maison medicale")
    public String q;

    @QueryParam("municipality")
    @Parameter(description = "NIS code; organizations that are registered or work in one of these municipalities.", example = "21004")
    public List<Integer> municipality;

    @QueryParam("territory")
    @Parameter(description = "Organizations that serve this territory, or take part in a partnership there.")
    public UUID territory;

    @QueryParam("sector")
    @Parameter(description = "Code of the vocabulary sectors.")
    public List<String> sector;

    @QueryParam("type")
    @Parameter(description = "Code of the vocabulary organizationTypes.")
    public List<String> type;

    @QueryParam("targetGroup")
    @Parameter(description = "Code of the vocabulary targetGroups.")
    public List<String> targetGroup;

    @QueryParam("language")
    @Parameter(description = "Code of the vocabulary languages: the languages an organization works in.")
    public List<String> language;

    @QueryParam("partnership")
    @Parameter(description = "Organizations that are members of this partnership on the day.")
    public UUID partnership;

    @QueryParam("status")
    @Parameter(description = "For the administration; everybody else sees the active ones.")
    public List<OrganizationStatus> status;

    @QueryParam("asOf")
    @Parameter(description = "Memberships as they stood on this day; today when absent.")
    public LocalDate asOf;

    @QueryParam("sort")
    @Parameter(description = "name (also -name) or relevance; relevance when words are searched for, name otherwise.")
    public List<String> sort;
}
