package brussels.samenhang.story;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of change stories. */
final class ChangeStoryCommands {

    private ChangeStoryCommands() {
    }

    @Schema(name = "NewChangeStory", title = "Change story to write")
    record NewStory(@NotNull @Schema(required = true) UUID partnership, @NotNull @Valid @Schema(required = true) ChangeStoryFields fields) {
    }

    @Schema(name = "ChangeStoryVerdict", description = "accepted: it is read as far as the consent reaches; returned: something has to be put otherwise first.")
    enum Verdict {
        accepted, returned
    }

    @Schema(name = "ChangeStoryReview", title = "Review of a change story")
    record Review(
            @NotNull @Schema(required = true) Verdict verdict,
            @Size(min = 1, max = 2000) @Schema(description = "For whoever wrote it; needed when it is returned.") String note) {
    }

    @Schema(name = "NewChangeStorySelection", title = "Choice of a change as one of the most significant")
    record Selection(
            @NotNull @Schema(required = true, description = "Body of the same partnership that chose it.") UUID body,
            @NotNull @Schema(required = true, description = "Not in the future.") LocalDate on,
            @NotNull @LocalizedText(max = 2000) @Schema(required = true, description = "Why this change rather than another.") Localized reason) {
    }
}
