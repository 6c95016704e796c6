package brussels.samenhang.network;

import brussels.samenhang.network.NetworkFields.Level;
import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkCandidate", title = "Network that may be the same")
record NetworkCandidate(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        Level level,
        @Schema(required = true, description = "Names of the territories it works in.") List<Localized> territories,
        @Schema(required = true) boolean current,
        @Schema(required = true, description = "How alike the names are, from 0 to 1.") BigDecimal likeness) {
}
