package brussels.samenhang.organization.people;

import brussels.samenhang.shared.security.OrganizationRole;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UserInvitation", title = "Somebody who was asked to act for an organization")
record UserInvitationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(description = "Absent once the person had it erased.") String email,
        @Schema(required = true) OrganizationRole role,
        @Schema(required = true, description = "The organization is asked to take over a record that was entered on its behalf.") boolean handOver,
        String message,
        @Schema(required = true) InvitationStatus status,
        @Schema(required = true, description = "Name of who invited.") String invitedBy,
        @Schema(required = true) Instant invitedOn,
        @Schema(required = true, description = "When the link that works now was sent.") Instant sentOn,
        @Schema(required = true) Instant expiresOn,
        Instant decidedOn,
        @Schema(required = true, description = "What the viewer may do: resend, withdraw.") List<String> permittedActions) {
}
