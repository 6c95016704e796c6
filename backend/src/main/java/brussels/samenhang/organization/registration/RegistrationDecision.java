package brussels.samenhang.organization.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RegistrationDecision", title = "Answer to a registration")
record RegistrationDecision(
        @Schema(required = true) @NotNull Outcome outcome,
        @Schema(description = "The question or the reason; needed to return or refuse. The applicant reads it as it is.") @Size(max = 4000) String message) {

    @Schema(name = "RegistrationOutcome")
    enum Outcome {
        accepted, returned, refused
    }

    boolean lacksMessage() {
        return outcome != Outcome.accepted && !hasMessage();
    }

    boolean hasMessage() {
        return message != null && !message.isBlank();
    }
}
