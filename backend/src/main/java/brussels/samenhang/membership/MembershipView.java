package brussels.samenhang.membership;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
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
        @Schema(description = "Whether a local authority recognizes the member here (1-R54): true when one does, false when none does and one said so, absent when none said anything.") Boolean recognized,
        @Schema(required = true, description = "What each local authority says, on the day asked for.") List<Recognition> recognitions,
        @Schema(description = "Code of the vocabulary receptionCoreActors.") String coreActor,
        @Schema(description = "What it brings to the shared goals.") Localized contribution,
        @Schema(description = "What it does here, and what it leaves to others.") Localized demarcation,
        @Schema(description = "What it hopes to get from taking part; only for those who work together and the administration.") String expectations,
        @Schema(description = "Not active for a while and still a member; only for those who work together and the administration.") Boolean sleeping,
        @Schema(description = "All periods asleep, latest first; only for those who work together and the administration.") List<Sleep> sleeps,
        @Schema(description = "Whom to ask for; only for those who work together and the administration.") Contact contact,
        @Schema(description = "Whether there is a contact and it was lately said to be right; only for those who work together and the administration.") ContactState contactState,
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
        edit, describe, end
    }

    @Schema(name = "MembershipRecognition", title = "What a local authority says of a member")
    record Recognition(
            @Schema(required = true) Ref authority,
            @Schema(required = true) boolean recognized,
            @Schema(required = true) LocalDate validFrom,
            LocalDate validUntil,
            @Schema(description = "Only for those who work together and the administration.") String note) {
    }

    @Schema(name = "MembershipSleep", title = "Period in which a member is not active")
    record Sleep(
            @Schema(required = true) LocalDate validFrom,
            LocalDate validUntil,
            @Schema(required = true, description = "Code of the vocabulary sleepReasons.") String reason,
            String note) {
    }

    @Schema(name = "MembershipContact", title = "Contact of a member for this partnership")
    record Contact(
            @Schema(required = true) String name,
            String email,
            String phone,
            String function,
            @Schema(required = true, description = "Day it was last said to be right.") LocalDate confirmedOn) {
    }

    @Schema(name = "MembershipContactState", description = "outdated: nobody said for a year that it is right.")
    enum ContactState {
        missing, outdated, present
    }
}
