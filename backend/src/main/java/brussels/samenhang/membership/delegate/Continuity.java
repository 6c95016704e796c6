package brussels.samenhang.membership.delegate;

import brussels.samenhang.shared.http.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DelegateContinuity", title = "Turnover and continuity of delegates",
        description = "Worked out from the dated delegates over the 24 months up to and including a day: how often the first delegate of a member changed, and on which part of the days of its membership there was one. A description, with names of organizations in alphabetical order; not a score.")
record Continuity(
        @Schema(required = true) UUID partnership,
        @Schema(required = true, description = "First day of the window.") LocalDate from,
        @Schema(required = true, description = "Last day of the window.") LocalDate asOf,
        @Schema(required = true, description = "Members on that day.") int members,
        @Schema(required = true, description = "Of these, those with a first delegate on that day.") int represented,
        @Schema(required = true, description = "Changes of first delegate in the window, of all members together.") int changes,
        @Schema(required = true, description = "One per member on that day, by name.") List<OfMember> items) {

    @Schema(name = "DelegateContinuityOfMember", title = "Turnover and continuity of one member")
    record OfMember(
            @Schema(required = true) UUID membership,
            @Schema(required = true) Ref organization,
            @Schema(required = true, description = "Times another person became first delegate in the window.") int changes,
            @Schema(required = true, description = "Days of the window on which it was a member.") int memberDays,
            @Schema(required = true, description = "Of these, days with a first delegate.") int representedDays,
            @Schema(description = "Since when the present first delegate is it; absent when there is none.") LocalDate presentSince) {
    }
}
