package brussels.samenhang.organization.profile;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A description as it is signed; it takes the place of the one before. */
@Schema(name = "ProfileFields", title = "How an organization describes itself")
record ProfileFields(
        @LocalizedText(max = 2000) @Schema(description = "How it works.") Localized method,
        @LocalizedText(max = 2000) @Schema(description = "How people are received.") Localized reception,
        @LocalizedText(max = 2000) @Schema(description = "What it does and does not do with what it is told.") Localized ethics,
        @LocalizedText(max = 2000) @Schema(description = "When and how it can be reached beyond the hours of its places.") Localized availability,
        @LocalizedText(max = 2000) @Schema(description = "What it is like to be there.") Localized atmosphere,
        @LocalizedText(max = 2000) @Schema(description = "What it wants to do next.") Localized plans,
        @Schema(required = true, description = "The function that signs, not a person.", examples = "Coördinatie") @NotBlank @Size(max = 200) String signedAs) {
}
