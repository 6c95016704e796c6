package brussels.samenhang.statistics;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of the figures: values of one parameter are alternatives, parameters narrow each other. */
public class CubeQuery {

    @QueryParam("indicator")
    @Parameter(description = "Codes of one or more indicators.", example = "averageIncome", required = true)
    public List<String> indicator;

    @QueryParam("version")
    @Min(1)
    @Parameter(description = "Only figures entered under this wording; all of them, with the breaks between them, when absent.")
    public Integer version;

    @QueryParam("level")
    @Parameter(description = "What each figure is about. Figures of partnerships are put together per place as their definition says, and refused when it says they are not. When absent: the level the figures are entered at.")
    public CubeLevel level;

    @QueryParam("territory")
    @Parameter(description = "Only in these territories or in what lies in them.")
    public List<UUID> territory;

    @QueryParam("municipality")
    @Parameter(description = "Only in the municipalities with these NIS codes.", example = "21004")
    public List<Integer> municipality;

    @QueryParam("partnership")
    @Parameter(description = "Only figures of these partnerships.")
    public List<UUID> partnership;

    @QueryParam("generation")
    @Parameter(description = "Only figures of partnerships of the generations with these codes.", example = "2.0")
    public List<String> generation;

    @QueryParam("type")
    @Parameter(description = "Only figures of partnerships of these types: codes of the vocabulary partnershipTypes.")
    public List<String> type;

    @QueryParam("phase")
    @Parameter(description = "Only figures entered while the partnership was in one of these phases: codes of the vocabulary partnershipPhases.")
    public List<String> phase;

    @QueryParam("period")
    @Parameter(description = "Only periods that lie in one of these: 2026, 2026Q1 or 2026-Q1, 202603 or 2026-03, 20260331 or 2026-03-31; or thisYear, lastYear, last3Years, thisQuarter, lastQuarter, last8Quarters, thisMonth, lastMonth, last12Months, of which those with last are over.", example = "2026Q1")
    public List<String> period;

    @QueryParam("from")
    @Size(max = 10)
    @Parameter(description = "Only periods that begin in this one or later.", example = "2024")
    public String from;

    @QueryParam("until")
    @Size(max = 10)
    @Parameter(description = "Only periods that end in this one or before.", example = "2026")
    public String until;

    @QueryParam("by")
    @Parameter(description = "Broken down by generation, type or phase of the partnerships, or by a dimension the figures were entered with (term of the vocabulary disaggregations).", example = "generation")
    public List<String> by;

    @QueryParam("part")
    @Parameter(description = "With a dimension in by: only these parts, as dimension:term.", example = "gender:women")
    public List<String> part;

    @QueryParam("asOf")
    @Parameter(description = "As the figures were known at the end of this day; as they are now when absent.")
    public LocalDate asOf;

    @QueryParam("format")
    @Parameter(description = "For tools that cannot send an Accept header; goes before it.")
    public Format format;
}
