package brussels.samenhang.membership;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be said about a running membership, beside its facts. */
final class MembershipLife {

    private MembershipLife() {
    }

    @Schema(name = "NewMembershipSleep", title = "A member is not active for a while")
    record NewSleep(
            @NotNull @Schema(required = true, description = "First day.") LocalDate validFrom,
            @Schema(description = "Last day, when it is known.") LocalDate validUntil,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary sleepReasons.", examples = "lackOfTime") String reason,
            @Size(min = 1, max = 2000) @Schema(description = "In own words; for those who work together.") String note) {
    }

    @Schema(name = "MembershipAwakening", title = "A member is active again")
    record Awakening(@NotNull @Schema(required = true, description = "Last day asleep.") LocalDate on) {
    }

    @Schema(name = "NewMembershipRecognition", title = "What a local authority says of a member")
    record NewRecognition(
            @NotNull @Schema(required = true, description = "Organization of the kind ocmw or municipality.") UUID authority,
            @NotNull @Schema(required = true) Boolean recognized,
            @NotNull @Schema(required = true, description = "First day this is so. What the same authority said before ends the day before.") LocalDate validFrom,
            @Size(min = 1, max = 2000) @Schema(description = "For those who work together.") String note) {
    }

    @Schema(name = "NewMembershipContact", title = "Contact of a member for this partnership")
    record NewContact(
            @NotNull @Size(min = 1, max = 200) @Schema(required = true, description = "Name; shown to those who work together only.") String name,
            @NotNull @Email @Size(max = 254) @Schema(required = true, description = "Professional address.") String email,
            @Size(min = 1, max = 40) String phone,
            @Size(min = 1, max = 200) @Schema(examples = "Onthaal") String function) {
    }
}
