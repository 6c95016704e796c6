package brussels.samenhang.organization.rights;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list as it is stated; it takes the place of the one before. */
@Schema(name = "RightsChecklistFields", title = "Which rights an organization checks")
record RightsChecklistFields(
        @Schema(description = "Each right once.") @Size(max = 100) List<@NotNull @Valid RightCheck> checks,
        @Schema(description = "Which rights, when other is among them.") @Size(max = 200) String other,
        @LocalizedText(max = 2000) @Schema(description = "What the organization does for everybody, in its own words.") Localized ambition,
        @LocalizedText(max = 2000) @Schema(description = "What it wants to do beyond that.") Localized nextStep,
        @LocalizedText(max = 2000) @Schema(description = "When people have to be referred to another organization.") Localized referral,
        @LocalizedText(max = 2000) @Schema(description = "How it avoids referring them.") Localized withoutReferral,
        @Schema(required = true, description = "Whether it shows its list to organizations of its partnerships that show theirs.") @NotNull Boolean shared) {

    RightsChecklistFields {
        checks = Objects.requireNonNullElse(checks, List.of());
    }
}
