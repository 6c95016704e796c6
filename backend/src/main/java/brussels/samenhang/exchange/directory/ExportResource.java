package brussels.samenhang.exchange.directory;

import brussels.samenhang.exchange.directory.ImportView.TargetField;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.organization.OrganizationQuery;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.table.Tables;
import brussels.samenhang.shared.text.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The directory as a file, in the columns the import reads: what is exported and imported again changes nothing. */
@Path("/organizationExports")
@Tag(name = "Organizations")
class ExportResource {

    private static final List<Field> COLUMNS = List.of(Field.values());

    @Inject
    OrganizationApi organizations;

    @Inject
    Records records;

    @Inject
    Tables tables;

    @Inject
    Links links;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @PermitAll
    @Operation(operationId = "exportOrganizations", summary = "Exports the directory of organizations as CSV or as an Excel workbook",
            description = "With the filters of the directory, all pages together; organizational contacts, no names of persons. In JSON: what the file holds. In CSV an apostrophe stands before what a spreadsheet would take for a formula; the import takes it away again.")
    @APIResponse(responseCode = "200", description = "The file, or what it holds.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ExportView.class)),
            @Content(mediaType = Tables.CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = Tables.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response export(@BeanParam OrganizationQuery query, @Context UriInfo uri) {
        var found = organizations.found(query);
        var type = tables.wanted(Tables.CSV, Tables.XLSX);
        if (type.equals(MediaType.APPLICATION_JSON)) {
            var self = UriBuilder.fromUri(links.to("organizationExports")).replaceQuery(uri.getRequestUri().getRawQuery()).build();
            return Response.ok(new ExportView(self, found.size(), columns(), List.of(Tables.CSV, Tables.XLSX)), MediaType.APPLICATION_JSON_TYPE).build();
        }
        return tables.file(type, "organizations", COLUMNS.stream().map(Field::name).toList(), parts(found));
    }

    private Iterable<List<List<String>>> parts(List<UUID> found) {
        return () -> IntStream.iterate(0, from -> from < found.size(), from -> from + Tables.CHUNK)
                .mapToObj(from -> records.of(found.subList(from, Math.min(found.size(), from + Tables.CHUNK))).values().stream().map(ExportResource::line).toList())
                .iterator();
    }

    private static List<String> line(Records.Known known) {
        return COLUMNS.stream().map(known.values()::get).toList();
    }

    private static List<TargetField> columns() {
        return Stream.of(Field.values()).map(field -> new TargetField(field.name(), Texts.localized("directoryField." + field, Map.of()), field.vocabulary())).toList();
    }
}
