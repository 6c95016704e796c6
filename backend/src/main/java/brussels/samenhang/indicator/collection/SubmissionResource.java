package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.security.GeneralPermissions;
import brussels.samenhang.shared.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What partnerships handed in, frozen. */
@Path("/collectionSubmissions")
@Tag(name = "Observations")
class SubmissionResource {

    private static final String PDF = "application/pdf";

    @Inject
    Submissions submissions;

    @Inject
    ObjectMapper json;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listCollectionSubmissions", summary = "Lists what partnerships handed in",
            description = "The administration and evaluators see all, others the partnerships they take part in. Newest first.")
    public Items<SubmissionView> list(@QueryParam("round") @Parameter(description = "Only of this round.") UUID round) {
        return new Items<>(submissions.list(round));
    }

    @GET
    @Path("/{collectionSubmissionId}")
    @PermissionsAllowed(SubmissionPermissions.READ)
    @Operation(operationId = "getCollectionSubmission", summary = "Reads what was frozen about a submission")
    public SubmissionView get(@PathParam("collectionSubmissionId") UUID collectionSubmissionId) {
        return submissions.get(collectionSubmissionId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(SubmissionPermissions.FREEZE)
    @Operation(operationId = "freezeCollection", summary = "Freezes what a partnership handed in for a period",
            description = "Every figure that was handed in, with its definition, and what is missing. It never changes afterwards.")
    @APIResponse(responseCode = "201", description = "Frozen.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> freeze(@RequestBody(required = true) FreezeFigures command) {
        var view = submissions.freeze(command);
        return Answers.created(view.href(), view);
    }

    @GET
    @Path("/{collectionSubmissionId}/content")
    @Produces({MediaType.APPLICATION_JSON, PDF})
    @PermissionsAllowed(SubmissionPermissions.READ)
    @Operation(operationId = "getCollectionSubmissionContent", summary = "Gives the frozen figures as JSON or PDF",
            description = "The same bytes every time. The SHA-256 of the submission is that of the JSON; the PDF is made from it and prints it.")
    @APIResponse(responseCode = "200", description = "The figures.", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response content(@PathParam("collectionSubmissionId") UUID collectionSubmissionId,
            @QueryParam("language") @Parameter(description = "Of the PDF: nl, fr or en; nl when absent.") Language language, @Context HttpHeaders headers) {
        var content = submissions.content(collectionSubmissionId);
        var wanted = headers.getAcceptableMediaTypes().getFirst();
        if (!PDF.equals(wanted.getType() + "/" + wanted.getSubtype())) {
            return Response.ok(content, MediaType.APPLICATION_JSON_TYPE).build();
        }
        var view = submissions.get(collectionSubmissionId);
        var document = SubmissionDocument.of(read(content), view.sha256(), language == null ? Language.nl : language);
        return Response.ok(new ByteArrayInputStream(document), PDF).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"samenhang-" + view.period() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").header(HttpHeaders.VARY, "Accept, Authorization").build();
    }

    private JsonNode read(byte[] content) {
        try {
            return json.readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
