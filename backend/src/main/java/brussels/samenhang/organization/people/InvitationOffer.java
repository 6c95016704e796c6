package brussels.samenhang.organization.people;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.security.OrganizationRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as its receiver sees it. */
@Schema(name = "InvitationOffer", title = "An invitation for who received it")
record InvitationOffer(
        @Schema(required = true) UUID id,
        @Schema(required = true) Ref organization,
        @Schema(required = true) OrganizationRole role,
        @Schema(required = true) boolean handOver,
        @Schema(description = "The account must have this address, verified.") String email,
        String message,
        @Schema(required = true) String invitedBy,
        @Schema(required = true) InvitationStatus status,
        @Schema(required = true) Instant expiresOn) {
}
