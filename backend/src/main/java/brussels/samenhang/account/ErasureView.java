package brussels.samenhang.account;

import brussels.samenhang.account.PersonTraces.Trace;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Erasure", title = "What was erased of a person")
record ErasureView(
        @Schema(required = true, description = "The row that stays, without name or address.") UUID person,
        @Schema(required = true) Instant erasedOn,
        @Schema(required = true) List<Trace> traces) {
}
