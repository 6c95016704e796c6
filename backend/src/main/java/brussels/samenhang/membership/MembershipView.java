package brussels.samenhang.membership;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Membership", title = "Membership", description = "An organization in a partnership over a period, both ends included.")
record MembershipView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref organization,
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "Code of the vocabulary membershipKinds.", examples = "partner") String kind,
        @Schema(required = true) MembershipStatus status,
        @Schema(description = "What a mandatory membership rests on.") String basis,
        @Schema(description = "Receives money for taking part; absent when it is not known.") Boolean funded,
        @Schema(required = true, description = "The partnership cannot do without it.") boolean required,
        @Schema(description = "Recognized by the local authority for this partnership (1-R54); absent when it is not known.") Boolean recognized,
        @Schema(required = true) LocalDate validFrom,
        @Schema(description = "Last day; absent while it runs.") LocalDate validUntil,
        @Schema(description = "Code of the vocabulary membershipEndReasons; only for the organization, the partnership and the administration.") String endReason,
        @Schema(description = "Told with the reason; only for the organization, the partnership and the administration.") String endNote,
        @Schema(description = "How it began.") JoinedThrough joinedThrough,
        @Schema(required = true) Instant updatedAt,
        @Schema(description = "What the signed-in caller may do with it.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "MembershipAction", description = "Something a caller may do with a membership.")
    enum Action {
        edit, end
    }
}
