package brussels.samenhang.account;

import brussels.samenhang.account.PersonTraces.Trace;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PersonFound", title = "A person and where something of that person is kept")
record PersonFound(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        String email,
        @Schema(required = true, description = "Has signed in.") boolean account,
        @Schema(required = true) List<Trace> traces) {
}
