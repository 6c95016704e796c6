package brussels.samenhang.organization.people;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.shared.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody is asked by mail to act for an organization. The secret of the link is known to its receiver only. */
@Entity
@Table(name = "organization_invitation")
class UserInvitation {

    static final Duration VALID = Duration.ofDays(14);

    /** As it is kept; what is open after its last moment has expired. */
    enum Status {
        open, accepted, withdrawn
    }

    @Id
    private UUID id;
    private UUID organizationId;
    private String email;
    @Enumerated(EnumType.STRING)
    private OrganizationRole role;
    private boolean handOver;
    private String message;
    @Enumerated(EnumType.STRING)
    private Language language;
    private String tokenHash;
    @Enumerated(EnumType.STRING)
    private Status status;
    private UUID invitedBy;
    private Instant invitedAt;
    private Instant sentAt;
    private Instant expiresAt;
    private Instant decidedAt;
    private UUID acceptedBy;
    @Version
    private int version;

    protected UserInvitation() {
    }

    static UserInvitation of(UUID organization, NewInvitation wanted, Language language, boolean handOver, UUID by, Instant now) {
        var invitation = new UserInvitation();
        invitation.id = Ids.next();
        invitation.organizationId = organization;
        invitation.email = wanted.email();
        invitation.role = wanted.role();
        invitation.handOver = handOver;
        invitation.message = wanted.message();
        invitation.language = language;
        invitation.status = Status.open;
        invitation.invitedBy = by;
        invitation.invitedAt = now;
        return invitation;
    }

    /** A new link; one sent before stops working. */
    void send(String hash, Instant now) {
        requireOpen();
        tokenHash = hash;
        sentAt = now;
        expiresAt = now.plus(VALID);
    }

    void withdraw(Instant now) {
        requireOpen();
        status = Status.withdrawn;
        decidedAt = now;
    }

    void accept(UUID person, Instant now) {
        requireOpen();
        if (isExpired(now)) {
            throw Problem.of(ProblemType.stateConflict).because("people.invitationExpired");
        }
        status = Status.accepted;
        acceptedBy = person;
        decidedAt = now;
    }

    boolean isExpired(Instant now) {
        return status == Status.open && !now.isBefore(expiresAt);
    }

    private void requireOpen() {
        if (status != Status.open) {
            throw Problem.of(ProblemType.stateConflict).because("people.invitation." + status);
        }
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    String email() {
        return email;
    }

    OrganizationRole role() {
        return role;
    }

    boolean handOver() {
        return handOver;
    }

    String message() {
        return message;
    }

    Language language() {
        return language;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
