package brussels.samenhang.organization.people;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.security.OrganizationRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AcceptedInvitation", title = "What one may do from now on")
record AcceptedInvitation(@Schema(required = true) Ref organization, @Schema(required = true) OrganizationRole role) {
}
