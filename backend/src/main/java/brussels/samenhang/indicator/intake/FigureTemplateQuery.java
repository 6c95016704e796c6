package brussels.samenhang.indicator.intake;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures somebody has to fill in. */
public class FigureTemplateQuery {

    @QueryParam("partnership")
    @Parameter(description = "Only what is asked of this partnership.")
    public UUID partnership;

    @QueryParam("territory")
    @Parameter(description = "Only what is asked about this territory.")
    public UUID territory;

    @QueryParam("organization")
    @Parameter(description = "Only what this organization hands in.")
    public UUID organization;

    @QueryParam("period")
    @Size(max = 10)
    @Parameter(required = true, description = "The period to fill in; only indicators that are measured by such periods.", example = "2026-Q1")
    public String period;

    @QueryParam("breakdown")
    @Parameter(description = "Dimensions for whose parts there are rows too.", example = "gender")
    public List<String> breakdown;

    @QueryParam("filled")
    @Parameter(description = "true: with the figures that are there already.")
    public Boolean filled;
}
