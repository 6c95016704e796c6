package brussels.samenhang.dashboard;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What meeting asks of organizations. */
@Path("/dashboards/meetingLoad")
@Tag(name = "Dashboards")
class MeetingLoadResource {

    @Inject
    MeetingLoadReader reader;

    @GET
    @PermissionsAllowed(SeriesPermissions.READ)
    @Operation(operationId = "getMeetingLoad", summary = "Shows how much organizations meet, per phase of the partnership, and who of those on paper comes",
            description = "Of meetings held since a day (a year before asOf when absent) that the caller may read; confidential bodies are not counted. phase chooses by the phase at the time of the meeting.")
    public MeetingLoadView meetingLoad(@BeanParam TakingPartQuery query) {
        return reader.of(query);
    }
}
