package brussels.samenhang.partnership;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which partnerships. */
public class PartnershipQuery extends PageRequest {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words of the name or of the territory, in any language; accents and small typing errors do not matter.")
    public String q;

    @QueryParam("programme")
    @Parameter(description = "Only partnerships under one of these programmes, by code.", example = "lwgc")
    public List<String> programme;

    @QueryParam("generation")
    @Parameter(description = "Only partnerships of one of these generations, by code.", example = "2.0")
    public List<String> generation;

    @QueryParam("type")
    @Parameter(description = "Only partnerships of one of these types: codes of the vocabulary partnershipTypes.")
    public List<String> type;

    @QueryParam("territory")
    @Parameter(description = "Only partnerships in this territory or in one that lies in it.")
    public UUID territory;

    @QueryParam("municipality")
    @Parameter(description = "Only partnerships that touch one of these municipalities, by NIS code.")
    public List<Integer> municipality;

    @QueryParam("phase")
    @Parameter(description = "Only partnerships in one of these phases on the day asked for: codes of the vocabulary partnershipPhases.")
    public List<String> phase;

    @QueryParam("organization")
    @Parameter(description = "Only partnerships this organization takes part in on the day asked for.")
    public UUID organization;

    @QueryParam("asOf")
    @Parameter(description = "As things stood on this day; today when absent.")
    public LocalDate asOf;

    @QueryParam("sort")
    @Parameter(description = "name or validFrom; a leading minus turns the order around. Partnerships cannot be sorted by a score.")
    public List<String> sort;
}
