package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The handover of a post: open while the predecessor completes it, ready for the successor, received when it is taken over. */
@Entity
class Handover {

    @Schema(name = "HandoverStatus", description = "open: the predecessor completes it; ready: it waits for the successor; received: taken over.")
    enum Status {
        open, ready, received
    }

    @Schema(name = "HandoverNoteKind", description = "What a note is about.")
    enum Kind {
        advice, history, contact, agreement, pending, other
    }

    /** What the predecessor adds in words; nothing about health or about residents. */
    @Schema(name = "HandoverNote", title = "Note in a handover")
    record Note(
            @Schema(required = true) @NotNull Kind kind,
            @Schema(required = true) @NotNull @Size(min = 1, max = 200) String title,
            @Schema(description = "Contacts by function rather than by name, where that will do.") @Size(min = 1, max = 4000) String text) {
    }

    @Id
    private UUID id;
    private UUID postId;
    private UUID fromAppointmentId;
    @Enumerated(EnumType.STRING)
    private Status status;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Note> notes;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Chapter> content;
    private Instant completedAt;
    private Instant receivedAt;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Handover() {
    }

    /** @param from the appointment of the predecessor, null when nobody held the post before */
    static Handover open(UUID post, UUID from, Instant now) {
        var handover = new Handover();
        handover.id = Ids.next();
        handover.postId = post;
        handover.fromAppointmentId = from;
        handover.status = Status.open;
        handover.notes = List.of();
        handover.createdAt = now;
        handover.updatedAt = now;
        return handover;
    }

    void note(List<Note> written, Instant now) {
        require(Status.open, "coordination.handoverReady");
        notes = List.copyOf(written);
        updatedAt = now;
    }

    /** From now on it stays as it is: what was handed over must be readable later. */
    void complete(List<Chapter> chapters, Instant now) {
        require(Status.open, "coordination.handoverReady");
        content = List.copyOf(chapters);
        status = Status.ready;
        completedAt = now;
        updatedAt = now;
    }

    void receive(Instant now) {
        require(Status.ready, "coordination.handoverNotReady");
        status = Status.received;
        receivedAt = now;
        updatedAt = now;
    }

    void touch(Instant now) {
        require(Status.ready, "coordination.handoverNotReady");
        updatedAt = now;
    }

    private void require(Status needed, String why) {
        if (status != needed) {
            throw Problem.of(ProblemType.stateConflict).because(why);
        }
    }

    boolean has(String item) {
        return content != null && content.stream().flatMap(chapter -> chapter.lines().stream()).anyMatch(line -> line.key().equals(item))
                || IntStream.range(0, notes.size()).anyMatch(place -> item.equals(HandoverView.noteKey(place)));
    }

    UUID id() {
        return id;
    }

    UUID postId() {
        return postId;
    }

    UUID fromAppointmentId() {
        return fromAppointmentId;
    }

    Status status() {
        return status;
    }

    List<Note> notes() {
        return notes;
    }

    List<Chapter> content() {
        return content;
    }

    Instant completedAt() {
        return completedAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
