package brussels.samenhang.coordination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AppointmentReopening", title = "An appointment runs again, and why")
record Reopening(
        @Schema(required = true, description = "Why; nothing about health.") @NotNull @Size(min = 3, max = 500) String why,
        @Schema(description = "Last day, when it is known.") LocalDate validUntil) {
}
