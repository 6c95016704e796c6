package brussels.samenhang.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewMembershipRequest", title = "Application or invitation")
record NewMembershipRequest(
        @NotNull @Schema(required = true) MembershipRequest.Direction direction,
        @NotNull @Schema(required = true) UUID organization,
        @NotNull @Schema(required = true) UUID partnership,
        @Schema(description = "The member that proposes the organization. Required for a proposal, and only then.") UUID proposedBy,
        @Size(max = 60) @Schema(description = "Code of the vocabulary membershipKinds; partner when absent.", examples = "partner") String kind,
        @Size(max = 2000) @Schema(description = "Seen by the organization, the coordinators of the partnership and the administration.") String message) {

    static final String DEFAULT_KIND = "partner";

    String kindOrDefault() {
        return kind == null ? DEFAULT_KIND : kind;
    }
}
