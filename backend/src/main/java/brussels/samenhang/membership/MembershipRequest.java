package brussels.samenhang.membership;

import brussels.samenhang.partnership.PartnershipApi.Regime;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organization asks to take part, a partnership asks it to, or a member proposes it. Each side that has to agree
 * says so once: when all have, the membership begins; when one declines, it does not. One request is open at a time
 * per pair, held by the database.
 */
@Entity
class MembershipRequest {

    @Schema(name = "MembershipRequestDirection", description = "Who asks: the organization applies, the partnership invites, or a member proposes.")
    enum Direction {
        application(Side.organization, JoinedThrough.application),
        invitation(Side.network, JoinedThrough.invitation),
        proposal(null, JoinedThrough.proposal);

        private final Side asking;
        private final JoinedThrough joinedThrough;

        Direction(Side asking, JoinedThrough joinedThrough) {
            this.asking = asking;
            this.joinedThrough = joinedThrough;
        }

        JoinedThrough joinedThrough() {
            return joinedThrough;
        }

        /** The side that agrees by asking; none when a third one asks. */
        Side asking() {
            return asking;
        }
    }

    @Schema(name = "MembershipRequestSide", description = "Who has to agree: the organization itself, the network (its coordinators), and in some partnerships the OCMW.")
    enum Side {
        organization, network, ocmw
    }

    /** @param organization the one that agreed, for the sides organization and ocmw */
    @Embeddable
    record Agreement(UUID organizationId, UUID personId, Instant agreedAt, String note) {
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
    private UUID proposedById;
    private Boolean funded;
    private LocalDate validFrom;
    @ElementCollection
    @CollectionTable(name = "membership_request_agreement", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "side")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Side, Agreement> agreements = new EnumMap<>(Side.class);
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

    MembershipRequest proposedBy(UUID member) {
        proposedById = member;
        return this;
    }

    /** What the network decides about the membership to come, kept until every side has agreed. */
    void settle(String kind, Boolean funded, LocalDate from) {
        requireOpen();
        this.kind = kind == null ? this.kind : kind;
        this.funded = funded;
        this.validFrom = from;
    }

    void agree(Side side, Agreement agreement) {
        requireOpen();
        agreements.put(side, agreement);
    }

    /** The sides that have still to agree. A proposed organization is asked last, when the others want it. */
    static Set<Side> waitingFor(Direction direction, Regime regime, Set<Side> agreed) {
        var waiting = EnumSet.of(Side.organization, Side.network);
        if (regime == Regime.networkAndOcmw) {
            waiting.add(Side.ocmw);
        }
        if (direction.asking() != null) {
            waiting.remove(direction.asking());
        }
        waiting.removeAll(agreed);
        if (direction == Direction.proposal && waiting.size() > 1) {
            waiting.remove(Side.organization);
        }
        return waiting;
    }

    boolean hasAgreed(Side side) {
        return agreements.containsKey(side);
    }

    Set<Side> waitingFor(Regime regime) {
        return status == Status.open ? waitingFor(direction, regime, agreements.keySet()) : Set.of();
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

    UUID proposedById() {
        return proposedById;
    }

    Boolean funded() {
        return funded;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    UUID membershipId() {
        return membershipId;
    }

    int version() {
        return version;
    }
}
