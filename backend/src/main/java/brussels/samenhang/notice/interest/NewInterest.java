package brussels.samenhang.notice.interest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewNoticeInterest", title = "An organization is interested in a notice",
        description = "As it says itself; or, with introducedBy, as the coordinator of a partnership it is a member of points the notice out to it.")
record NewInterest(
        @NotNull @Schema(required = true) UUID notice,
        @NotNull @Schema(required = true) UUID organization,
        @Schema(description = "The partnership whose coordinator introduces the organization.") UUID introducedBy,
        @Size(max = 2000) @Schema(description = "For both sides only.") String message) {
}
