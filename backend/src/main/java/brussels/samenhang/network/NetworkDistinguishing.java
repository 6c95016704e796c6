package brussels.samenhang.network;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkDistinguishing", title = "Two networks that are not one")
record NetworkDistinguishing(
        @NotNull @Schema(required = true, description = "The other network.") UUID other,
        @Size(max = 1000) @Schema(description = "What tells them apart.") String note) {
}
