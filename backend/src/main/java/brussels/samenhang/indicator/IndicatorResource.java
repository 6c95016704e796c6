package brussels.samenhang.indicator;

import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is measured, and how each figure is to be read. */
@Path("/indicators")
@Tag(name = "Indicators")
class IndicatorResource {

    @Inject
    IndicatorService indicators;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listIndicators", summary = "Lists indicators", description = "In the wording that is in force. The administration also sees wordings in draft.")
    public Page<IndicatorItem> list(@BeanParam IndicatorQuery query) {
        return pages.of(query, indicators.page(query));
    }

    @GET
    @Path("/{indicatorId}")
    @PermitAll
    @Operation(operationId = "getIndicator", summary = "Reads an indicator", description = "With its definition, caveat and every wording it had.")
    public IndicatorView get(@PathParam("indicatorId") UUID indicatorId,
            @QueryParam("version") @Min(1) @Parameter(description = "A certain wording; the one in force when absent.") Integer version) {
        return indicators.get(indicatorId, version);
    }
}
