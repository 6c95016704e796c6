package brussels.samenhang.organization.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationToken", title = "The secret of the link in an invitation")
record InvitationToken(@Schema(required = true, description = "What follows # in the link.") @NotBlank @Size(max = 100) String token) {
}
