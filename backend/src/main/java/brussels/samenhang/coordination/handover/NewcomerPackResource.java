package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.document.Pdf;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Languages;
import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For whoever is new in a partnership: what it is for, how it came this far, who is in it, what was agreed, what words mean. */
@Path("/newcomerPacks")
@Tag(name = "Coordination")
class NewcomerPackResource {

    @Inject
    @All
    List<NewcomerSource> sources;

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @GET
    @Path("/{partnershipId}")
    @Produces({MediaType.APPLICATION_JSON, Pdf.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "getNewcomerPack", summary = "Tells a newcomer about a partnership", description = "Put together from what is public; as a PDF in the language of the caller when Accept asks for that.")
    @APIResponse(responseCode = "200", description = "The pack.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NewcomerPack.class)),
        @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response get(@PathParam("partnershipId") UUID partnershipId, @Context HttpHeaders headers) {
        var pack = pack(partnershipId);
        return Documents.wanted(headers) ? Documents.pack(pack, languages.first()) : Response.ok(pack, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private NewcomerPack pack(UUID id) {
        var today = LocalDate.now(clock);
        var partnership = sql.query("select id, name from partnership where id = :id").with("id", id)
                .first(row -> Ref.to(links, "partnerships", row.uuid("id"), row.localized("name"))).orElseThrow(() -> Problem.notFound("partnershipId", id));
        return new NewcomerPack(partnership, today, sources.stream().map(source -> source.chapter(id, today)).flatMap(Optional::stream)
                .filter(chapter -> !chapter.lines().isEmpty()).sorted(Comparator.comparingInt(Chapter::position).thenComparing(Chapter::code)).toList());
    }
}
