package brussels.samenhang.organization.joining;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who asks to act for an organization, for that person and those who decide. */
@Schema(name = "JoinRequest", title = "Request to act for an organization")
record JoinRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref organization,
        @Schema(required = true) Person applicant,
        String function,
        String message,
        @Schema(required = true) JoinRequestStatus status,
        @Schema(required = true, description = "Nobody acted for the organization when it was made.") boolean claim,
        @Schema(required = true) Instant requestedOn,
        Instant decidedOn,
        String answer,
        @Schema(required = true, description = "What the viewer may do with it: accept, refuse, withdraw.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "JoiningPerson", title = "Person who asks")
    record Person(@Schema(required = true) String name, String email) {
    }
}
