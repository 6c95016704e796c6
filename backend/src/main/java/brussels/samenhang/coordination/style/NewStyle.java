package brussels.samenhang.coordination.style;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewStyleStatement", title = "A style to state for a task", description = "Assigned by a lead organization, or claimed by the coordinator. What stood before ends the day before and stays in the history.")
record NewStyle(
        @NotNull @Schema(required = true) StyleView.Side view,
        @NotBlank @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary networkTasks.") String task,
        @Schema(description = "Towards partners of this status only; any when absent.") PartnerStatus partnerStatus,
        @NotNull @Schema(required = true) Style style,
        @Schema(description = "The lead organization that assigns it; needed with assigned.") UUID organization,
        @NotNull @Schema(required = true, description = "First day, not in the future.") LocalDate from,
        @Size(max = 60) @Schema(description = "Why it changes: code of the vocabulary styleChangeReasons; needed when another style stood before.") String reason,
        @Size(max = 2000) String note,
        @Size(max = 2000) @Schema(description = "How partners are consulted, answers put together and fed back.") String consultation) {

    @Schema(name = "StylePartnerStatus")
    enum PartnerStatus {
        any, voluntary, mandatory, paid
    }

    NewStyle {
        partnerStatus = Objects.requireNonNullElse(partnerStatus, PartnerStatus.any);
    }
}
