package brussels.samenhang.governance.minutes;

import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about minutes. */
final class MinutesCommands {

    private MinutesCommands() {
    }

    @Schema(name = "MinutesFields", title = "The words of minutes")
    record Fields(
            @NotNull @LocalizedText(max = 50000) @Schema(required = true, description = "For who takes part.") Localized text,
            @LocalizedText(max = 50000) @Schema(description = "For everybody: no names of persons.") Localized publicText) {
    }

    @Schema(name = "MinutesApproval", title = "Where minutes were approved")
    record Approval(@NotNull @Schema(required = true, description = "A later meeting of the same body that was held.") UUID meeting) {
    }

    @Schema(name = "MinutesAddressee", title = "Somebody else who gets the minutes", description = "Gets the version for everybody, in the language given.")
    record Addressee(
            @NotNull @Email @Size(max = 200) @Schema(required = true) String email,
            @NotNull @Schema(required = true) Language language) {
    }

    @Schema(name = "MinutesMailing", title = "Who gets the minutes", description = "Who was expected, absent or not, gets them anyway.")
    record Mailing(@NotNull @Size(max = 100) @Schema(required = true) List<@NotNull @Valid Addressee> others) {
    }
}
