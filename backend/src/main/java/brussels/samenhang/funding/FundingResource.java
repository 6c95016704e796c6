package brussels.samenhang.funding;

import brussels.samenhang.funding.FundingCommands.Decision;
import brussels.samenhang.funding.FundingCommands.NewLine;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who pays what of a partnership, and what is still to be decided. */
@Path("/fundingLines")
@Tag(name = "Funding")
class FundingResource {

    @Inject
    FundingService service;

    @Inject
    FundingReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listFundingLines", summary = "Lists funding lines", description = "By partnership in alphabetical order unless asked otherwise. Everybody reads what was granted; those who take part read everything of their partnership.")
    public Page<FundingView> list(@BeanParam FundingQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{fundingLineId}")
    @PermitAll
    @Operation(operationId = "getFundingLine", summary = "Reads a funding line")
    public FundingView get(@PathParam("fundingLineId") UUID fundingLineId) {
        return service.read(fundingLineId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(FundingPermissions.RECORD)
    @Operation(operationId = "createFundingLine", summary = "Records a funding line", description = "By who coordinates the partnership, or the administration.")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FundingView.class)))
    public RestResponse<FundingView> create(NewLine line) {
        var view = service.record(line);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{fundingLineId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(FundingPermissions.KEEP)
    @Operation(operationId = "updateFundingLine", summary = "Changes what is said of a funding line", description = "The journal keeps what it said before. A list that is sent replaces the one that was there.")
    public FundingView edit(@PathParam("fundingLineId") UUID fundingLineId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<FundingFields> patch) {
        return service.edit(fundingLineId, ifMatch, patch);
    }

    @POST
    @Path("/{fundingLineId}/decisions")
    @PermissionsAllowed(FundingPermissions.KEEP)
    @Operation(operationId = "decideFundingLine", summary = "Records what was decided about a funding line, or corrects it")
    public FundingView decide(@PathParam("fundingLineId") UUID fundingLineId, Decision decision) {
        return service.decide(fundingLineId, decision);
    }
}
