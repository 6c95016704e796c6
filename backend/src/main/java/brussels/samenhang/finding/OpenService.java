package brussels.samenhang.finding;

import brussels.samenhang.organization.OpeningHours;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpenService", title = "A service and when it is open on the day")
record OpenService(
        @Schema(required = true) UUID id,
        @Schema(required = true) Localized name,
        @Schema(required = true) Ref organization,
        @Schema(description = "Where; absent when it says no place.") Ref municipality,
        @Schema(description = "Street and number of where it is given.") String address,
        @Schema(required = true, description = "Its times on the day that was asked for.") List<OpeningHours.Interval> hours) {
}
