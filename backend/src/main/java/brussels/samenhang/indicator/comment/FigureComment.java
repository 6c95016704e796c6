package brussels.samenhang.indicator.comment;

import brussels.samenhang.indicator.comment.FigureCommentFields.Audience;
import brussels.samenhang.indicator.comment.FigureCommentView.State;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a partnership, or an organization that takes part in it, says about a figure that shows it. */
@Entity
@Table(name = "figure_comment")
class FigureComment {

    @Id
    private UUID id;
    private UUID observationId;
    private UUID partnershipId;
    private UUID organizationId;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized words;
    @JdbcTypeCode(SqlTypes.JSON)
    private CommentedFigure about;
    @Enumerated(EnumType.STRING)
    private State state = State.shown;
    private String hiddenReason;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized answer;
    private LocalDate answeredOn;
    private UUID authorPersonId;
    private LocalDate writtenOn;
    private Instant updatedAt;
    @Version
    private int version;

    protected FigureComment() {
    }

    /** @param organization on whose behalf it is said; null when the partnership itself speaks */
    static FigureComment write(UUID observation, UUID partnership, UUID organization, CommentedFigure about, FigureCommentFields fields, UUID author, LocalDate today, Instant now) {
        var comment = new FigureComment();
        comment.id = Ids.next();
        comment.observationId = observation;
        comment.partnershipId = partnership;
        comment.organizationId = organization;
        comment.authorPersonId = author;
        comment.writtenOn = today;
        comment.put(fields, about, now);
        return comment;
    }

    /** Said otherwise it is about the figure as it stands now. An answer stays: whoever reads it sees to what it was given. */
    void put(FigureCommentFields fields, CommentedFigure figure, Instant now) {
        requireNotWithdrawn();
        audience = fields.audience();
        words = fields.words();
        about = figure;
        updatedAt = now;
    }

    void answer(Localized said, LocalDate today, Instant now) {
        requireShown();
        answer = said;
        answeredOn = today;
        updatedAt = now;
    }

    void hide(String reason, Instant now) {
        requireShown();
        state = State.hidden;
        hiddenReason = reason;
        updatedAt = now;
    }

    void showAgain(Instant now) {
        if (state != State.hidden) {
            throw Problem.of(ProblemType.stateConflict).because("comment.notHidden");
        }
        state = State.shown;
        hiddenReason = null;
        updatedAt = now;
    }

    /** Nothing that was said is kept, the answer to it neither. */
    void withdraw(Instant now) {
        requireNotWithdrawn();
        state = State.withdrawn;
        words = null;
        answer = null;
        answeredOn = null;
        hiddenReason = null;
        updatedAt = now;
    }

    private void requireShown() {
        if (state != State.shown) {
            throw Problem.of(ProblemType.stateConflict).because("comment.notShown");
        }
    }

    private void requireNotWithdrawn() {
        if (state == State.withdrawn) {
            throw Problem.of(ProblemType.stateConflict).because("comment.withdrawn");
        }
    }

    FigureCommentFields fields() {
        return new FigureCommentFields(audience, words);
    }

    UUID id() {
        return id;
    }

    UUID observationId() {
        return observationId;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    UUID organizationId() {
        return organizationId;
    }

    int version() {
        return version;
    }
}
