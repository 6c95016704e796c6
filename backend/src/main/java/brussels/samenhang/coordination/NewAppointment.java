package brussels.samenhang.coordination;

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

@Schema(name = "NewAppointment", title = "Appointment to make")
record NewAppointment(
        @Schema(required = true) @NotNull UUID post,
        @Schema(description = "Name of the person, unless an organization holds the post as a whole.") @Size(min = 1, max = 200) String personName,
        @Schema(description = "Professional address of the person: gives access, is never shown to the public.") @Email @Size(max = 254) String personEmail,
        @Schema(description = "The organization that holds the post as a whole, instead of a person.") UUID organization,
        @Schema(description = "The person agreed to be named in public.", defaultValue = "false") Boolean namePublic,
        @Schema(description = "A holder fills the post; a deputy stands ready.", defaultValue = "holder") Appointment.Capacity capacity,
        @Schema(description = "Who pays.") UUID employer,
        @Schema(description = "Where the work is done, when that is not the employer.") UUID host,
        @Schema(description = "Who lent the person to the employer or host.") UUID secondedBy,
        @Schema(description = "Code of the vocabulary appointmentStatutes.") @Size(max = 60) String statute,
        @Schema(description = "What the statute or the employer lets the holder decide or sign.") @Size(min = 1, max = 1000) String powers,
        @Schema(required = true, description = "In full-time equivalents.", type = SchemaType.STRING, format = "number", examples = "0.80")
        @NotNull @DecimalMin("0") @DecimalMax("2") @Digits(integer = 1, fraction = 2) BigDecimal fte,
        @Schema(required = true, description = "First day.") @NotNull LocalDate validFrom,
        @Schema(description = "Last day, when it is known.") LocalDate validUntil,
        @Schema(description = "How the holder was found.") @Size(max = 200) String recruitedThrough,
        @Schema(description = "Whether the partners were consulted; absent when nobody said.") Boolean partnersConsulted,
        @Schema(description = "The appointment to the same post this one stands in for.") UUID replaces) {

    Appointment.Terms terms() {
        return new Appointment.Terms(capacity == null ? Appointment.Capacity.holder : capacity, Boolean.TRUE.equals(namePublic), employer, host, secondedBy, statute,
                powers, fte, recruitedThrough, partnersConsulted);
    }
}
