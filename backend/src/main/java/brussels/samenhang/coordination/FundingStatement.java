package brussels.samenhang.coordination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who pays a post from a day on; an empty list says that nothing is known any more. */
@Schema(name = "FundingStatement", title = "Who pays a post from a day on")
record FundingStatement(
        @Schema(required = true, description = "First day this holds.") @NotNull LocalDate from,
        @Schema(required = true) @NotNull @Size(max = 20) List<@Valid @NotNull Share> shares) {

    @Schema(name = "FundingShare", title = "Part of a post that a funder pays")
    record Share(
            @Schema(description = "The funder, when it is in the register; else funder.") UUID organization,
            @Schema(description = "Name of a funder that is not in the register.") @Size(min = 1, max = 200) String funder,
            @Schema(description = "Subsidy, agreement or budget it comes from.") @Size(min = 1, max = 200) String instrument,
            @Schema(required = true, description = "In percent of the planned time.", type = SchemaType.STRING, format = "number", examples = "50.00")
            @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal share) {
    }
}
