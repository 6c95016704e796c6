package brussels.samenhang.coordination;

import brussels.samenhang.journal.Act;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Appointment", title = "Appointment to a coordination post")
record AppointmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) PostRef post,
        PostItem.Person person,
        @Schema(description = "The organization that holds the post as a whole.") Ref organization,
        @Schema(required = true) Appointment.Capacity capacity,
        @Schema(required = true, description = "The person agreed to be named in public.") boolean namePublic,
        @Schema(description = "Who pays.") Ref employer,
        @Schema(description = "Where the work is done, when that is not the employer.") Ref host,
        @Schema(description = "Who lent the person to the employer or host.") Ref secondedBy,
        @Schema(description = "Code of the vocabulary appointmentStatutes. Not told to the public.") String statute,
        @Schema(description = "What the statute or the employer lets the holder decide or sign. Not told to the public.") String powers,
        @Schema(description = "Today, or on the last or first day when it does not run today, in full-time equivalents.", type = SchemaType.STRING, format = "number", examples = "0.80") BigDecimal fte,
        @Schema(description = "How the time changed, earliest first; absent when it never did.") List<Time> fteHistory,
        @Schema(required = true) LocalDate validFrom,
        @Schema(description = "Last day, planned or past.") LocalDate validUntil,
        @Schema(description = "Code of the vocabulary appointmentEndReasons; never a reason of health.") String endReason,
        @Schema(description = "Only for those who manage the post.") String endNote,
        @Schema(description = "How the holder was found.") String recruitedThrough,
        @Schema(description = "Whether the partners were consulted. Not told to the public.") Boolean partnersConsulted,
        @Schema(description = "The appointment this one stands in for.") Replaced temporaryFor,
        @Schema(description = "What was set right, closed, reopened or changed afterwards, latest first. Only for those who manage the post.") List<Correction> corrections,
        @Schema(description = "What the signed-in caller may do here.") List<Action> permittedActions,
        @JsonIgnore int revision) implements Versioned {

    @Schema(name = "AppointmentAction", description = "Something a caller may do with an appointment.")
    enum Action {
        end, correct, changeFte, reopen
    }

    @Schema(name = "PostReference", title = "The post of an appointment")
    record PostRef(@Schema(required = true) UUID id, @Schema(required = true) URI href,
            @Schema(required = true, description = "Code of the vocabulary roleTypes.") String roleType) {
    }

    @Schema(name = "AppointmentTime", title = "Part of full time from a day on")
    record Time(@Schema(required = true) LocalDate from,
            @Schema(description = "In full-time equivalents; absent when it is not known.", type = SchemaType.STRING, format = "number", examples = "0.50") BigDecimal fte,
            String why) {
    }

    @Schema(name = "ReplacedAppointment", title = "The appointment somebody stands in for")
    record Replaced(@Schema(required = true) UUID id, @Schema(required = true) URI href, String personName) {
    }

    @Schema(name = "AppointmentCorrection", title = "A correction of an appointment")
    record Correction(@Schema(required = true) Instant at, @Schema(required = true) Act act, String why,
            @Schema(required = true, description = "Names of the fields that were set right.") List<String> fields) {
    }
}
