package brussels.samenhang.membership.agreement;

import brussels.samenhang.membership.agreement.AgreementCommands.Fields;
import brussels.samenhang.membership.agreement.AgreementCommands.NewAgreement;
import brussels.samenhang.membership.agreement.AgreementCommands.NewSignature;
import brussels.samenhang.membership.agreement.AgreementCommands.NewVersion;
import brussels.samenhang.membership.agreement.AgreementReader.AgreementQuery;
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

/** Charters, statutes, internal rules, conventions, protocols – or on purpose nothing on paper. */
@Path("/agreements")
@Tag(name = "Agreements")
class AgreementResource {

    @Inject
    AgreementService service;

    @Inject
    AgreementReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listAgreements", summary = "Lists agreements of partnerships", description = "Those of one day, or with history all there were.")
    public Page<AgreementView> list(@BeanParam AgreementQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{agreementId}")
    @PermitAll
    @Operation(operationId = "getAgreement", summary = "Reads an agreement")
    public AgreementView get(@PathParam("agreementId") UUID agreementId) {
        return service.read(agreementId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(AgreementPermissions.RECORD)
    @Operation(operationId = "createAgreement", summary = "Records an agreement", description = "By the coordinators of the partnership or the administration.")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AgreementView.class)))
    public RestResponse<AgreementView> create(NewAgreement agreement) {
        var view = service.record(agreement);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{agreementId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
    @PermissionsAllowed(AgreementPermissions.EDIT)
    @Operation(operationId = "updateAgreement", summary = "Changes what is recorded of an agreement",
            description = "It ends by a last day; nothing is removed. A party that signed stays a party.")
    public AgreementView edit(@PathParam("agreementId") UUID agreementId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<Fields> patch) {
        return service.edit(agreementId, ifMatch, patch);
    }

    @POST
    @Path("/{agreementId}/versions")
    @PermissionsAllowed(AgreementPermissions.EDIT)
    @Operation(operationId = "addAgreementVersion", summary = "Adds a version of the text")
    public AgreementView add(@PathParam("agreementId") UUID agreementId, NewVersion version) {
        return service.add(agreementId, version);
    }

    @POST
    @Path("/{agreementId}/signatures")
    @PermissionsAllowed(AgreementPermissions.SIGN)
    @Operation(operationId = "signAgreement", summary = "Signs for a party", description = "By an owner or editor of the party, or noted by the coordinators of the partnership or the administration. By function, never by name.")
    public AgreementView sign(@PathParam("agreementId") UUID agreementId, NewSignature signature) {
        return service.sign(agreementId, signature);
    }
}
