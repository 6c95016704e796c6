package brussels.samenhang.network.attendance;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Which networks an organization attends. */
@Path("/networkAttendances")
@Tag(name = "Networks")
class AttendanceResource {

    @Inject
    AttendanceService service;

    @Inject
    AttendanceReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listNetworkAttendances", summary = "Lists which organizations attend which networks",
            description = "Those of the caller's organizations and of the members of the partnerships the caller coordinates; the administration sees all.")
    public Page<AttendanceView> list(@BeanParam AttendanceQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{networkAttendanceId}")
    @PermissionsAllowed(AttendancePermissions.SEE)
    @Operation(operationId = "getNetworkAttendance", summary = "Reads an attendance")
    public AttendanceView get(@PathParam("networkAttendanceId") UUID networkAttendanceId) {
        return service.read(networkAttendanceId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(AttendancePermissions.STATE)
    @Operation(operationId = "createNetworkAttendance", summary = "Says that an organization attends a network",
            description = "By the organization; a coordinator of one of its partnerships or the administration may say it for it.")
    @APIResponse(responseCode = "201", description = "Noted.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AttendanceView.class)))
    public RestResponse<AttendanceView> create(NewAttendance attendance) {
        var view = service.state(attendance);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{networkAttendanceId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(AttendancePermissions.EDIT)
    @Operation(operationId = "updateNetworkAttendance", summary = "Corrects what is said of an attendance",
            description = "When the organization corrects what another said for it, it becomes its own word.")
    public AttendanceView correct(@PathParam("networkAttendanceId") UUID networkAttendanceId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MergePatch<AttendanceFields> patch) {
        return service.correct(networkAttendanceId, ifMatch, patch);
    }

    @POST
    @Path("/{networkAttendanceId}/endings")
    @PermissionsAllowed(AttendancePermissions.EDIT)
    @Operation(operationId = "endNetworkAttendance", summary = "Ends an attendance", description = "It stays in the history.")
    public AttendanceView end(@PathParam("networkAttendanceId") UUID networkAttendanceId, AttendanceEnding ending) {
        return service.end(networkAttendanceId, ending);
    }
}
