package brussels.samenhang.organization.people;

import brussels.samenhang.shared.security.OrganizationRole;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OwnershipTransfer", title = "Handing over the ownership of a record")
record Transfer(
        @Schema(required = true, description = "Identifier of the organization user who becomes owner.") @NotNull UUID user,
        @Schema(description = "The role one keeps; absent to stop acting for the organization.") OrganizationRole remaining) {
}
