package brussels.samenhang.network.link;

import brussels.samenhang.shared.http.Ref;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnershipLink", title = "Link of a partnership", description = "With another partnership, by consent of both, or with a network outside the product, as one side says.")
record LinkView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, description = "The partnership that proposed it; neither side is above the other.") Ref partnership,
        Ref otherPartnership,
        Ref network,
        @Schema(required = true, description = "The word of one side only: a network outside the product cannot be asked.") boolean oneSided,
        @Schema(required = true) PartnershipLink.Status status,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(required = true, description = "How each side saw it on which day, newest first.") List<Seen> views,
        @Schema(description = "For the two sides and the administration only.") String message,
        @Schema(description = "For the two sides and the administration only.") String answer,
        @Schema(description = "The partnership that ended it.") Ref endedBy,
        @Schema(description = "For the two sides and the administration only.") String endNote,
        @Schema(required = true) Instant proposedOn,
        Instant decidedOn,
        @Schema(description = "What the signed-in caller may do with it.") List<Action> permittedActions) {

    @Schema(name = "PartnershipLinkSeen", title = "How one side saw a link on a day")
    record Seen(
            @Schema(required = true) Ref partnership,
            @Schema(required = true) LocalDate on,
            @Schema(required = true, description = "Code of the vocabulary linkTypes.") String type,
            @Schema(description = "Code of the vocabulary linkDegrees.") String degree,
            @Schema(required = true, description = "Codes of the vocabulary linkCollaborations.") List<String> collaborations,
            @Schema(description = "For the two sides and the administration only.") String note) {
    }

    @Schema(name = "PartnershipLinkAction", description = "Something a caller may do with a link.")
    enum Action {
        decide, withdraw, observe, end
    }
}
