package brussels.samenhang.indicator;

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
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

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

    @POST
    @Idempotent
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "defineIndicator", summary = "Defines an indicator",
            description = "In draft. A percentage, ratio or index that is to be added up is refused with the reason.")
    @APIResponse(responseCode = "201", description = "Created.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IndicatorView.class)))
    public RestResponse<IndicatorView> define(@RequestBody(required = true) DefineIndicator command) {
        var view = indicators.define(command);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{indicatorId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "rewordIndicator", summary = "Rewords the draft", description = "What was approved is not reworded; start a version instead.")
    public IndicatorView reword(@PathParam("indicatorId") UUID indicatorId, @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true) MergePatch<Definition> patch) {
        return indicators.reword(indicatorId, ifMatch, patch);
    }

    @POST
    @Path("/{indicatorId}/approvals")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "approveIndicator", summary = "Approves the draft",
            description = "It comes into force for new figures; the wording before it stays with the figures entered under it.")
    public IndicatorView approve(@PathParam("indicatorId") UUID indicatorId) {
        return indicators.approve(indicatorId);
    }

    @POST
    @Path("/{indicatorId}/withdrawals")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "withdrawIndicator", summary = "Takes an indicator out of use",
            description = "Only one that is followed nowhere and named in no formula. Its definition and figures stay readable; a new version brings it back.")
    public IndicatorView withdraw(@PathParam("indicatorId") UUID indicatorId) {
        return indicators.withdraw(indicatorId);
    }

    @POST
    @Path("/{indicatorId}/versions")
    @Idempotent
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "startIndicatorVersion", summary = "Starts a new version", description = "In draft, with its relation to the version before.")
    @APIResponse(responseCode = "201", description = "Created.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IndicatorView.class)))
    public RestResponse<IndicatorView> startVersion(@PathParam("indicatorId") UUID indicatorId, @RequestBody(required = true) Definition definition) {
        var view = indicators.startVersion(indicatorId, definition);
        return Answers.created(view.href(), view);
    }
}
