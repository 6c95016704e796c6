package brussels.samenhang.coordination;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which coordinating posts, and which page of them. */
public class DirectoryQuery extends PageRequest {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words in the function, its local title, the partnership, organization or place, whatever the accents.")
    public String q;

    @QueryParam("roleType")
    @Parameter(description = "Only posts with one of these functions: codes of the vocabulary roleTypes.")
    public List<String> roleType;

    @QueryParam("municipality")
    @Parameter(description = "Only posts that work in one of these municipalities, by NIS code.", example = "21001")
    public List<Integer> municipality;
}
