package brussels.samenhang.refdata.vocabulary;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ManagedVocabularyItem", title = "Vocabulary in the list of who keeps it")
record ManagedVocabularyItem(
        @Schema(required = true) String code,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        @Schema(required = true) int version,
        @Schema(required = true, description = "Terms offered today.") int offered,
        @Schema(required = true, description = "Terms no longer offered.") int retired,
        @Schema(required = true, description = "The product knows its codes by name: only words may change.") boolean fixed,
        @Schema(required = true, description = "People may type something under other.") boolean takesWords,
        @Schema(description = "When it last changed.") Instant changedOn) {
}
