package brussels.samenhang.membership.reception;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Integrated broad reception: is it complete, and who does what (2b-R15, R16). */
@Path("/receptionCoverage")
@Tag(name = "Reception")
class ReceptionResource {

    @Inject
    ReceptionService service;

    @GET
    @PermitAll
    @Operation(operationId = "getReceptionCoverage", summary = "Says who takes up which function of a reception, and who is missing")
    public ReceptionView get(@QueryParam("partnership") @NotNull UUID partnership, @QueryParam("asOf") LocalDate asOf) {
        return service.coverage(partnership, asOf);
    }
}
