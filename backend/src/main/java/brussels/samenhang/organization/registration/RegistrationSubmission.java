package brussels.samenhang.organization.registration;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RegistrationSubmission", title = "Sending a registration to be reviewed")
record RegistrationSubmission(
        @Schema(description = "The applicant has seen the organizations that may be the same, and this is another.") Boolean duplicatesConfirmed,
        @Schema(description = "Answer to the question of the reviewer, in any language.") @Size(max = 4000) String answer) {
}
