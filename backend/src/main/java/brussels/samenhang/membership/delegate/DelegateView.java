package brussels.samenhang.membership.delegate;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Delegate", title = "Person who represents a member", description = "For those who work together in the partnership and the administration.")
record DelegateView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) UUID membership,
        @Schema(required = true) Ref organization,
        @Schema(required = true) Ref partnership,
        @Schema(required = true) String name,
        String email,
        String function,
        @Schema(required = true) Delegate.Mandate mandate,
        Boolean formal,
        String onBehalfOf,
        @Schema(required = true, description = "1 is the first delegate, 2 and 3 stand in.") int position,
        @Schema(type = SchemaType.STRING, format = "number") BigDecimal hoursPerMonth,
        Boolean workingHours,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validUntil,
        @Schema(description = "Code of the vocabulary delegateEndReasons.") String endReason,
        @Schema(required = true, description = "What the caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "DelegateAction")
    enum Action {
        edit, end
    }
}
