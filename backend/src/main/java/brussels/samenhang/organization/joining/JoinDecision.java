package brussels.samenhang.organization.joining;

import brussels.samenhang.shared.security.OrganizationRole;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "JoinDecision", title = "Answer to somebody who asks to act for an organization")
record JoinDecision(
        @Schema(required = true) @NotNull Outcome outcome,
        @Schema(description = "When accepted; owner for a claim and editor otherwise when absent.") OrganizationRole role,
        @Schema(description = "Read by the person as it is.") @Size(max = 2000) String answer) {

    @Schema(name = "JoinOutcome")
    enum Outcome {
        accepted, refused
    }
}
