package brussels.samenhang.network.link;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two partnerships that have to do with each other, because both say so: one proposes, the other answers, either ends
 * it. Nothing in it puts one above the other (3-R99). A network outside the product cannot be asked; a link with it is
 * one side's word.
 */
@Entity
class PartnershipLink {

    @Schema(name = "PartnershipLinkStatus")
    enum Status {
        proposed, accepted, declined, withdrawn, ended
    }

    @Id
    private UUID id;
    private UUID partnershipId;
    private UUID otherPartnershipId;
    private UUID networkId;
    @Enumerated(EnumType.STRING)
    private Status status;
    private String message;
    private Instant proposedAt;
    private UUID proposedBy;
    private String answer;
    private Instant decidedAt;
    private UUID decidedBy;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID endedById;
    private String endNote;
    @Version
    private int version;

    protected PartnershipLink() {
    }

    static PartnershipLink propose(UUID partnership, UUID other, String message, LocalDate since, UUID by, Instant now) {
        var link = begin(partnership, message, since, by, now);
        link.otherPartnershipId = other;
        link.status = Status.proposed;
        return link;
    }

    static PartnershipLink withNetwork(UUID partnership, UUID network, String message, LocalDate since, UUID by, Instant now) {
        var link = begin(partnership, message, since, by, now);
        link.networkId = network;
        link.status = Status.accepted;
        return link;
    }

    private static PartnershipLink begin(UUID partnership, String message, LocalDate since, UUID by, Instant now) {
        var link = new PartnershipLink();
        link.id = Ids.next();
        link.partnershipId = partnership;
        link.message = message;
        link.validFrom = since;
        link.proposedBy = by;
        link.proposedAt = now;
        return link;
    }

    void accept(String answer, LocalDate today, UUID by, Instant now) {
        answer(Status.accepted, answer, by, now);
        if (validFrom == null) {
            validFrom = today;
        }
    }

    void decline(String answer, UUID by, Instant now) {
        answer(Status.declined, answer, by, now);
    }

    void withdraw(UUID by, Instant now) {
        answer(Status.withdrawn, null, by, now);
    }

    /** @param by the side that ends it */
    void end(LocalDate on, UUID by, String note) {
        requireRunning();
        if (validFrom != null && on.isBefore(validFrom)) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "on", on).because("link.endBeforeStart", Map.of("from", validFrom)));
        }
        status = Status.ended;
        validUntil = on;
        endedById = by;
        endNote = note;
    }

    void requireRunning() {
        if (status != Status.accepted) {
            throw Problem.of(ProblemType.stateConflict).because("link.notRunning");
        }
    }

    private void answer(Status outcome, String answer, UUID by, Instant now) {
        if (status != Status.proposed) {
            throw Problem.of(ProblemType.stateConflict).because("link.answered");
        }
        this.status = outcome;
        this.answer = answer;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    UUID otherPartnershipId() {
        return otherPartnershipId;
    }

    Status status() {
        return status;
    }

    String message() {
        return message;
    }

    String answer() {
        return answer;
    }

    String endNote() {
        return endNote;
    }

    LocalDate validUntil() {
        return validUntil;
    }
}
