package brussels.samenhang.organization.joining;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewJoinRequest", title = "Asking to act for an organization")
record NewJoinRequest(
        @Schema(required = true) @NotNull UUID organization,
        @Schema(description = "What the person does there.") @Size(max = 200) String function,
        @Schema(description = "For those who decide.") @Size(max = 2000) String message) {
}
