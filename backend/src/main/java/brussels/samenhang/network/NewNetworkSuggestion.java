package brussels.samenhang.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewNetworkSuggestion", title = "What should be otherwise about a network")
record NewNetworkSuggestion(
        @NotNull @Schema(required = true) UUID network,
        @NotBlank @Size(max = 2000) @Schema(required = true, description = "Seen by the coordinators and the administration.") String message,
        @Size(max = 500) @Schema(description = "How one can know.") String source) {
}
