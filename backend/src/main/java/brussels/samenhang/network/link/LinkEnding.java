package brussels.samenhang.network.link;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnershipLinkEnding", title = "End of a link")
record LinkEnding(
        @NotNull @Schema(required = true, description = "Last day.") LocalDate on,
        @Size(max = 2000) @Schema(description = "For the two sides and the administration only.") String note) {
}
