package brussels.samenhang.organization.registration;

import brussels.samenhang.organization.DuplicateCandidate;
import brussels.samenhang.organization.MunicipalityName;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Language;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration with its thread and every state it went through. */
@Schema(name = "Registration", title = "Registration of an organization by itself")
record RegistrationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) RegistrationStatus status,
        String name,
        @Schema(description = "nl, fr, en or de.") String nameLanguage,
        @Schema(description = "Code of the vocabulary organizationTypes.") String type,
        String typeOther,
        MunicipalityName municipality,
        String contactFunction,
        String contactEmail,
        String enterpriseNumber,
        @Schema(description = "Code of the vocabulary legalForms.") String legalForm,
        String purpose,
        String website,
        @Schema(description = "The partnership it wants to join.") Ref partnership,
        @Schema(required = true) Applicant applicant,
        Instant submittedOn,
        Instant decidedOn,
        @Schema(description = "What it became, when accepted.") Ref organization,
        @Schema(required = true, description = "Questions and answers, oldest first.") List<Message> messages,
        @Schema(description = "Organizations that may be the same; for the reviewer.") List<DuplicateCandidate> candidates,
        @Schema(required = true, description = "The applicant has seen organizations that may be the same and says it is another.") boolean duplicatesConfirmed,
        @Schema(required = true, description = "Every state it went through, oldest first.") List<Step> steps,
        @Schema(required = true, description = "Fields still needed to submit.") List<String> missing,
        @Schema(required = true, description = "What the viewer may do with it: edit, submit, withdraw, accept, return, refuse.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "Applicant", title = "Person who registers an organization")
    record Applicant(@Schema(required = true) String name, String email, @Schema(required = true) Language language) {
    }

    @Schema(name = "RegistrationMessage", title = "Question or answer")
    record Message(
            @Schema(required = true) UUID id,
            @Schema(required = true) RegistrationRepository.Sender from,
            @Schema(required = true) String text,
            @Schema(required = true, description = "The language it was written in, not translated.") Language language,
            @Schema(required = true) Instant sentAt) {
    }

    @Schema(name = "RegistrationStep", title = "State a registration went through")
    record Step(@Schema(required = true) RegistrationStatus status, @Schema(required = true) Instant at) {
    }
}
