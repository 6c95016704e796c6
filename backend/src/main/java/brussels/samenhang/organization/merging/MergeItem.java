package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge in the list. */
@Schema(name = "OrganizationMergeItem", title = "Merge of two records, in short")
record MergeItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, description = "The record that was taken up.") Ref merged,
        @Schema(required = true, description = "The record that goes on.") Ref survivor,
        @Schema(required = true) Instant mergedAt,
        @Schema(description = "Name of the person who did it.") String mergedBy,
        @Schema(description = "Absent while the merge stands.") Instant undoneAt) {
}
