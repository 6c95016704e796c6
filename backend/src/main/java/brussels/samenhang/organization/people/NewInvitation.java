package brussels.samenhang.organization.people;

import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.shared.text.Language;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewInvitation", title = "Asking somebody to act for an organization")
record NewInvitation(
        @Schema(required = true, description = "Where the link goes; it works for an account with this address.", examples = "collega@voorbeeld.example") @NotBlank @Email @Size(max = 254) String email,
        @Schema(required = true) @NotNull OrganizationRole role,
        @Schema(description = "Stands in the mail.") @Size(max = 1000) String message,
        @Schema(description = "Language of the mail; that of the person when known here, otherwise one's own, when absent.") Language language) {
}
