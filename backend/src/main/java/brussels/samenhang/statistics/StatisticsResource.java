package brussels.samenhang.statistics;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.HeavyReads;
import brussels.samenhang.shared.text.Languages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Any figures in any cut, for screens and for the tools of others. */
@Path("/statistics")
@Tag(name = "Statistics")
class StatisticsResource {

    @Inject
    CubeService cubes;

    @Inject
    StatisticsFiles files;

    @Inject
    HeavyReads heavy;

    @Inject
    Links links;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.JSON_STAT, Format.SDMX_JSON, Format.SDMX_CSV, Format.CSV, Format.DATA_PACKAGE, Format.XLSX})
    @PermitAll
    @Operation(operationId = "getStatistics", summary = "Answers with figures by indicator, subject, period and breakdown",
            description = "Published figures for everybody; who takes part in partnerships sees their validated figures too, and the administration, evaluators and tools with the scope indicators.read those of all. "
                    + "A figure that is published now is in the next answer. Figures are put together only as their definition says: asking for a sum of percentages is refused with the reason. "
                    + "Indicators by formula or from the register are worked out at once, the latter for the last day of the periods asked for, or today; their status is calculated. "
                    + "Nothing is added up over time, because the same persons may be counted in every period. What is about too few persons is not shown, and left out of whatever the public sees put together. "
                    + "The first of the caller's media types counts: JSON (at most 20 000 cells), JSON-stat 2.0, SDMX-JSON 2.1, SDMX-CSV 2.1, CSV with its data package descriptor, or an Excel workbook, all with the same figures.")
    @APIResponse(responseCode = "200", description = "The figures.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CubeView.class)),
            @Content(mediaType = Format.JSON_STAT, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = Format.SDMX_JSON, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = Format.SDMX_CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = Format.CSV, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = Format.DATA_PACKAGE, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = Format.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response get(@BeanParam CubeQuery query, @Context UriInfo uri, @Context HttpHeaders headers) {
        var format = query.format != null ? query.format : Format.wanted(headers.getAcceptableMediaTypes());
        var self = UriBuilder.fromUri(links.to("statistics")).replaceQuery(uri.getRequestUri().getRawQuery()).build();
        return format == Format.json ? Response.ok(cubes.answer(query, self), MediaType.APPLICATION_JSON_TYPE).build() : file(query, format, self);
    }

    private Response file(CubeQuery query, Format format, URI self) {
        try {
            var file = heavy.inTurn(() -> files.write(query, format, self));
            var length = Files.size(file);
            // Gone from the folder at once, readable until it is sent.
            var content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            var answer = Response.ok(content, MediaType.valueOf(format.contentType())).header(HttpHeaders.CONTENT_LENGTH, length)
                    .header(HttpHeaders.CONTENT_LANGUAGE, languages.first().name())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"samenhang-%s.%s\"".formatted(LocalDate.now(clock), format.ending()))
                    .header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization").header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            return (format == Format.csv ? answer.header(HttpHeaders.LINK, "<%s>; rel=\"describedby\"; type=\"%s\"".formatted(described(self), Format.DATA_PACKAGE)) : answer).build();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static URI described(URI self) {
        return UriBuilder.fromUri(self).replaceQueryParam("format", Format.dataPackage).build();
    }
}
