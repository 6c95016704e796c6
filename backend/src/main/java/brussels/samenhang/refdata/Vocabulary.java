package brussels.samenhang.refdata;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Vocabulary", title = "Vocabulary with its terms")
record Vocabulary(
        @Schema(required = true) String vocabulary,
        @Schema(required = true, description = "Rises with every change.") int version,
        @Schema(required = true, description = "The terms offered today, in their order; with retired, then those that are no longer offered.") List<Term> items) {
}
