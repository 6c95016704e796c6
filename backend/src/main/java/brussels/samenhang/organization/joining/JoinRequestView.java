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
        @Schema(required = true, description = "What speaks for the person beside the own words; it proves nothing by itself.") Proof proof,
        Instant remindedOn,
        @Schema(required = true, description = "What the viewer may do with it: accept, refuse, remind, withdraw.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "JoinProof", title = "What speaks for somebody who asks to act for an organization")
    record Proof(
            @Schema(description = "The verified e-mail address has this domain, which is also that of the organization.") String ownDomain,
            @Schema(description = "The number the person gave.") String enterpriseNumber,
            @Schema(description = "Whether that is the number of the record; absent when none was given.") Boolean numberMatches,
            @Schema(description = "A page that shows that the person works there.") String evidence) {
    }

    @Schema(name = "JoiningPerson", title = "Person who asks")
    record Person(@Schema(required = true) String name, String email) {
    }
}
