package brussels.samenhang.coordination.style;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the source says of how things stand in a network. */
@Path("/coordinationStyleAdvice")
@Tag(name = "Coordination")
class AdviceResource {

    @GET
    @PermitAll
    @Operation(operationId = "getStyleAdvice", summary = "Tells which styles of coordination the source calls workable under given conditions",
            description = "Advice with the factors that drive it and where it stands in the source; never one best style. Nothing of what is asked is kept.")
    public AdviceView advise(@BeanParam AdviceQuery query) {
        return AdviceView.of(query.given());
    }
}
