package brussels.samenhang.organization.registration;

import brussels.samenhang.organization.MunicipalityName;
import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration in a list. */
@Schema(name = "RegistrationItem", title = "Registration in a list")
record RegistrationItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) RegistrationStatus status,
        String name,
        @Schema(description = "Code of the vocabulary organizationTypes.") String type,
        MunicipalityName municipality,
        Ref partnership,
        @Schema(required = true) RegistrationView.Applicant applicant,
        @Schema(required = true, description = "The viewer registers it.") boolean own,
        Instant submittedOn,
        Instant decidedOn,
        @Schema(required = true) Instant updatedAt) {
}
