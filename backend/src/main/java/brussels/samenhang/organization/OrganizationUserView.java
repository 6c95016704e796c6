package brussels.samenhang.organization;

import brussels.samenhang.shared.security.OrganizationRole;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganizationUser", title = "Person who acts for an organization")
record OrganizationUserView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Name person,
        @Schema(required = true) OrganizationRole role,
        @Schema(required = true) LocalDate since) {

    @Schema(name = "PersonName", title = "Person with the address to write to")
    record Name(@Schema(required = true) String name, String email) {
    }
}
