package brussels.samenhang.membership;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organization asks to take part, or a partnership asks it to. The other side answers once: accepted makes a
 * membership, declined gives a reason. One request is open at a time per pair, held by the database.
 */
@Entity
class MembershipRequest {

    @Schema(name = "MembershipRequestDirection", description = "Who asks: the organization applies, or the partnership invites.")
    enum Direction {
        application, invitation;

        JoinedThrough joinedThrough() {
            return this == application ? JoinedThrough.application : JoinedThrough.invitation;
        }
    }

    @Schema(name = "MembershipRequestStatus")
    enum Status {
        open, accepted, declined, withdrawn
    }

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private Direction direction;
    private UUID organizationId;
    private UUID partnershipId;
    private String kind;
    private String message;
    @Enumerated(EnumType.STRING)
    private Status status;
    private Instant requestedAt;
    private UUID requestedBy;
    private Instant decidedAt;
    private UUID decidedBy;
    private String reason;
    private String answer;
    private UUID membershipId;
    @Version
    private int version;

    protected MembershipRequest() {
    }

    static MembershipRequest open(Direction direction, UUID organization, UUID partnership, String kind, String message,
            UUID by, Instant now) {
        var request = new MembershipRequest();
        request.id = Ids.next();
        request.direction = direction;
        request.organizationId = organization;
        request.partnershipId = partnership;
        request.kind = kind;
        request.message = message;
        request.status = Status.open;
        request.requestedBy = by;
        request.requestedAt = now;
        return request;
    }

    void accept(Membership membership, String answer, UUID by, Instant now) {
        close(Status.accepted, by, now);
        this.membershipId = membership.id();
        this.kind = membership.facts().kind();
        this.answer = answer;
    }

    void decline(String reason, String answer, UUID by, Instant now) {
        close(Status.declined, by, now);
        this.reason = reason;
        this.answer = answer;
    }

    void withdraw(UUID by, Instant now) {
        close(Status.withdrawn, by, now);
    }

    /** Refuses when the request was answered before; asked before anything else is made on its account. */
    void requireOpen() {
        if (status != Status.open) {
            throw Problem.of(ProblemType.stateConflict).because("membership.requestClosed", Map.of("status", status));
        }
    }

    private void close(Status outcome, UUID by, Instant now) {
        requireOpen();
        status = outcome;
        decidedBy = by;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    Direction direction() {
        return direction;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    String kind() {
        return kind;
    }

    String message() {
        return message;
    }

    Status status() {
        return status;
    }

    UUID requestedBy() {
        return requestedBy;
    }

    String reason() {
        return reason;
    }

    String answer() {
        return answer;
    }

    UUID membershipId() {
        return membershipId;
    }

    int version() {
        return version;
    }
}
