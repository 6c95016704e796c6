package brussels.samenhang.indicator.comment;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said, and who may read it. */
@Schema(name = "FigureCommentFields", title = "What a comment on a figure says")
record FigureCommentFields(
        @NotNull @Schema(required = true) Audience audience,
        @NotNull @LocalizedText(max = 2000) @Schema(required = true, description = "About the figure and what stands behind it, never about a citizen who can be recognized.") Localized words) {

    @Schema(name = "FigureCommentAudience", description = "partners: who takes part in the partnership, the administration and evaluators; everybody: public beside the figure once that is published, unless it is about too few persons.")
    enum Audience {
        partners, everybody
    }
}
