package brussels.samenhang.organization.duplicate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody found about a pair. To make the records one, merge them. */
@Schema(name = "DuplicateDecision", title = "What was found about two records")
record DuplicateDecision(
        @Schema(required = true, description = "different: they are not the same, and are not brought up again; open: to be looked at again.") @NotNull Outcome outcome,
        @Schema(description = "Why, for who looks at it later.") @Size(max = 1000) String note) {

    @Schema(name = "DuplicateOutcome")
    enum Outcome {
        different, open
    }
}
