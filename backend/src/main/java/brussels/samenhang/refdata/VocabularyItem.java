package brussels.samenhang.refdata;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VocabularyItem", title = "Vocabulary in a list")
record VocabularyItem(
        @Schema(required = true, examples = "roleTypes") String code,
        @Schema(required = true) Localized name,
        @Schema(required = true) URI href) {
}
