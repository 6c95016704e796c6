package brussels.samenhang.indicator.comment;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FigureComment", title = "Comment on a figure", description = "By those the figure shows; named are the partnership and the organization, never the person.")
record FigureCommentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) CommentedObservation observation,
        @Schema(required = true) Ref partnership,
        @Schema(description = "On whose behalf; absent when the partnership itself speaks.") Ref organization,
        @Schema(required = true) FigureCommentFields.Audience audience,
        @Schema(required = true) Localized words,
        @Schema(required = true, description = "The figure changed since the comment was written.") boolean earlierFigure,
        @Schema(required = true) State state,
        @Schema(description = "Why it is hidden; for who wrote it and the administration.") String hiddenReason,
        @Schema(description = "Answer of the administration; it stands beside the comment.") Localized answer,
        LocalDate answeredOn,
        @Schema(required = true) LocalDate writtenOn,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "FigureCommentState", description = "shown: read as far as its audience reaches; hidden: by the administration, with the reason; withdrawn: nothing of it is kept.")
    enum State {
        shown, hidden, withdrawn
    }

    @Schema(name = "FigureCommentAction")
    enum Action {
        edit, withdraw, answer, hide, show
    }

    @Schema(name = "CommentedObservation", title = "Figure a comment is about")
    record CommentedObservation(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true, description = "Code of the indicator.", examples = "personsReached") String indicator,
            @Schema(required = true) Localized indicatorName,
            @Schema(required = true, examples = "2026-Q1") String period) {
    }
}
