package brussels.samenhang.network;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkPair", title = "Two networks that may be one")
record NetworkPair(
        @Schema(required = true) NetworkCandidate one,
        @Schema(required = true) NetworkCandidate other,
        @Schema(required = true, description = "How alike the names are, from 0 to 1.") BigDecimal likeness) {
}
