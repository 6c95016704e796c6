package brussels.samenhang.story;

import brussels.samenhang.shared.text.Localized;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangeStoriesDashboard", title = "Change stories in numbers", description = "In the order of the closed lists, never by number. Only accepted stories that the caller may read are counted.")
record ChangeStoriesDashboard(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true, description = "How to read it.") Localized context,
        @Schema(required = true) int stories,
        @Schema(required = true, description = "Those of them that a body found one of the most significant.") int selected,
        @Schema(required = true, description = "Partnerships that have at least one of them.") int partnerships,
        @Schema(required = true) List<Group> items,
        @Schema(required = true, description = "Those that were chosen, by name of the partnership; at most 500.") List<ChangeStoryView> mostSignificant) {

    @Schema(name = "ChangeStoryDimension")
    enum Dimension {
        domain, phase, level
    }

    @Schema(name = "ChangeStoryGroup", title = "Change stories that have something in common")
    record Group(
            @Schema(required = true) Dimension dimension,
            @Schema(required = true, description = "Code of changeDomains, partnershipPhases or ChangeStoryLevel.") String code,
            @Schema(required = true) int stories,
            @Schema(required = true) int selected,
            @Schema(required = true, description = "Partnerships they come from.") int partnerships) {
    }
}
