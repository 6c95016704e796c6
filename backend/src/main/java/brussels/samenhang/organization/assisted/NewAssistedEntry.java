package brussels.samenhang.organization.assisted;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a coordinator knows of a small organization: the four fields of a registration, and what else is at hand (1-R48). */
@Schema(name = "NewAssistedEntry", title = "Entering an organization on its behalf")
record NewAssistedEntry(
        @Schema(required = true, examples = "Buurtmoestuin De Regenton") @NotBlank @Size(max = 200) String name,
        @Schema(description = "Language of the texts and of the mail: nl, fr, en or de. One's own when absent.") @Pattern(regexp = "nl|fr|en|de") String language,
        @Schema(required = true, description = "Code of the vocabulary organizationTypes.", examples = "citizensInitiative") @NotBlank @Size(max = 60) String type,
        @Schema(description = "What kind, when the type is other.") @Size(max = 200) String typeOther,
        @Schema(required = true, description = "NIS code.", examples = "21004") @NotNull Integer municipality,
        @Schema(description = "Who reads the mailbox, as a function and not as a person.") @Size(max = 200) String contactFunction,
        @Schema(required = true, description = "Public, and where the hand-over is sent.") @NotBlank @Email @Size(max = 254) String contactEmail,
        @Schema(description = "Optional: informal groups have none.") @Size(max = 40) String enterpriseNumber,
        @Schema(description = "Code of the vocabulary legalForms.") @Size(max = 60) String legalForm,
        @Size(max = 2000) String purpose,
        @Schema(description = "Partnership it wants to join; an application is opened when that takes applications.") UUID partnership,
        @Schema(description = "Invites the organization by mail to take its record over; true when absent.") Boolean handOver,
        @Schema(description = "The organizations that look alike are others.") Boolean duplicatesConfirmed) {
}
