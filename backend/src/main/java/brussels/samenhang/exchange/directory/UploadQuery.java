package brussels.samenhang.exchange.directory;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

public class UploadQuery {

    @QueryParam("fileName")
    @Size(min = 1, max = 200)
    @Parameter(required = true, description = "Name of the file.", example = "zakboekje.csv")
    public String fileName;

    @QueryParam("source")
    @Size(min = 1, max = 60)
    @Parameter(required = true, description = "The directory it comes from; how its columns are understood is kept for the next file.", example = "Zakboekje")
    public String source;
}
