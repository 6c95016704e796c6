package brussels.samenhang.organization.joining;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.OrganizationRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A person asks to act for an organization in the register; it is a claim when nobody acts for it yet. */
@Entity
class JoinRequest {

    private static final Duration BETWEEN_REMINDERS = Duration.ofDays(3);

    @Id
    private UUID id;
    private UUID organizationId;
    private UUID personId;
    private String function;
    private String message;
    private boolean claim;
    @Enumerated(EnumType.STRING)
    private JoinRequestStatus status;
    private Instant requestedAt;
    private Instant decidedAt;
    private UUID decidedBy;
    private String answer;
    private String evidence;
    private String enterpriseNumber;
    private Boolean numberMatches;
    private String ownDomain;
    private Instant remindedAt;
    @Version
    private int version;

    protected JoinRequest() {
    }

    static JoinRequest open(NewJoinRequest wanted, ClaimProof.Proof proof, UUID person, boolean claim, Instant now) {
        var request = new JoinRequest();
        request.id = Ids.next();
        request.organizationId = wanted.organization();
        request.personId = person;
        request.function = wanted.function();
        request.message = wanted.message();
        request.claim = claim;
        request.status = JoinRequestStatus.open;
        request.requestedAt = now;
        request.evidence = wanted.evidence();
        request.enterpriseNumber = proof.enterpriseNumber();
        request.numberMatches = proof.numberMatches();
        request.ownDomain = proof.ownDomain();
        return request;
    }

    /** Gives the role the person gets. */
    OrganizationRole accept(OrganizationRole role, String answer, UUID by, Instant now) {
        close(JoinRequestStatus.accepted, by, now);
        this.answer = answer;
        return Objects.requireNonNullElse(role, claim ? OrganizationRole.owner : OrganizationRole.editor);
    }

    void refuse(String answer, UUID by, Instant now) {
        close(JoinRequestStatus.refused, by, now);
        this.answer = answer;
    }

    void withdraw(UUID by, Instant now) {
        close(JoinRequestStatus.withdrawn, by, now);
    }

    /** Those who decide are told once more, not every day. */
    void remind(Instant now) {
        if (status != JoinRequestStatus.open) {
            throw Problem.of(ProblemType.stateConflict).because("joining.closed." + status);
        }
        if (!mayRemind(requestedAt, remindedAt, now)) {
            throw Problem.of(ProblemType.stateConflict).because("joining.remindedRecently");
        }
        remindedAt = now;
    }

    static boolean mayRemind(Instant requestedAt, Instant remindedAt, Instant now) {
        return !(remindedAt == null ? requestedAt : remindedAt).plus(BETWEEN_REMINDERS).isAfter(now);
    }

    private void close(JoinRequestStatus outcome, UUID by, Instant now) {
        if (status != JoinRequestStatus.open) {
            throw Problem.of(ProblemType.stateConflict).because("joining.closed." + status);
        }
        status = outcome;
        decidedBy = by;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID personId() {
        return personId;
    }

    JoinRequestStatus status() {
        return status;
    }

    String answer() {
        return answer;
    }
}
