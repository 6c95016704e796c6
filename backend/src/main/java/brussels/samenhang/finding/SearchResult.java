package brussels.samenhang.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SearchResult", title = "What is found")
record SearchResult(
        @Schema(required = true, description = "By kind, and within a kind by how well they match; never by size or score.") List<SearchHit> items,
        @Schema(required = true, description = "For each kind of which something is found.") List<Count> counts,
        @Schema(description = "The words that were searched for, when some of those typed were taken for slips.") String readAs) {

    @Schema(name = "SearchCount", title = "How many of a kind are found")
    record Count(
            @Schema(required = true) SearchHit.Kind kind,
            @Schema(required = true) int total) {
    }
}
