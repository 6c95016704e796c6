package brussels.samenhang.funding;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingFields", title = "What is recorded of a funding line")
record FundingFields(
        @NotNull @LocalizedText(max = 300) @Schema(required = true, description = "What it pays for.") Localized title,
        @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary fundingAuthorities.", examples = "cocom") String authority,
        @Size(min = 1, max = 200) String authorityOther,
        @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary fundingInstruments.", examples = "projectSubsidy") String instrument,
        @Schema(description = "Who receives it; absent when the partnership as a whole does.") UUID organization,
        @Schema(description = "The post it pays for, in whole or in part.") UUID post,
        @DecimalMin("0") @Digits(integer = 10, fraction = 2) @Schema(type = SchemaType.STRING, format = "number", description = "Euro over the whole period; absent when not known.", examples = "48000.00") BigDecimal amount,
        @Schema(description = "The amount is told to everybody; false when absent.") Boolean amountPublic,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(description = "The line it prolongs.") UUID prolongs,
        @Schema(description = "Since when a decision is waited for.") LocalDate pendingSince,
        @Schema(description = "When the decision is expected.") LocalDate expectedBy,
        @Schema(description = "Last day on which an extension has to be asked for, or be told to those it concerns.") LocalDate extensionBy,
        @Size(min = 1, max = 4000) @Schema(description = "For those who take part and the administration.") String note,
        @Size(max = 1000) @Pattern(regexp = "https?://.+") @Schema(description = "Where the decision or agreement can be read.") String url,
        @Size(max = 40) List<@NotNull @Valid Share> projects) {

    FundingFields {
        amountPublic = Objects.requireNonNullElse(amountPublic, false);
        projects = Objects.requireNonNullElse(projects, List.of());
    }

    @Schema(name = "FundingLineShare", title = "Project a line pays for")
    record Share(
            @NotNull @Schema(required = true) UUID project,
            @DecimalMin("0") @Digits(integer = 10, fraction = 2) @Schema(type = SchemaType.STRING, format = "number", description = "Euro of the line for this project; absent when not settled.") BigDecimal amount) {
    }
}
