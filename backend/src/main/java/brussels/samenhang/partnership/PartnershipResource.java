package brussels.samenhang.partnership;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** Contracts, coordinations, networks and consultations. */
@Path("/partnerships")
@Tag(name = "Partnerships")
class PartnershipResource {

    @Inject
    PartnershipService service;

    @Inject
    PartnershipReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listPartnerships", summary = "Lists partnerships",
            description = "Those that exist on the day asked for, in alphabetical order; there is no ranking.")
    public Page<PartnershipItem> list(@BeanParam PartnershipQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{partnershipId}")
    @PermitAll
    @Operation(operationId = "getPartnership", summary = "Gives a partnership with its members, leads, phases, themes and posts",
            description = "Members, phase and posts are those of the day asked for. Functions only: names of persons are never part of it.")
    public PartnershipView get(@PathParam("partnershipId") UUID partnershipId,
            @QueryParam("asOf") @Parameter(description = "As things stood on this day; today when absent.") LocalDate asOf) {
        return service.read(partnershipId, asOf);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "createPartnership", summary = "Records a partnership")
    @APIResponse(responseCode = "201", description = "Recorded.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PartnershipView.class)))
    public RestResponse<PartnershipView> create(PartnershipFields fields) {
        var view = service.found(fields);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{partnershipId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(PartnershipPermissions.RUN)
    @Operation(operationId = "updatePartnership", summary = "Changes what is recorded of a partnership",
            description = "A coordinator changes purpose, description, organization form, contact and themes; the rest is for the administration.")
    public PartnershipView edit(@PathParam("partnershipId") UUID partnershipId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MergePatch<PartnershipFields> patch) {
        return service.edit(partnershipId, ifMatch, patch);
    }

    @POST
    @Path("/{partnershipId}/phases")
    @PermissionsAllowed(PartnershipPermissions.RUN)
    @Operation(operationId = "enterPhase", summary = "Takes a partnership into its next phase", description = "The phase before ends the day before; past phases stay as they are.")
    public PartnershipView enterPhase(@PathParam("partnershipId") UUID partnershipId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PhaseChange change) {
        return service.enterPhase(partnershipId, ifMatch, change);
    }
}
