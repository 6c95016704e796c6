package brussels.samenhang.network.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewPartnershipLink", title = "Link to propose", description = "With another partnership, which answers, or with a network outside the product, which cannot.")
record NewLink(
        @NotNull @Schema(required = true, description = "The partnership that proposes.") UUID partnership,
        @Schema(description = "The partnership that is asked.") UUID otherPartnership,
        @Schema(description = "The network outside the product.") UUID network,
        @NotNull @Valid @Schema(required = true) LinkState state,
        @Schema(description = "First day; the day of acceptance when absent.") LocalDate since,
        @Size(max = 2000) @Schema(description = "For the two sides and the administration only.") String message) {
}
