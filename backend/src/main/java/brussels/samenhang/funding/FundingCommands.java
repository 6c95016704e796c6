package brussels.samenhang.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of funding lines. */
final class FundingCommands {

    private FundingCommands() {
    }

    @Schema(name = "NewFundingLine", title = "Funding line to record")
    record NewLine(
            @NotNull @Schema(required = true) UUID partnership,
            @NotNull @Valid @Schema(required = true) FundingFields fields) {
    }

    @Schema(name = "FundingDecision", title = "Decision about a funding line")
    record Decision(
            @NotNull @Schema(required = true, description = "Not in the future.") LocalDate on,
            @NotNull @Size(min = 1, max = 300) @Schema(required = true, description = "Who decided, by function or body; told to everybody.", examples = "Verenigd College") String by,
            @NotNull @Schema(required = true) FundingOutcome outcome,
            @Size(min = 1, max = 2000) @Schema(description = "For those who take part and the administration.") String note) {
    }
}
