package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge with what it did. */
@Schema(name = "OrganizationMerge", title = "Merge of two records of one organization")
record MergeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, description = "The record that was taken up.") Ref merged,
        @Schema(required = true, description = "The record that goes on.") Ref survivor,
        @Schema(required = true) Instant mergedAt,
        @Schema(description = "Name of the person who did it.") String mergedBy,
        @Schema(description = "Absent while the merge stands.") Instant undoneAt,
        String undoneBy,
        @Schema(required = true, description = "What went along.") List<Moving> movings,
        @Schema(required = true, description = "What could not go back when the merge was undone, one sentence each.") List<Localized> leftovers,
        @Schema(required = true, description = "undo, when the viewer may.") List<String> permittedActions) {
}
