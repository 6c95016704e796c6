package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CollectionSubmission", title = "What a partnership handed in, frozen")
record SubmissionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) UUID round,
        @Schema(required = true, examples = "2026-Q3") String period,
        @Schema(required = true) Ref partnership,
        @Schema(required = true) Instant frozenAt,
        @Schema(required = true, description = "Figures it holds.") int figures,
        @Schema(required = true, description = "Figures that were asked and are not in it.") int missing,
        @Schema(required = true, description = "SHA-256 of the content as JSON, in hexadecimal digits.") String sha256,
        @Schema(required = true, description = "Where the content is, as JSON or PDF.") URI content) {
}
