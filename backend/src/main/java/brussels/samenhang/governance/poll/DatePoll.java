package brussels.samenhang.governance.poll;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The question when people can come to a meeting. */
@Entity
@Table(name = "date_poll")
class DatePoll {

    /** open: answers may be given and changed; settled: one of the moments was chosen; closed: ended without choosing, also because the meeting is off or over. */
    enum Status {
        open, settled, closed
    }

    @Id
    private UUID id;
    private UUID meetingId;
    private String note;
    private LocalDate answerBy;
    @Enumerated(EnumType.STRING)
    private Status status;
    private UUID chosenId;
    private Instant openedAt;
    private Instant endedAt;
    @Version
    private int version;

    protected DatePoll() {
    }

    static DatePoll open(UUID meeting, String note, LocalDate answerBy, Instant now) {
        var poll = new DatePoll();
        poll.id = Ids.next();
        poll.meetingId = meeting;
        poll.note = note;
        poll.answerBy = answerBy;
        poll.status = Status.open;
        poll.openedAt = now;
        return poll;
    }

    void settle(UUID option, Instant now) {
        requireOpen();
        status = Status.settled;
        chosenId = option;
        endedAt = now;
    }

    void close(Instant now) {
        requireOpen();
        status = Status.closed;
        endedAt = now;
    }

    void requireOpen() {
        if (status != Status.open) {
            throw Problem.of(ProblemType.stateConflict).because("datePoll.over");
        }
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }
}
