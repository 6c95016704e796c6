package brussels.samenhang.organization.people;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationAcceptance", title = "Accepting an invitation, by its link or from one's to-do list")
record InvitationAcceptance(
        @Schema(description = "What follows # in the link.") @Size(max = 100) String token,
        @Schema(description = "Identifier of the invitation, instead of the token.") UUID invitation) {
}
