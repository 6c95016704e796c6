package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import brussels.samenhang.shared.table.Tables;
import brussels.samenhang.shared.table.Upload;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.work.TaskStatus;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Figures by the file: what somebody may enter one by one, entered all at once (2a-R70, 2a-R72). */
@Path("/figureImports")
@Tag(name = "Figure Imports")
class FigureImportResource {

    @Inject
    IntakeService service;

    @Inject
    IntakeReader reader;

    @Inject
    Pages pages;

    @Inject
    Languages languages;

    @Inject
    Tables tables;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listFigureImports", summary = "Lists imported files of figures", description = "Latest first: one's own, to the administration all.")
    public Page<FigureImportView.Item> list(@BeanParam PageRequest request) {
        return pages.of(request, reader.page(request));
    }

    @POST
    @Idempotent
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, Tables.CSV, Tables.XLSX})
    @PermissionsAllowed(IntakePermissions.START)
    @Operation(operationId = "createFigureImport", summary = "Uploads a file of figures",
            description = "CSV in UTF-8, UTF-16 or Windows-1252 with semicolons, commas or tabs, an Excel workbook (xlsx), or JSON: a list of objects; found out from the file itself. "
                    + "At most 50 000 rows. Headers are understood in Dutch, French and English; a column per dimension says which part a figure is. Nothing is entered yet.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", description = "Uploaded, with what its columns are read as.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FigureImportView.class)))
    public RestResponse<FigureImportView> create(@BeanParam FigureUploadQuery query, Upload upload) throws IOException, SQLException {
        var view = service.add(query, upload);
        return Answers.created(view.href(), view);
    }

    @GET
    @Path("/{importId}")
    @PermissionsAllowed(IntakePermissions.SEE)
    @Operation(operationId = "getFigureImport", summary = "Reads how far an import of figures is")
    public FigureImportView get(@PathParam("importId") UUID importId) {
        return reader.get(importId);
    }

    @POST
    @Path("/{importId}/runs")
    @Idempotent
    @PermissionsAllowed(IntakePermissions.SEE)
    @Operation(operationId = "runFigureImport", summary = "Checks a file of figures, or enters them",
            description = "As a task, in one transaction: a dry run says for each row what would happen, the import does it. All rules of entering figures one by one hold, with the rights of who asks. "
                    + "The same file again finds every figure unchanged.")
    @APIResponse(responseCode = "202", description = "Begun; Location is the task.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TaskStatus.class)))
    public RestResponse<TaskStatus> run(@PathParam("importId") UUID importId, FigureImportView.Run wanted) {
        var task = service.start(importId, wanted);
        return RestResponse.ResponseBuilder.<TaskStatus>create(RestResponse.Status.ACCEPTED).location(task.href()).entity(task).build();
    }

    @GET
    @Path("/{importId}/rows")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV})
    @PermissionsAllowed(IntakePermissions.SEE)
    @Operation(operationId = "listFigureImportRows", summary = "Lists what becomes of each row of a file of figures", description = "As a page in JSON, or all rows asked for as CSV.")
    @APIResponse(responseCode = "200", description = "The rows.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RowPage.class)),
            @Content(mediaType = Tables.CSV, schema = @Schema(type = SchemaType.STRING))})
    public Response rows(@PathParam("importId") UUID importId, @BeanParam FigureRowQuery query) {
        if (tables.wanted(Tables.CSV).equals(Tables.CSV)) {
            var language = languages.first();
            return tables.file(Tables.CSV, "figure-rows", FigureRowReport.headers(language), from -> reader.rows(importId, query, from, Tables.CHUNK),
                    FigureRowView::row, row -> FigureRowReport.lines(row, language));
        }
        return Response.ok(pages.of(query, reader.rows(importId, query)), MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** A page of rows as the contract describes it. */
    @Schema(name = "FigureImportRowPage", title = "Page of rows of a file of figures")
    private record RowPage(@Schema(required = true) List<FigureRowView> items, @Schema(required = true) int page, @Schema(required = true) int pageSize,
            @Schema(required = true) long total, @Schema(required = true) URI first, URI prev, URI next, @Schema(required = true) URI last) {
    }
}
