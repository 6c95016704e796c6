package brussels.samenhang.organization.owndata;

import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Languages;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known about an organization, for itself: to read, and to take along. */
@Path("/organizations/{organizationId}/ownData")
@Tag(name = "Organization People")
class OwnDataResource {

    static final String READ = "organization-own-data";

    /** Those who may edit the record, and the administration. */
    @Singleton
    static class Permissions {

        @Inject
        Viewer viewer;

        @Blocking
        @PermissionChecker(READ)
        boolean mayRead(SecurityIdentity identity, UUID organizationId) {
            return viewer.isAdministration() || viewer.mayEditOrganization(organizationId);
        }
    }

    @Inject
    OwnDataReader reader;

    @Inject
    Languages languages;

    @GET
    @Produces({MediaType.APPLICATION_JSON, OwnDataWorkbook.MEDIA_TYPE})
    @PermissionsAllowed(READ)
    @Operation(operationId = "getOwnData", summary = "Tells all that is known about an organization and who can see it",
            description = "For those who may edit its record and the administration. As a workbook with a sheet for each kind when Accept asks for that.")
    @APIResponse(responseCode = "200", description = "All of it.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OwnData.class)),
        @Content(mediaType = OwnDataWorkbook.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response ownData(@PathParam("organizationId") UUID organizationId, @Context HttpHeaders headers) {
        var data = reader.of(organizationId);
        var wanted = headers.getAcceptableMediaTypes().getFirst();
        if (OwnDataWorkbook.MEDIA_TYPE.equals(wanted.getType() + "/" + wanted.getSubtype())) {
            return Response.ok(new ByteArrayInputStream(OwnDataWorkbook.of(data, languages.first())), OwnDataWorkbook.MEDIA_TYPE)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"samenhang-own-data.xlsx\"")
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization").build();
        }
        return Response.ok(data, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
