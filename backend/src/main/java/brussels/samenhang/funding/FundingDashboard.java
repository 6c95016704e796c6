package brussels.samenhang.funding;

import brussels.samenhang.shared.text.Localized;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingDashboard", title = "Decisions about money that are waited for, and days that come")
record FundingDashboard(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true, description = "How to read it.") Localized context,
        @Schema(required = true, description = "Last day that is looked ahead to.") LocalDate until,
        @Schema(required = true, description = "Decisions waited for, by partnership in alphabetical order.") List<FundingView> pending,
        @Schema(required = true, description = "Earliest first.") List<Moment> moments) {

    @Schema(name = "FundingMomentKind", description = "decisionExpected: a decision is to be there; extension: last day to ask for an extension or to tell of it; ends: last day of what was granted.")
    enum Kind {
        decisionExpected, extension, ends
    }

    @Schema(name = "FundingMoment", title = "A day that comes")
    record Moment(
            @Schema(required = true) LocalDate on,
            @Schema(required = true) Kind kind,
            @Schema(required = true, description = "The day is past and nothing was decided.") boolean past,
            @Schema(required = true) FundingView line) {
    }
}
