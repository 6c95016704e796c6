package brussels.samenhang.indicator.calculated;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures to work out. */
public class CalculatedQuery {

    @QueryParam("indicator")
    @Size(max = 60)
    @Parameter(description = "Code or id of an indicator with a formula or from the register.", example = "fteCoverage", required = true)
    public String indicator;

    @QueryParam("partnership")
    @Size(max = 200)
    @Parameter(description = "Only about these partnerships.")
    public List<UUID> partnership;

    @QueryParam("territory")
    @Size(max = 200)
    @Parameter(description = "Only about these territories.")
    public List<UUID> territory;

    @QueryParam("period")
    @Size(max = 10)
    @Parameter(description = "Of a formula: only this period; every period with figures when absent.", example = "2026-Q1")
    public String period;

    @QueryParam("asOf")
    @Parameter(description = "Of a figure from the register: as things stood on this day; today when absent.")
    public LocalDate asOf;
}
