package brussels.samenhang.coordination.style;

import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Items;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a partnership is coordinated. */
@Path("/partnerships/{partnershipId}")
@Tag(name = "Coordination")
class StyleResource {

    @Inject
    StyleService service;

    @Inject
    StyleReader reader;

    @GET
    @Path("/coordinationStyle")
    @PermissionsAllowed(StylePermissions.SEE)
    @Operation(operationId = "getPartnershipStyle", summary = "Reads how a partnership is coordinated, task by task",
            description = "As the lead organization assigned it, as the coordinator claims it, and as members perceive it, in counts of at least five. For those who take part and the administration.")
    public StyleView get(@PathParam("partnershipId") UUID partnershipId, @QueryParam("asOf") LocalDate asOf) {
        return service.read(partnershipId, asOf);
    }

    @POST
    @Path("/coordinationStyles")
    @Idempotent
    @PermissionsAllowed(StylePermissions.STATE)
    @Operation(operationId = "stateCoordinationStyle", summary = "States the style for a task", description = "Assigned by who speaks for a lead organization, claimed by the coordinator. A change has a reason.")
    public StyleView state(@PathParam("partnershipId") UUID partnershipId, NewStyle style) {
        return service.state(partnershipId, style);
    }

    @GET
    @Path("/coordinationPerceptions")
    @PermissionsAllowed(StylePermissions.OWN)
    @Operation(operationId = "getOwnPerceptions", summary = "Reads what an own organization answered", description = "For those who edit the record of that member only.")
    public Items<Perceptions.Answer> own(@PathParam("partnershipId") UUID partnershipId, @QueryParam("organization") @NotNull UUID organization) {
        return new Items<>(reader.own(partnershipId, organization));
    }

    @POST
    @Path("/coordinationPerceptions")
    @PermissionsAllowed(StylePermissions.PERCEIVE)
    @Operation(operationId = "perceiveCoordination", summary = "Says how a member perceives the coordination", description = "Confidential: others see counts of at least five members.")
    public Items<Perceptions.Answer> perceive(@PathParam("partnershipId") UUID partnershipId, Perceptions perceptions) {
        return service.perceive(partnershipId, perceptions);
    }
}
