package brussels.samenhang.indicator.calculated;

import brussels.samenhang.shared.paging.Items;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures that nobody enters. */
@Path("/calculatedFigures")
@Tag(name = "Observations")
class CalculatedResource {

    @Inject
    Calculation calculation;

    @GET
    @PermitAll
    @Operation(operationId = "listCalculatedFigures", summary = "Works out figures by formula or from the register",
            description = "At once, from what the caller may see: a part that is hidden from the caller, missing or an interval gives a figure without a value, with the reason. "
                    + "Alphabetical by subject, then by period; never ranked.")
    public Items<CalculatedFigure> list(@BeanParam CalculatedQuery query) {
        return new Items<>(calculation.figures(query));
    }
}
