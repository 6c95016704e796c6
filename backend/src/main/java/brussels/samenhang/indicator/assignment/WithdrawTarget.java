package brussels.samenhang.indicator.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorTargetWithdrawal", title = "Withdrawal of a target")
record WithdrawTarget(@NotBlank @Size(max = 2000) @Schema(description = "Why it no longer holds.") String reason) {
}
