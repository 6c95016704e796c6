package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HandoverItem", title = "Handover in a list")
record HandoverItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, description = "The post that is handed over.") Ref post,
        @Schema(required = true) Handover.Status status,
        @Schema(required = true) Instant openedAt,
        Instant completedAt,
        Instant receivedAt) {
}
