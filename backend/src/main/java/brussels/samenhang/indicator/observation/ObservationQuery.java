package brussels.samenhang.indicator.observation;

import brussels.samenhang.shared.paging.CursorRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures. */
public class ObservationQuery extends CursorRequest {

    @QueryParam("indicator")
    @Parameter(description = "Only figures of these indicators, by id or code.", example = "population")
    public List<String> indicator;

    @QueryParam("partnership")
    @Parameter(description = "Only figures about these partnerships.")
    public List<UUID> partnership;

    @QueryParam("territory")
    @Parameter(description = "Only figures about these territories.")
    public List<UUID> territory;

    @QueryParam("organization")
    @Parameter(description = "Only figures of these organizations.")
    public List<UUID> organization;

    @QueryParam("period")
    @Size(max = 10)
    @Parameter(description = "Only figures about exactly this period.", example = "2026-Q1")
    public String period;

    @QueryParam("from")
    @Size(max = 10)
    @Parameter(description = "Only figures about periods that begin in this one or later.", example = "2024")
    public String from;

    @QueryParam("until")
    @Size(max = 10)
    @Parameter(description = "Only figures about periods that end in this one or before.", example = "2026")
    public String until;

    @QueryParam("status")
    @Parameter(description = "Only figures in one of these states, as far as the viewer may see them.")
    public List<ObservationStatus> status;

    @QueryParam("breakdown")
    @Size(max = 20)
    @Parameter(description = "Also parts of figures over these dimensions (terms of the vocabulary disaggregations), or all. Only wholes when absent.", example = "gender")
    public List<String> breakdown;

    @QueryParam("updatedAfter")
    @Parameter(description = "Only figures that changed after this moment.", example = "2026-01-31T00:00:00Z")
    public Instant updatedAfter;

    boolean allParts() {
        return breakdown != null && breakdown.contains("all");
    }
}
