package brussels.samenhang.indicator.comment;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about comments on figures. */
final class FigureCommentCommands {

    private FigureCommentCommands() {
    }

    @Schema(name = "NewFigureComment", title = "Comment on a figure to write")
    record NewComment(
            @NotNull @Schema(required = true, description = "The figure: validated, accepted or published, and of a partnership.") UUID observation,
            @Schema(description = "On whose behalf: an organization that takes part in the partnership and that the caller edits. Absent: the partnership itself, by who coordinates it.") UUID organization,
            @NotNull @Valid @Schema(required = true) FigureCommentFields fields) {
    }

    @Schema(name = "FigureCommentAnswer", title = "Answer of the administration to a comment")
    record Answer(@NotNull @LocalizedText(max = 2000) @Schema(required = true) Localized words) {
    }

    @Schema(name = "FigureCommentHiding", title = "That a comment is hidden")
    record Hiding(@NotNull @Size(min = 1, max = 2000) @Schema(required = true, description = "For whoever wrote it.") String reason) {
    }
}
