package brussels.samenhang.governance.calendar;

import brussels.samenhang.governance.calendar.FeedView.Content;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendars as programs read them: whoever has the address, nobody else. Such programs know nothing but an address, so it holds the key. */
@Path("/calendars")
@Tag(name = "Calendars")
class CalendarResource {

    static final String ICALENDAR = "text/calendar";

    @Inject
    FeedService service;

    @GET
    @Path("/{calendarKey}")
    @PermitAll
    @Produces({ICALENDAR, MediaType.APPLICATION_JSON})
    @Operation(operationId = "readCalendar", summary = "Reads a calendar under its secret address", description = "As iCalendar (RFC 5545); a moved or cancelled meeting is the same entry with a higher SEQUENCE.")
    @APIResponse(responseCode = "200", description = "The calendar.", content = {
            @org.eclipse.microprofile.openapi.annotations.media.Content(mediaType = ICALENDAR, schema = @Schema(implementation = String.class)),
            @org.eclipse.microprofile.openapi.annotations.media.Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Content.class))})
    public Response read(@PathParam("calendarKey") @Size(max = 100) String calendarKey, @Context HttpHeaders headers) {
        var reading = service.read(calendarKey);
        var json = headers.getAcceptableMediaTypes().stream().findFirst().filter(MediaType.APPLICATION_JSON_TYPE::equals).isPresent();
        return json ? Response.ok(new Content(reading.name(), reading.events().size()), MediaType.APPLICATION_JSON).build()
                : Response.ok(MeetingCalendar.feed(reading.name(), reading.events()), ICALENDAR + ";charset=UTF-8").header("Cache-Control", "private, max-age=900").build();
    }
}
