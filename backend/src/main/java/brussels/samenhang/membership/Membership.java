package brussels.samenhang.membership;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An organization in a partnership over a period. Leaving closes the period with a reason and keeps the rest (1-R53);
 * coming back is a new membership. That two periods of one pair never overlap is held by the database.
 */
@Entity
class Membership {

    @Id
    private UUID id;
    private UUID partnershipId;
    private UUID organizationId;
    private String kind;
    @Enumerated(EnumType.STRING)
    private MembershipStatus status;
    private String basis;
    private Boolean funded;
    private boolean required;
    private String coreActor;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized contribution;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized demarcation;
    private String expectations;
    @Enumerated(EnumType.STRING)
    private JoinedThrough joinedThrough;
    @Embedded
    private Period period;
    private String endReason;
    private String endNote;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Membership() {
    }

    /** What a coordinator may say about a membership; corrected as often as needed, the journal keeps what it was. */
    record Facts(String kind, MembershipStatus status, String basis, Boolean funded, boolean required, String coreActor) {

        static Facts of(String kind, Boolean funded) {
            return new Facts(kind, MembershipStatus.voluntary, null, funded, false, null);
        }
    }

    static Membership begin(UUID organization, UUID partnership, Facts facts, JoinedThrough through, LocalDate from, Instant now) {
        var membership = new Membership();
        membership.id = Ids.next();
        membership.organizationId = organization;
        membership.partnershipId = partnership;
        membership.joinedThrough = through;
        membership.period = Period.since(from);
        membership.createdAt = now;
        membership.state(facts, now);
        return membership;
    }

    void state(Facts facts, Instant now) {
        kind = facts.kind();
        status = facts.status();
        basis = facts.basis();
        funded = facts.funded();
        required = facts.required();
        coreActor = facts.coreActor();
        updatedAt = now;
    }

    /** What a member says of its part in it; expectations are for those who work together. */
    record Statement(Localized contribution, Localized demarcation, String expectations) {
    }

    void state(Statement statement, Instant now) {
        contribution = statement.contribution();
        demarcation = statement.demarcation();
        expectations = statement.expectations();
        updatedAt = now;
    }

    Statement statement() {
        return new Statement(contribution, demarcation, expectations);
    }

    /** Something that hangs on the membership changed: who asks what changed since yesterday must find it. */
    void touch(Instant now) {
        updatedAt = now;
    }

    /** @param on the last day of the membership; a planned end can be brought forward, never put off */
    void end(LocalDate on, String reason, String note, Instant now) {
        if (isEnded()) {
            throw Problem.of(ProblemType.stateConflict).because("membership.alreadyEnded", Map.of("on", period.until()));
        }
        if (on.isBefore(period.from())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "on", on)
                    .because("membership.endBeforeStart", Map.of("from", period.from())));
        }
        if (period.until() != null && on.isAfter(period.until())) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "on", on)
                    .because("membership.endAfterTerm", Map.of("until", period.until())));
        }
        period = period.endingOn(on);
        endReason = reason;
        endNote = note;
        updatedAt = now;
    }

    boolean isEnded() {
        return endReason != null;
    }

    Facts facts() {
        return new Facts(kind, status, basis, funded, required, coreActor);
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    UUID organizationId() {
        return organizationId;
    }

    Period period() {
        return period;
    }

    String endReason() {
        return endReason;
    }

    String endNote() {
        return endNote;
    }

    JoinedThrough joinedThrough() {
        return joinedThrough;
    }

    int version() {
        return version;
    }
}
