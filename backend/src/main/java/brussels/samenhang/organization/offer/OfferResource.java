package brussels.samenhang.organization.offer;

import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organizations/{organizationId}/services")
@Tag(name = "Organizations")
class OfferResource {

    @Inject
    OfferService offers;

    @GET
    @PermitAll
    @Operation(operationId = "listServices", summary = "Lists the services of an organization", description = "In the order of the organization.")
    public Items<OfferView> list(@PathParam("organizationId") UUID organizationId,
            @QueryParam("asOf") @Parameter(description = "Services offered on this day; today when absent.") LocalDate asOf,
            @QueryParam("ended") @DefaultValue("false") @Parameter(description = "All there ever were, also those that stopped.") boolean ended) {
        return new Items<>(offers.list(organizationId, asOf, ended));
    }

    @GET
    @Path("/{serviceId}")
    @PermitAll
    @Operation(operationId = "getService", summary = "Reads a service of an organization")
    public OfferView get(@PathParam("organizationId") UUID organizationId, @PathParam("serviceId") UUID serviceId) {
        return offers.get(organizationId, serviceId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(OrganizationApi.EDIT)
    @Operation(operationId = "createService", summary = "Adds a service to an organization", description = "For its owners and editors, and the administration.")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OfferView.class)))
    public RestResponse<OfferView> add(@PathParam("organizationId") UUID organizationId, OfferFields fields) {
        var view = offers.add(organizationId, fields);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{serviceId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(OrganizationApi.EDIT)
    @Operation(operationId = "updateService", summary = "Edits a service", description = "A service that stops gets a last day; it is not removed.")
    public OfferView edit(@PathParam("organizationId") UUID organizationId, @PathParam("serviceId") UUID serviceId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MergePatch<OfferFields> patch) {
        return offers.edit(organizationId, serviceId, ifMatch, patch);
    }

    @POST
    @Path("/{serviceId}/referralStatements")
    @PermissionsAllowed(OrganizationApi.EDIT)
    @Operation(operationId = "stateReferrals", summary = "Says whether a service accepts referrals", description = "Holds from today, and is shown with the day.")
    public OfferView state(@PathParam("organizationId") UUID organizationId, @PathParam("serviceId") UUID serviceId, ReferralStatement statement) {
        return offers.state(organizationId, serviceId, statement);
    }
}
