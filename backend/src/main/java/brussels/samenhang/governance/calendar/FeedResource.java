package brussels.samenhang.governance.calendar;

import brussels.samenhang.governance.calendar.FeedView.NewFeed;
import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Secret addresses of calendars, for the person who made them. */
@Path("/calendarFeeds")
@Tag(name = "Calendars")
@PermissionsAllowed(GeneralPermissions.PERSON)
class FeedResource {

    @Inject
    FeedService service;

    @GET
    @Operation(operationId = "listCalendarFeeds", summary = "Lists the caller's calendars", description = "Without their secret addresses.")
    public Items<FeedView> list() {
        return new Items<>(service.own());
    }

    @POST
    @Operation(operationId = "createCalendarFeed", summary = "Makes a calendar to subscribe to", description = "Its secret address is told once.")
    @APIResponse(responseCode = "201", description = "Made.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FeedView.class)))
    public RestResponse<FeedView> make(NewFeed feed) {
        var view = service.make(feed);
        return Answers.created(view.href(), view);
    }

    @POST
    @Path("/{calendarFeedId}/revocations")
    @Operation(operationId = "revokeCalendarFeed", summary = "Takes the address of a calendar back", description = "Nobody reads anything there any more.")
    public Items<FeedView> revoke(@PathParam("calendarFeedId") UUID calendarFeedId, Nothing nothing) {
        service.revoke(calendarFeedId);
        return new Items<>(service.own());
    }
}
