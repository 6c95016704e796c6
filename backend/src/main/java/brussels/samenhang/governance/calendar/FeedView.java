package brussels.samenhang.governance.calendar;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CalendarFeed", title = "Calendar to subscribe to", description = "Shows what its person may see on the day it is read.")
record FeedView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(description = "Only meetings of this partnership; all of the person's when absent.") Ref partnership,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "Day a calendar program last read it.") LocalDate lastReadOn,
        @Schema(description = "Its secret address: told once, when it is made. Whoever has it reads the calendar.") URI address) {

    @Schema(name = "NewCalendarFeed", title = "Calendar to make")
    record NewFeed(@Schema(description = "Only meetings of this partnership, which the caller takes part in.") UUID partnership) {
    }

    @Schema(name = "CalendarFeedContent", title = "What a calendar is about", description = "Calendar programs ask for text/calendar and get the meetings.")
    record Content(@Schema(required = true) String name, @Schema(required = true) int meetings) {
    }
}
