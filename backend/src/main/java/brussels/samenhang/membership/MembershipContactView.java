package brussels.samenhang.membership;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipContactPeriod", title = "Contact of a member over a period")
record MembershipContactView(
        @Schema(required = true, description = "Name of the person; of who was erased, only that it was a person.") String name,
        String function,
        @Schema(required = true) LocalDate validFrom,
        @Schema(description = "Last day; absent while it runs.") LocalDate validUntil) {
}
