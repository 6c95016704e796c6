package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.table.Tables;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.time.ReportingPeriod;
import io.quarkus.security.PermissionsAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A file with a row for each figure that is asked for, to fill in and to upload again. */
@Path("/figureTemplates")
@Tag(name = "Figure Imports")
class FigureTemplateResource {

    @Inject
    Template template;

    @Inject
    Tables tables;

    @Inject
    Links links;

    @Inject
    Languages languages;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @PermissionsAllowed(IntakePermissions.START)
    @Operation(operationId = "getFigureTemplate", summary = "Gives a file to fill in with the figures that are asked for",
            description = "What is assigned to the partnerships and organizations for which the caller may enter figures, as CSV or Excel workbook; in JSON: what the file holds. Headers in the caller's language.")
    @APIResponse(responseCode = "200", description = "The file, or what it holds.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FigureTemplateView.class)),
            @Content(mediaType = Tables.CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = Tables.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response get(@BeanParam FigureTemplateQuery query, @Context UriInfo uri) {
        var period = ReportingPeriod.parse(query.period)
                .orElseThrow(() -> Problem.badRequest(Issue.query(IssueType.invalidPeriod, "period", query.period).because("observation.noPeriod")));
        var sheet = template.sheet(query, period, languages.first());
        var type = tables.wanted(Tables.CSV, Tables.XLSX);
        if (type.equals(MediaType.APPLICATION_JSON)) {
            var self = UriBuilder.fromUri(links.to("figureTemplates")).replaceQuery(uri.getRequestUri().getRawQuery()).build();
            return Response.ok(new FigureTemplateView(self, period.text(), sheet.rows().size(), sheet.headers(), List.of(Tables.CSV, Tables.XLSX)), MediaType.APPLICATION_JSON_TYPE).build();
        }
        return tables.file(type, "figures-" + period.text(), sheet.headers(), List.of(sheet.rows()));
    }
}
