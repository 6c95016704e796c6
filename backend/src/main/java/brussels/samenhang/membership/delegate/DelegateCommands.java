package brussels.samenhang.membership.delegate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about delegates. */
final class DelegateCommands {

    private DelegateCommands() {
    }

    @Schema(name = "NewDelegate", title = "Person who represents a member")
    record NewDelegate(
            @NotNull @Schema(required = true) UUID membership,
            @NotNull @Size(min = 1, max = 200) @Schema(required = true, description = "Name; shown to those who work together and the administration only.") String name,
            @Email @Size(max = 254) @Schema(description = "Professional address.") String email,
            @Size(min = 1, max = 200) @Schema(description = "Function in the own organization.") String function,
            @NotNull @Schema(required = true) Delegate.Mandate mandate,
            @Schema(description = "Whether the mandate was given formally; absent when it is not known.") Boolean formal,
            @Size(min = 1, max = 300) @Schema(description = "For which group within the organization.") String onBehalfOf,
            @NotNull @Min(1) @Max(3) @Schema(required = true, description = "1 is the first delegate, 2 and 3 stand in.") Integer position,
            @DecimalMin("0.5") @DecimalMax("300") @Schema(type = SchemaType.STRING, format = "number", description = "Hours a month the person may spend on the partnership.", examples = "4.0") BigDecimal hoursPerMonth,
            @Schema(description = "Whether that is during working hours; absent when it is not known.") Boolean workingHours,
            @NotNull @Schema(required = true, description = "First day.") LocalDate validFrom,
            @Schema(description = "Last day, when it is known.") LocalDate validUntil) {

        Delegate.Terms terms() {
            return new Delegate.Terms(function, mandate, formal, onBehalfOf, position, hoursPerMonth, workingHours);
        }
    }

    @Schema(name = "DelegateFields", title = "What can be corrected about a delegate")
    record Fields(
            @Size(min = 1, max = 200) String function,
            @NotNull @Schema(required = true) Delegate.Mandate mandate,
            Boolean formal,
            @Size(min = 1, max = 300) String onBehalfOf,
            @NotNull @Min(1) @Max(3) @Schema(required = true) Integer position,
            @DecimalMin("0.5") @DecimalMax("300") @Schema(type = SchemaType.STRING, format = "number") BigDecimal hoursPerMonth,
            Boolean workingHours) {

        static Fields of(Delegate.Terms terms) {
            return new Fields(terms.function(), terms.mandate(), terms.formal(), terms.onBehalfOf(), terms.position(), terms.hoursPerMonth(), terms.workingHours());
        }

        Delegate.Terms terms() {
            return new Delegate.Terms(function, mandate, formal, onBehalfOf, position, hoursPerMonth, workingHours);
        }
    }

    @Schema(name = "DelegateEnding", title = "A delegate stops")
    record Ending(
            @NotNull @Schema(required = true, description = "Last day.") LocalDate on,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary delegateEndReasons; nothing about health.", examples = "otherJob") String reason) {
    }
}
