package brussels.samenhang.organization.merging;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Says of every address under an organization that it may lead to the record in which this one goes on. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class MergedRecordContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.contains("{" + MergedRecords.PARAMETER + "}") && item.getGET() != null) {
                item.getGET().getResponses().addAPIResponse("301", OASFactory.createAPIResponse()
                        .description("Merged into another record of the same organization; its address is in Location."));
            }
        });
    }
}
