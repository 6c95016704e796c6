package brussels.samenhang.coordination;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AppointmentFteChange", title = "Another part of full time from a day on")
record FteChange(
        @Schema(required = true, description = "First day it holds, after the first day of the appointment.") @NotNull LocalDate from,
        @Schema(required = true, description = "In full-time equivalents.", type = SchemaType.STRING, format = "number", examples = "0.50")
        @NotNull @DecimalMin("0") @DecimalMax("2") @Digits(integer = 1, fraction = 2) BigDecimal fte,
        @Schema(description = "Why; nothing about health.") @Size(min = 1, max = 500) String why) {
}
