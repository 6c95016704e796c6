package brussels.samenhang.network;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkMerge", title = "The entry in which another goes on")
record NetworkMerge(
        @NotNull @Schema(required = true, description = "The network that stays.") UUID into,
        @Size(max = 1000) String reason) {
}
