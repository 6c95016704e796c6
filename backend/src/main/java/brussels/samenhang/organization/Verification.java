package brussels.samenhang.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganizationVerification", title = "What was found out about an organization")
record Verification(
        @Schema(required = true) @NotNull OrganizationStatus status,
        @Schema(description = "How it was found out; kept in the journal.") @Size(max = 2000) String note) {
}
