package brussels.samenhang.report;

import brussels.samenhang.report.AnnualReportCommands.Approval;
import brussels.samenhang.report.AnnualReportCommands.NewReport;
import brussels.samenhang.report.AnnualReportCommands.Publication;
import brussels.samenhang.report.AnnualReportCommands.ReportFields;
import brussels.samenhang.report.AnnualReportCommands.ReportLanguage;
import brussels.samenhang.report.AnnualReportCommands.Return;
import brussels.samenhang.shared.document.Docx;
import brussels.samenhang.shared.document.Pdf;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What partnerships tell of a year. */
@Path("/annualReports")
@Tag(name = "Annual Reports")
class AnnualReportResource {

    @Inject
    AnnualReportService service;

    @Inject
    AnnualReportReader reader;

    @Inject
    ReportFiles files;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listAnnualReports", summary = "Searches annual reports",
            description = "Latest year first. Who takes part in the partnership reads its reports at any time, the administration and evaluators once they are sent, everybody once they are sent and published.")
    public Page<AnnualReportItem> list(@BeanParam AnnualReportQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{annualReportId}")
    @PermitAll
    @Operation(operationId = "getAnnualReport", summary = "Reads an annual report")
    public AnnualReportView get(@PathParam("annualReportId") UUID annualReportId) {
        return reader.find(annualReportId);
    }

    @GET
    @Path("/{annualReportId}/content")
    @Produces({MediaType.APPLICATION_JSON, Pdf.MEDIA_TYPE, Docx.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "getAnnualReportContent", summary = "Gives an annual report as JSON, PDF or DOCX",
            description = "From when it is submitted the same bytes every time: the SHA-256 of the report is that of the JSON, and the documents are made from it. Before that, as it is now.")
    @APIResponse(responseCode = "200", description = "Words and record.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = Docx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response content(@PathParam("annualReportId") UUID annualReportId,
            @QueryParam("language") @Parameter(description = "Of the document; that of the report when absent. Words that were written in one language only stay as they are.") ReportLanguage language,
            @Context HttpHeaders headers) {
        return files.answer(annualReportId, language, headers.getAcceptableMediaTypes().getFirst());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(AnnualReportPermissions.START)
    @Operation(operationId = "startAnnualReport", summary = "Starts the annual report of a partnership", description = "By who coordinates it; one a year.")
    @APIResponse(responseCode = "201", description = "Started.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AnnualReportView.class)))
    public RestResponse<AnnualReportView> start(NewReport report) {
        var view = service.start(report);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{annualReportId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(AnnualReportPermissions.RUN)
    @Operation(operationId = "updateAnnualReport", summary = "Writes an annual report", description = "While it is a draft or was returned. Register numbers, mail addresses and telephone numbers are refused.")
    public AnnualReportView write(@PathParam("annualReportId") UUID annualReportId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<ReportFields> patch) {
        return service.write(annualReportId, ifMatch, patch);
    }

    @POST
    @Path("/{annualReportId}/submissions")
    @PermissionsAllowed(AnnualReportPermissions.RUN)
    @Operation(operationId = "submitAnnualReport", summary = "Submits an annual report to the partnership", description = "Words and record are frozen. Once the year is over, with an introduction in the language of the report.")
    public AnnualReportView submit(@PathParam("annualReportId") UUID annualReportId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return service.submit(annualReportId, ifMatch);
    }

    @POST
    @Path("/{annualReportId}/approvals")
    @PermissionsAllowed(AnnualReportPermissions.RUN)
    @Operation(operationId = "approveAnnualReport", summary = "Records that the partnership agrees with its annual report")
    public AnnualReportView approve(@PathParam("annualReportId") UUID annualReportId, Approval approval) {
        return service.approve(annualReportId, approval);
    }

    @POST
    @Path("/{annualReportId}/dispatches")
    @PermissionsAllowed(AnnualReportPermissions.RUN)
    @Operation(operationId = "sendAnnualReport", summary = "Sends an annual report to the administration", description = "As it was approved.")
    public AnnualReportView send(@PathParam("annualReportId") UUID annualReportId) {
        return service.send(annualReportId);
    }

    @POST
    @Path("/{annualReportId}/receipts")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "receiveAnnualReport", summary = "Records that the administration received an annual report")
    public AnnualReportView receive(@PathParam("annualReportId") UUID annualReportId) {
        return service.receive(annualReportId);
    }

    @POST
    @Path("/{annualReportId}/returns")
    @PermissionsAllowed(AnnualReportPermissions.GIVE_BACK)
    @Operation(operationId = "returnAnnualReport", summary = "Gives an annual report back to be written further",
            description = "By who coordinates until it is sent, by the administration after that. It is submitted and approved anew.")
    @APIResponse(responseCode = "204", description = "Given back.")
    public void giveBack(@PathParam("annualReportId") UUID annualReportId, Return wanted) {
        service.giveBack(annualReportId, wanted.note());
    }

    @POST
    @Path("/{annualReportId}/publications")
    @PermissionsAllowed(AnnualReportPermissions.RUN)
    @Operation(operationId = "publishAnnualReport", summary = "Lets everybody read an annual report, or no longer", description = "From when the partnership agreed with it. It is read by everybody once it is sent.")
    public AnnualReportView publish(@PathParam("annualReportId") UUID annualReportId, Publication publication) {
        return service.publish(annualReportId, publication.published());
    }
}
