package brussels.samenhang.organization.joining;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewJoinRequest", title = "Asking to act for an organization")
record NewJoinRequest(
        @Schema(required = true) @NotNull UUID organization,
        @Schema(description = "What the person does there.") @Size(max = 200) String function,
        @Schema(description = "For those who decide; needed for a claim.") @Size(max = 2000) String message,
        @Schema(description = "Address of a page that shows that the person works there.", examples = "https://www.example.org/team") @Size(max = 300) @Pattern(regexp = "https?://[^\\s/$.?#][^\\s]*", message = "http:// or https://") String evidence,
        @Schema(description = "Of the organization, as the person knows it; compared with the record.", examples = "0202239951") @Size(max = 40) String enterpriseNumber) {
}
