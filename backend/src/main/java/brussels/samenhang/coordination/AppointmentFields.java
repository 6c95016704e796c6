package brussels.samenhang.coordination;

import brussels.samenhang.shared.time.Period;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an appointment can be set right, and why that is done. */
@Schema(name = "AppointmentFields", title = "What is set right about an appointment, and why")
record AppointmentFields(
        @Schema(description = "When the wrong person was recorded: name of the right one.") @Size(min = 1, max = 200) String personName,
        @Schema(description = "Only together with personName.") @Email @Size(max = 254) String personEmail,
        @Schema(description = "The person agreed to be named in public.") @NotNull Boolean namePublic,
        @Schema(description = "A holder fills the post; a deputy stands ready.") @NotNull Appointment.Capacity capacity,
        UUID employer,
        UUID host,
        UUID secondedBy,
        @Schema(description = "Code of the vocabulary appointmentStatutes.") @Size(max = 60) String statute,
        @Schema(description = "What the statute or the employer lets the holder decide or sign.") @Size(min = 1, max = 1000) String powers,
        @Schema(description = "At the beginning, in full-time equivalents.", type = SchemaType.STRING, format = "number", examples = "0.80")
        @NotNull @DecimalMin("0") @DecimalMax("2") @Digits(integer = 1, fraction = 2) BigDecimal fte,
        @NotNull LocalDate validFrom,
        LocalDate validUntil,
        @Schema(description = "Code of the vocabulary appointmentEndReasons, for an appointment that was ended.") @Size(max = 60) String endReason,
        @Size(max = 200) String recruitedThrough,
        @Schema(description = "Whether the partners were consulted; null when nobody said.") Boolean partnersConsulted,
        @Schema(description = "Why this is set right; kept with the correction.") @NotNull @Size(min = 3, max = 500) String why) {

    static AppointmentFields of(Appointment appointment) {
        var terms = appointment.terms();
        return new AppointmentFields(null, null, terms.namePublic(), terms.capacity(), terms.employer(), terms.host(), terms.secondedBy(), terms.statute(), terms.powers(), terms.fte(),
                appointment.period().from(), appointment.period().until(), appointment.endReason(), terms.recruitedThrough(), terms.partnersConsulted(), null);
    }

    Appointment.Terms terms() {
        return new Appointment.Terms(capacity, namePublic, employer, host, secondedBy, statute, powers, fte, recruitedThrough, partnersConsulted);
    }

    Period period() {
        return new Period(validFrom, validUntil);
    }
}
