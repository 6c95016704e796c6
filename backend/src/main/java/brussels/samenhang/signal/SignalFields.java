package brussels.samenhang.signal;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Facts, a proposal, and whose matter it is: what makes a signal useful to who gets it (3-R45). */
@Schema(name = "SignalFields", title = "What a signal says", description = "About a situation that more people meet: never a person, never a case.")
record SignalFields(
        @NotNull @Schema(required = true) Kind kind,
        @NotNull @LocalizedText(max = 200) @Schema(required = true, description = "In one line; one language is enough.") Localized title,
        @LocalizedText(max = 4000) @Schema(description = "What is seen, how often, since when.") Localized words,
        @LocalizedText(max = 4000) @Schema(description = "What could help.") Localized proposal,
        @Size(min = 1, max = 200) @Schema(description = "Where it was met: a street, a desk, an occasion.") String place,
        @Size(max = 60) @Schema(description = "Code of the vocabulary themes.", examples = "housing") String theme,
        @Size(min = 1, max = 200) @Schema(description = "In own words, when no theme of the list fits.") String themeOther,
        @NotNull @Size(max = 60) @Schema(required = true, description = "Where it can be solved: code of the vocabulary signalLevels.", examples = "region") String level) {

    @Schema(name = "SignalKind", description = "need: something is missing; obstacle: something stands in the way of the work; policy: a rule or decision works out otherwise than it should.")
    enum Kind {
        need, obstacle, policy
    }
}
