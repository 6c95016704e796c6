package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.meeting.MeetingCommands.Document;
import brussels.samenhang.governance.meeting.MeetingCommands.Fields;
import brussels.samenhang.governance.meeting.MeetingCommands.Residents;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A meeting of a body. Agenda, guests and attendance stand beside it. */
@Entity
@Table(name = "meeting")
class Meeting {

    @Schema(name = "MeetingStatus")
    enum Status {
        planned, held, cancelled
    }

    private static final Duration LONGEST = Duration.ofDays(7);

    @Id
    private UUID id;
    private UUID bodyId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    private String purpose;
    @Enumerated(EnumType.STRING)
    private Status status;
    private Instant startsAt;
    private Instant endsAt;
    private String room;
    private UUID hostOrganizationId;
    private String onlineUrl;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized informal;
    private String chairCategory;
    private List<String> invitedCategories = new ArrayList<>();
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Document> documents;
    private int sequence;
    private Integer residentsPresent;
    private Integer residentsSpoke;
    private Integer residentsDecided;
    private String cancelReason;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Meeting() {
    }

    static Meeting plan(UUID body, Instant startsAt, Instant endsAt, Fields fields, Instant now) {
        var meeting = new Meeting();
        meeting.id = Ids.next();
        meeting.bodyId = body;
        meeting.status = Status.planned;
        meeting.hours(startsAt, endsAt);
        meeting.createdAt = now;
        meeting.write(fields, now);
        return meeting;
    }

    /** What calendars show of it makes a new edition of the invitation. */
    void describe(Fields fields, Instant now) {
        if (!Objects.equals(fields.title(), title) || !Objects.equals(fields.room(), room) || !Objects.equals(fields.onlineUrl(), onlineUrl)) {
            sequence++;
        }
        write(fields, now);
    }

    private void write(Fields fields, Instant now) {
        title = fields.title();
        purpose = fields.purpose();
        room = fields.room();
        hostOrganizationId = fields.host();
        onlineUrl = fields.onlineUrl();
        informal = fields.informal();
        chairCategory = fields.chairCategory();
        invitedCategories = new ArrayList<>(fields.invitedCategories());
        documents = fields.documents();
        updatedAt = now;
    }

    void move(Instant newStart, Instant newEnd, Instant now) {
        require(Status.planned, "meeting.onlyPlannedMoves");
        hours(newStart, newEnd);
        sequence++;
        updatedAt = now;
    }

    void cancel(String reason, Instant now) {
        require(Status.planned, "meeting.onlyPlannedIsCancelled");
        status = Status.cancelled;
        cancelReason = reason;
        sequence++;
        updatedAt = now;
    }

    void hold(String chair, Residents residents, Instant now) {
        if (status == Status.cancelled) {
            throw Problem.of(ProblemType.stateConflict).because("meeting.cancelled");
        }
        if (startsAt.isAfter(now)) {
            throw Problem.of(ProblemType.stateConflict).because("meeting.notYet");
        }
        status = Status.held;
        chairCategory = chair;
        residentsPresent = residents == null ? null : residents.present();
        residentsSpoke = residents == null ? null : residents.spoke();
        residentsDecided = residents == null ? null : residents.decided();
        updatedAt = now;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    private void hours(Instant start, Instant end) {
        if (!end.isAfter(start) || Duration.between(start, end).compareTo(LONGEST) >= 0) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "endsAt", end).because("meeting.hours"));
        }
        startsAt = start;
        endsAt = end;
    }

    private void require(Status wanted, String otherwise) {
        if (status != wanted) {
            throw Problem.of(ProblemType.stateConflict).because(otherwise);
        }
    }

    Fields fields() {
        return new Fields(title, purpose, room, hostOrganizationId, onlineUrl, informal, chairCategory, List.copyOf(invitedCategories), documents);
    }

    /** What the journal keeps of when it is. */
    record Hours(Instant startsAt, Instant endsAt) {
    }

    Hours hours() {
        return new Hours(startsAt, endsAt);
    }

    UUID id() {
        return id;
    }

    UUID bodyId() {
        return bodyId;
    }

    Status status() {
        return status;
    }

    int version() {
        return version;
    }
}
