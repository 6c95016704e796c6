package brussels.samenhang.territory.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a file of boundaries is taken in. */
public class BoundaryImportQuery {

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Only reports what would be stored.")
    public boolean dryRun;

    @QueryParam("source")
    @NotBlank
    @Size(max = 200)
    @Parameter(required = true, description = "Who published the boundaries; shown under every map.", example = "Statbel")
    public String source;

    @QueryParam("licence")
    @Size(min = 1, max = 200)
    @Parameter(description = "On what terms they may be used.", example = "CC0")
    public String licence;

    @QueryParam("drawnOn")
    @Parameter(description = "The day as of which they hold.")
    public LocalDate drawnOn;

    @QueryParam("detail")
    @DefaultValue("30")
    @Min(0)
    @Max(1000)
    @Parameter(description = "The smallest detail that stays, in meters; 0 keeps every point.", example = "30")
    public int detail;
}
