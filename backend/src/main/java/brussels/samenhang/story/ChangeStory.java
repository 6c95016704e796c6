package brussels.samenhang.story;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.story.ChangeStoryCommands.Review;
import brussels.samenhang.story.ChangeStoryCommands.Verdict;
import brussels.samenhang.story.ChangeStoryFields.Consent;
import brussels.samenhang.story.ChangeStoryFields.Level;
import brussels.samenhang.story.ChangeStoryFields.Teller;
import brussels.samenhang.story.ChangeStoryView.State;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A change and why it matters, as one person tells it. */
@Entity
@Table(name = "change_story")
class ChangeStory {

    @Id
    private UUID id;
    private UUID partnershipId;
    private String domain;
    private String phase;
    @Enumerated(EnumType.STRING)
    private Level level;
    @Enumerated(EnumType.STRING)
    private Teller teller;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized change;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized significance;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized contribution;
    private LocalDate periodFrom;
    private LocalDate periodUntil;
    @Enumerated(EnumType.STRING)
    private Consent consent;
    private LocalDate consentedOn;
    @Enumerated(EnumType.STRING)
    private State state = State.proposed;
    private String reviewNote;
    private UUID authorPersonId;
    private LocalDate writtenOn;
    private Instant updatedAt;
    @Version
    private int version;

    protected ChangeStory() {
    }

    static ChangeStory write(UUID partnership, ChangeStoryFields fields, UUID author, LocalDate today, Instant now) {
        var story = new ChangeStory();
        story.id = Ids.next();
        story.partnershipId = partnership;
        story.authorPersonId = author;
        story.writtenOn = today;
        story.describe(fields, now);
        return story;
    }

    /** What was returned is proposed again by putting it otherwise. */
    void describe(ChangeStoryFields fields, Instant now) {
        requireNotWithdrawn();
        domain = fields.domain();
        phase = fields.phase();
        level = fields.level();
        teller = fields.teller();
        title = fields.title();
        change = fields.change();
        significance = fields.significance();
        contribution = fields.contribution();
        periodFrom = fields.periodFrom();
        periodUntil = fields.periodUntil();
        consent = fields.consent();
        consentedOn = fields.consentedOn();
        state = state == State.returned ? State.proposed : state;
        updatedAt = now;
    }

    void review(Review review, Instant now) {
        if (state != State.proposed) {
            throw Problem.of(ProblemType.stateConflict).because("story.notProposed");
        }
        state = review.verdict() == Verdict.accepted ? State.accepted : State.returned;
        reviewNote = review.note();
        updatedAt = now;
    }

    void requireAccepted() {
        if (state != State.accepted) {
            throw Problem.of(ProblemType.stateConflict).because("story.notAccepted");
        }
    }

    /** Nothing that was told is kept. */
    void withdraw(Instant now) {
        requireNotWithdrawn();
        state = State.withdrawn;
        title = null;
        change = null;
        significance = null;
        contribution = null;
        reviewNote = null;
        updatedAt = now;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    private void requireNotWithdrawn() {
        if (state == State.withdrawn) {
            throw Problem.of(ProblemType.stateConflict).because("story.withdrawn");
        }
    }

    ChangeStoryFields fields() {
        return new ChangeStoryFields(domain, phase, level, teller, title, change, significance, contribution, periodFrom, periodUntil, consent, consentedOn);
    }

    boolean isBy(UUID person) {
        return person != null && Objects.equals(authorPersonId, person);
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    State state() {
        return state;
    }

    int version() {
        return version;
    }
}
