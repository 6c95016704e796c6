package brussels.samenhang.relation;

import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RelationsDashboard", title = "Relations in numbers", description = "In the order of the closed lists, never by number. Counted are relations that stand; their sides are not named.")
record RelationsDashboard(
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true, description = "How to read it.") Localized context,
        @Schema(required = true) int relations,
        @Schema(required = true, description = "Organizations on a side of at least one.") int organizations,
        @Schema(required = true, description = "Partnerships inside which there is at least one.") int partnerships,
        @Schema(required = true) List<Group> items) {

    @Schema(name = "RelationDimension", description = "origin (D4), confirmation (D5): RelationState, formality, tag: as the declaring side sees it, so that a relation counts for each of its tags.")
    enum Dimension {
        origin, confirmation, formality, tag
    }

    @Schema(name = "RelationGroup", title = "Relations that have something in common")
    record Group(
            @Schema(required = true) Dimension dimension,
            @Schema(required = true, description = "Code of RelationOrigin, RelationState, RelationFormality or relationTags.") String code,
            @Schema(required = true) int relations,
            @Schema(required = true, description = "Share of all relations counted, in percent with one decimal.", examples = "37.5") BigDecimal share) {
    }
}
