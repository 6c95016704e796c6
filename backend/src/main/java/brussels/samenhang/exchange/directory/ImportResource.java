package brussels.samenhang.exchange.directory;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import brussels.samenhang.shared.table.Tables;
import brussels.samenhang.shared.table.Upload;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.work.TaskStatus;
import io.quarkus.security.PermissionsAllowed;
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
import jakarta.ws.rs.core.HttpHeaders;
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

/** Directories of organizations from elsewhere, brought into the register (2b-R77). */
@Path("/organizationImports")
@Tag(name = "Imports")
class ImportResource {

    @Inject
    ImportService service;

    @Inject
    ImportReader reader;

    @Inject
    Pages pages;

    @Inject
    Languages languages;

    @Inject
    Tables tables;

    @GET
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "listOrganizationImports", summary = "Lists imported directories", description = "Latest first.")
    public Page<ImportView.Item> list(@BeanParam PageRequest request) {
        return pages.of(request, reader.page(request));
    }

    @POST
    @Idempotent
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, Tables.CSV, Tables.XLSX})
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "createOrganizationImport", summary = "Uploads a directory of organizations",
            description = "CSV in UTF-8, UTF-16 or Windows-1252 with semicolons, commas or tabs, or an Excel workbook (xlsx); found out from the file itself. Nothing is imported yet.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", description = "Uploaded, with a guess of what its columns hold.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> create(@BeanParam UploadQuery query, Upload upload) throws IOException, SQLException {
        var view = service.add(query, upload);
        return Answers.created(view.href(), view);
    }

    @GET
    @Path("/{importId}")
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "getOrganizationImport", summary = "Reads how far an import is")
    public ImportView get(@PathParam("importId") UUID importId) {
        return reader.get(importId);
    }

    @PATCH
    @Path("/{importId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "updateOrganizationImport", summary = "Says what the columns of a directory hold", description = "Kept for the next file of the same directory. It is to be checked anew afterwards.")
    public ImportView edit(@PathParam("importId") UUID importId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<ImportView.Fields> patch) {
        return service.edit(importId, ifMatch, patch);
    }

    @POST
    @Path("/{importId}/runs")
    @Idempotent
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "runOrganizationImport", summary = "Checks a directory, or imports it", description = "As a task: a dry run says for each row what would happen, the import does it. The import needs a check first.")
    @APIResponse(responseCode = "202", description = "Begun; Location is the task.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TaskStatus.class)))
    public RestResponse<TaskStatus> run(@PathParam("importId") UUID importId, ImportView.Run wanted) {
        var task = service.start(importId, wanted);
        return RestResponse.ResponseBuilder.<TaskStatus>create(RestResponse.Status.ACCEPTED).location(task.href()).entity(task).build();
    }

    @GET
    @Path("/{importId}/rows")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV})
    @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
    @Operation(operationId = "listOrganizationImportRows", summary = "Lists what becomes of each row of a directory", description = "As a page in JSON, or all rows asked for as CSV.")
    @APIResponse(responseCode = "200", description = "The rows.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RowPage.class)),
            @Content(mediaType = Tables.CSV, schema = @Schema(type = SchemaType.STRING))})
    public Response rows(@PathParam("importId") UUID importId, @BeanParam RowQuery query) {
        if (tables.wanted(Tables.CSV).equals(Tables.CSV)) {
            reader.get(importId);
            Language language = languages.first();
            return tables.file(Tables.CSV, "import-rows", RowReport.headers(language), from -> reader.rows(importId, query, from, Tables.CHUNK),
                    RowView::row, row -> RowReport.lines(row, language));
        }
        return Response.ok(pages.of(query, reader.rows(importId, query)), MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** A page of rows as the contract describes it. */
    @Schema(name = "OrganizationImportRowPage", title = "Page of rows of a directory")
    private record RowPage(@Schema(required = true) List<RowView> items, @Schema(required = true) int page, @Schema(required = true) int pageSize,
            @Schema(required = true) long total, @Schema(required = true) URI first, URI prev, URI next, @Schema(required = true) URI last) {
    }
}
