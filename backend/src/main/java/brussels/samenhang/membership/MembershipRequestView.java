package brussels.samenhang.membership;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipRequest", title = "Application or invitation")
record MembershipRequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) MembershipRequest.Direction direction,
        @Schema(required = true) Ref organization,
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "Code of the vocabulary membershipKinds.") String kind,
        String message,
        @Schema(required = true) MembershipRequest.Status status,
        @Schema(description = "The member that proposes the organization.") Ref proposedBy,
        @Schema(required = true, description = "Sides that have still to agree.") List<MembershipRequest.Side> waitingFor,
        @Schema(required = true, description = "Of the sides that have still to agree, those the caller may answer for.") List<MembershipRequest.Side> answersFor,
        @Schema(required = true, description = "Sides that agreed, beside the one that asked, in the order in which they did.") List<Agreement> agreements,
        @Schema(required = true) Instant requestedOn,
        Instant decidedOn,
        @Schema(description = "Why it was declined: code of the vocabulary declineReasons.") String reason,
        @Schema(description = "What was said with the decision.") String answer,
        @Schema(description = "The membership that came of it.") MembershipLink membership,
        @Schema(required = true, description = "What the caller may do with it.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "MembershipRequestAction", description = "Something a caller may do with a request.")
    enum Action {
        accept, decline, withdraw
    }

    @Schema(name = "MembershipRequestAgreement", title = "Agreement of one side")
    record Agreement(
            @Schema(required = true) MembershipRequest.Side side,
            @Schema(description = "The organization that agreed, for the sides organization and ocmw.") Ref organization,
            @Schema(required = true) Instant agreedOn,
            @Schema(description = "Who said so; only for those who work together and the administration.") String by,
            String note) {
    }

    @Schema(name = "MembershipLink", title = "Reference to a membership")
    record MembershipLink(@Schema(required = true) UUID id, @Schema(required = true) URI href) {
    }
}
