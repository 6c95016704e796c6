package brussels.samenhang.indicator.intake;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

public class FigureUploadQuery {

    @QueryParam("fileName")
    @Size(min = 1, max = 200)
    @Parameter(required = true, description = "Name of the file.", example = "cijfers-2026-Q1.xlsx")
    public String fileName;

    @QueryParam("source")
    @Size(max = 500)
    @Parameter(description = "Where figures come from whose row does not say so.", example = "Eigen registratie")
    public String source;
}
