package brussels.samenhang.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AppointmentEnding", title = "The end of an appointment")
record AppointmentEnding(
        @Schema(required = true, description = "Last day.") @NotNull LocalDate on,
        @Schema(required = true, description = "Code of the vocabulary appointmentEndReasons.", examples = "otherJob") @NotBlank @Size(max = 60) String reason,
        @Schema(description = "For those who manage the post; nothing about health.") @Size(max = 500) String note) {
}
