package brussels.samenhang.organization.people;

import brussels.samenhang.shared.security.OrganizationRole;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganizationUser", title = "Person who acts for an organization")
record OrganizationUserView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Name person,
        @Schema(required = true) OrganizationRole role,
        @Schema(required = true) LocalDate since,
        @Schema(description = "Last day, when it is over.") LocalDate until,
        @Schema(required = true, description = "It is the person who is asking.") boolean self,
        @Schema(required = true, description = "What the viewer may do: changeRole, end, transferTo (make this person the owner in one's own place).") List<String> permittedActions) {

    @Schema(name = "PersonName", title = "Person with the address to write to")
    record Name(@Schema(required = true) String name, @Schema(description = "For owners and the administration.") String email) {
    }
}
