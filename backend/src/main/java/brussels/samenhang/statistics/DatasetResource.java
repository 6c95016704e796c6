package brussels.samenhang.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which data sets there are, for people and for open-data portals. */
@Path("/statisticalDatasets")
@Tag(name = "Statistics")
class DatasetResource {

    private static final String JSON_LD = "application/ld+json";

    @Schema(name = "StatisticalDatasetList", title = "Statistical datasets")
    record Listed(@Schema(required = true) List<DatasetView> items) {
    }

    @Inject
    DatasetReader reader;

    @Inject
    Catalogue catalogue;

    @GET
    @Produces({MediaType.APPLICATION_JSON, JSON_LD})
    @PermitAll
    @Operation(operationId = "listStatisticalDatasets", summary = "Lists the data sets with published figures",
            description = "One for each indicator, in alphabetical order. As JSON-LD: the same as a DCAT-AP catalogue.")
    @APIResponse(responseCode = "200", description = "The data sets.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Listed.class)),
            @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT))})
    public Response list(@Context HttpHeaders headers) {
        var datasets = reader.all();
        return headers.getAcceptableMediaTypes().getFirst().isCompatible(MediaType.valueOf(JSON_LD)) && !headers.getAcceptableMediaTypes().getFirst().isWildcardType()
                ? Response.ok(catalogue.of(datasets), JSON_LD).header(HttpHeaders.VARY, "Accept").build()
                : Response.ok(new Listed(datasets), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
