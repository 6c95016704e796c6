package brussels.samenhang.coordination.division;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuthorityPartFields", title = "What may be changed about the part of an authority")
record AuthorityPartFields(
        @Schema(description = "Codes of the vocabulary authorityInstruments.") @Size(max = 20) List<@NotNull @Size(max = 60) String> instruments,
        @Schema(description = "How it uses them, in words.") @LocalizedText(max = 1000) Localized note,
        @Schema(required = true, description = "First day.") @NotNull LocalDate validFrom,
        @Schema(description = "Last day.") LocalDate validUntil) {
}
