package brussels.samenhang.territory.boundary;

import brussels.samenhang.shared.http.Ref;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TerritoryBoundaryReport", title = "What a file of boundaries holds")
record BoundaryReport(
        @Schema(required = true, description = "False for a dry run, and when there are errors: then nothing at all is stored.") boolean stored,
        @Schema(required = true, description = "Outlines in the file.") int outlines,
        @Schema(required = true, description = "In alphabetical order.") List<Matched> matched,
        @Schema(required = true, description = "In the order of the file; nothing is stored as long as one of them is an error.") List<BoundaryFinding> findings,
        @Schema(required = true, description = "Municipalities in the regions of the file that would have no boundary afterwards.") List<Ref> without) {

    @Schema(name = "MatchedBoundary", title = "Outline that belongs to a territory")
    record Matched(
            @Schema(required = true) Ref territory,
            Integer nisCode,
            @Schema(required = true, description = "Points of the outline in the file.") int pointsInFile,
            @Schema(required = true, description = "Points that are kept.") int points,
            @Schema(required = true, description = "It takes the place of one that was imported before.") boolean replaces) {
    }
}
