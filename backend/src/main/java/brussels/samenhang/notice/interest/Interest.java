package brussels.samenhang.notice.interest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organization and a notice: introduced by a coordinator who knows both, interested of its own accord, in contact once
 * who posted it took it up. Either side may let go; an organization that did may come back.
 */
@Entity
@Table(name = "notice_interest")
class Interest {

    @Schema(name = "NoticeInterestStatus", description = """
            introduced: a coordinator pointed it out to the organization, which did not answer yet; interested: it waits for who posted the notice; \
            inContact: they found each other; declined: who posted it does not take it up; withdrawn: the organization is not or no longer interested.""")
    enum Status {
        introduced, interested, inContact, declined, withdrawn
    }

    @Id
    private UUID id;
    private UUID noticeId;
    private UUID organizationId;
    private UUID introducedById;
    @Enumerated(EnumType.STRING)
    private Status status;
    private String introduction;
    private String message;
    private String answer;
    private Instant since;
    private Instant changedAt;
    @Version
    private int version;

    protected Interest() {
    }

    private static Interest begin(UUID notice, UUID organization, Instant now) {
        var interest = new Interest();
        interest.id = Ids.next();
        interest.noticeId = notice;
        interest.organizationId = organization;
        interest.since = now;
        interest.changedAt = now;
        return interest;
    }

    static Interest express(UUID notice, UUID organization, String message, Instant now) {
        var interest = begin(notice, organization, now);
        interest.status = Status.interested;
        interest.message = message;
        return interest;
    }

    static Interest introduce(UUID notice, UUID organization, UUID partnership, String words, Instant now) {
        var interest = begin(notice, organization, now);
        interest.status = Status.introduced;
        interest.introducedById = partnership;
        interest.introduction = words;
        return interest;
    }

    /** Says it after an introduction, or again after having let go. */
    void express(String message, Instant now) {
        if (status != Status.introduced && status != Status.withdrawn) {
            throw Problem.of(ProblemType.stateConflict).because("notice.alreadyInterested");
        }
        change(Status.interested, now);
        this.message = message;
        answer = null;
    }

    void answer(boolean takenUp, String words, Instant now) {
        if (status != Status.interested) {
            throw Problem.of(ProblemType.stateConflict).because("notice.nothingToAnswer");
        }
        change(takenUp ? Status.inContact : Status.declined, now);
        answer = words;
    }

    void withdraw(Instant now) {
        if (status == Status.withdrawn || status == Status.declined) {
            throw Problem.of(ProblemType.stateConflict).because("notice.notInterested");
        }
        change(Status.withdrawn, now);
    }

    private void change(Status next, Instant now) {
        status = next;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID noticeId() {
        return noticeId;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID introducedById() {
        return introducedById;
    }

    Status status() {
        return status;
    }
}
