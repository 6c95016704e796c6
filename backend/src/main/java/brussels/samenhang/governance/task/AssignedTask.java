package brussels.samenhang.governance.task;

import brussels.samenhang.governance.task.AssignedTaskCommands.Fields;
import brussels.samenhang.governance.task.AssignedTaskCommands.NewTask;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody took upon itself in a body. */
@Entity
@Table(name = "assigned_task")
class AssignedTask {

    @Schema(name = "AssignedTaskStatus")
    enum Status {
        open, done, dropped
    }

    @Id
    private UUID id;
    private UUID bodyId;
    private UUID meetingId;
    private UUID decisionId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    private String note;
    private UUID organizationId;
    private UUID personId;
    private UUID postId;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private Status status;
    private LocalDate endedOn;
    private String outcome;
    private LocalDate remindedOn;
    private Instant createdAt;
    @Version
    private int version;

    protected AssignedTask() {
    }

    static AssignedTask assign(NewTask given, UUID person, Instant now) {
        var task = new AssignedTask();
        task.id = Ids.next();
        task.bodyId = given.body();
        task.meetingId = given.meeting();
        task.decisionId = given.decision();
        task.title = given.title();
        task.note = given.note();
        task.organizationId = given.organization();
        task.personId = person;
        task.postId = given.post();
        task.dueOn = given.dueOn();
        task.status = Status.open;
        task.createdAt = now;
        return task;
    }

    /** Another day is another reminder. */
    void change(Fields fields) {
        title = fields.title();
        note = fields.note();
        if (!Objects.equals(dueOn, fields.dueOn())) {
            remindedOn = null;
        }
        dueOn = fields.dueOn();
    }

    void end(boolean done, String what, LocalDate on) {
        if (status != Status.open) {
            throw Problem.of(ProblemType.stateConflict).because("assignedTask.endedAlready");
        }
        status = done ? Status.done : Status.dropped;
        outcome = what;
        endedOn = on;
    }

    Fields fields() {
        return new Fields(title, note, dueOn);
    }

    UUID id() {
        return id;
    }

    UUID bodyId() {
        return bodyId;
    }

    int version() {
        return version;
    }
}
