package brussels.samenhang.account;

import brussels.samenhang.shared.text.Language;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LanguageChoice", title = "Language to be written to in")
record LanguageChoice(@Schema(required = true) @NotNull Language language) {
}
