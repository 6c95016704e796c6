package brussels.samenhang.refdata.vocabulary;

import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VocabularyVersion", title = "What changed in a version of a vocabulary")
record VocabularyVersion(
        @Schema(required = true) int version,
        @Schema(required = true) Instant changedOn,
        @Schema(required = true) Act act,
        @Schema(required = true) List<Named> terms,
        @Schema(title = "The words as they were", implementation = Object.class) JsonNode before,
        @Schema(title = "The words as they became", implementation = Object.class) JsonNode after) {

    @Schema(name = "VocabularyAct", description = "shipped: came with the product.")
    enum Act {
        shipped, added, edited, retired, reopened, reordered
    }

    @Schema(name = "NamedTerm", title = "Term by its name")
    record Named(@Schema(required = true) String code, @Schema(required = true) Localized label) {
    }
}
