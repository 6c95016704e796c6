package brussels.samenhang.coordination.division;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewAuthorityPart", title = "What an authority is in a partnership")
record NewAuthorityPart(
        @Schema(required = true) @NotNull UUID partnership,
        @Schema(required = true, description = "The authority, as it is in the register.") @NotNull UUID organization,
        @Schema(required = true) @NotNull AuthorityPart.Kind part,
        @Schema(description = "Codes of the vocabulary authorityInstruments.") @Size(max = 20) List<@NotNull @Size(max = 60) String> instruments,
        @Schema(description = "How it uses them, in words.") @LocalizedText(max = 1000) Localized note,
        @Schema(required = true, description = "First day.") @NotNull LocalDate validFrom,
        @Schema(description = "Last day.") LocalDate validUntil) {

    AuthorityPartFields fields() {
        return new AuthorityPartFields(instruments, note, validFrom, validUntil);
    }
}
