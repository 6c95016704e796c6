package brussels.samenhang.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipEnding", title = "End of a membership")
record MembershipEnding(
        @NotNull @Schema(required = true, description = "Last day of the membership; may lie ahead.") LocalDate on,
        @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary membershipEndReasons.", examples = "focusChanged") String reason,
        @Size(max = 2000) @Schema(description = "In own words; seen by the organization, the partnership and the administration.") String note) {
}
