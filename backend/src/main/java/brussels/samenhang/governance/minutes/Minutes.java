package brussels.samenhang.governance.minutes;

import brussels.samenhang.governance.minutes.MinutesCommands.Fields;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The minutes of one meeting, from draft to approved. */
@Entity
@Table(name = "minutes")
class Minutes {

    @Schema(name = "MinutesStatus")
    enum Status {
        draft, reviewed, published, approved;

        boolean isOut() {
            return this == published || this == approved;
        }
    }

    @Id
    private UUID id;
    private UUID meetingId;
    private UUID bodyId;
    @Enumerated(EnumType.STRING)
    private Status status;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized text;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized publicText;
    private int edition;
    private Instant reviewedAt;
    private Instant publishedAt;
    private Instant approvedAt;
    private UUID approvedMeetingId;
    private Instant createdAt;
    @Version
    private int version;

    protected Minutes() {
    }

    static Minutes draft(UUID meeting, UUID body, Localized text, Localized publicText, Instant now) {
        var minutes = new Minutes();
        minutes.id = Ids.next();
        minutes.meetingId = meeting;
        minutes.bodyId = body;
        minutes.status = Status.draft;
        minutes.text = text;
        minutes.publicText = publicText;
        minutes.createdAt = now;
        return minutes;
    }

    void write(Fields fields) {
        if (status == Status.approved) {
            throw Problem.of(ProblemType.stateConflict).because("minutes.approved");
        }
        text = fields.text();
        publicText = fields.publicText();
        if (status == Status.published) {
            edition++;
        }
    }

    void review(Instant now) {
        require(Status.draft, "minutes.onlyDraftsAreReviewed");
        status = Status.reviewed;
        reviewedAt = now;
    }

    void publish(Instant now) {
        if (status.isOut()) {
            throw Problem.of(ProblemType.stateConflict).because("minutes.publishedAlready");
        }
        status = Status.published;
        publishedAt = now;
        edition = 1;
    }

    void approve(UUID meeting, Instant now) {
        require(Status.published, "minutes.onlyPublishedAreApproved");
        status = Status.approved;
        approvedAt = now;
        approvedMeetingId = meeting;
    }

    private void require(Status wanted, String otherwise) {
        if (status != wanted) {
            throw Problem.of(ProblemType.stateConflict).because(otherwise);
        }
    }

    Fields fields() {
        return new Fields(text, publicText);
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID bodyId() {
        return bodyId;
    }

    Status status() {
        return status;
    }

    int edition() {
        return edition;
    }

    int version() {
        return version;
    }
}
