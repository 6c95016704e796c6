package brussels.samenhang.organization.people;

import brussels.samenhang.shared.security.OrganizationRole;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RoleChange", title = "Another role for a person")
record RoleChange(@Schema(required = true) @NotNull OrganizationRole role) {
}
