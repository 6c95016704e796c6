package brussels.samenhang.signal;

import brussels.samenhang.shared.text.Localized;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignalsDashboard", title = "Signals in numbers", description = "In the order of the closed lists, never by number. Only what the caller may read is counted.")
record SignalsDashboard(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true, description = "How to read it.") Localized context,
        @Schema(required = true) int signals,
        @Schema(required = true) int unanswered,
        @Schema(required = true) List<Group> items,
        @Schema(required = true, description = "Those that wait for a first reply, longest waiting first; at most 500.") List<SignalView> waiting) {

    @Schema(name = "SignalDimension")
    enum Dimension {
        level, theme, kind, holder
    }

    @Schema(name = "SignalGroup", title = "Signals that have something in common")
    record Group(
            @Schema(required = true) Dimension dimension,
            @Schema(description = "Code of signalLevels, themes, SignalKind or SignalHolder; absent when it was not stated.") String code,
            @Schema(required = true) int signals,
            @Schema(required = true) int unanswered,
            @Schema(description = "Days the longest waiting of them has waited for a first reply; absent when none waits.") Integer longestDays) {
    }
}
