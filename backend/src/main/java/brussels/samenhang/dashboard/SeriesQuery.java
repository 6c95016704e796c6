package brussels.samenhang.dashboard;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures side by side. */
public class SeriesQuery {

    @QueryParam("indicator")
    @NotBlank
    @Size(max = 60)
    @Parameter(description = "Code of the indicator.", example = "averageIncome", required = true)
    public String indicator;

    @QueryParam("version")
    @Min(1)
    @Parameter(description = "Only figures entered under this wording; all of them, with the breaks between them, when absent.")
    public Integer version;

    @QueryParam("generation")
    @Size(max = 20)
    @Parameter(description = "Only partnerships of the generation with this code.", example = "2.0")
    public String generation;

    @QueryParam("municipality")
    @Parameter(description = "Only what lies in one of the municipalities with these NIS codes.", example = "21004")
    public List<Integer> municipality;

    @QueryParam("territoryType")
    @Parameter(description = "Figures of territories of this kind; when absent those of partnerships, if there are any.")
    public TerritoryLevel territoryType;

    @QueryParam("from")
    @Size(max = 10)
    @Parameter(description = "Only periods that begin in this one or later.", example = "2024")
    public String from;

    @QueryParam("until")
    @Size(max = 10)
    @Parameter(description = "Only periods that end in this one or before.", example = "2026")
    public String until;

    /** Kinds of territory figures are asked for, in the order in which they are looked for when the caller does not say. */
    public enum TerritoryLevel {
        municipality, neighborhood, careZone, region, country
    }
}
