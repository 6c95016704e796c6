package brussels.samenhang.finding;

import brussels.samenhang.organization.OpeningHours;
import brussels.samenhang.shared.http.Ref;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpeningCoverage", title = "When and where services are open", description = "Counts of what organizations say of themselves; nothing is scored. A place or time without a count is one at which nobody says to be open.")
record CoverageView(
        @Schema(required = true, description = "The day it is of.") LocalDate asOf,
        @Schema(required = true, description = "Services that say when they are open.") int services,
        @Schema(required = true, description = "Services that do not say when they are open: they are in no count.") int withoutHours,
        @Schema(required = true, description = "All places together.") List<Count> total,
        @Schema(required = true, description = "By place, in alphabetical order.") List<At> places) {

    @Schema(name = "OpeningCoverageCount", title = "How many services are open at some time of a part of a day; left out when none is")
    record Count(
            @Schema(required = true) OpeningHours.Weekday day,
            @Schema(required = true) PartOfDay part,
            @Schema(required = true) int open) {
    }

    @Schema(name = "OpeningCoveragePlace", title = "A place and when services are open there")
    record At(
            @Schema(description = "The municipality, or the neighborhood when one municipality was asked for; absent for what has no neighborhood.") Ref territory,
            @Schema(description = "NIS code of a municipality.") Integer nisCode,
            @Schema(required = true) List<Count> counts) {
    }
}
