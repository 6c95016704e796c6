package brussels.samenhang.coordination;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A coordination function to be filled. It outlives whoever holds it (1-R32): vacant, covered or filled follows from its
 * appointments and is kept nowhere.
 */
@Entity
class Post {

    /** Where the post is; what its role type asks for is there, the rest may be. */
    record Place(UUID partnership, UUID territory, UUID organization) {
    }

    /** What may be said about a post as long as it lives; the journal keeps what it was. */
    record Terms(Localized title, BigDecimal plannedFte, Localized mandate, String basis, String contactEmail, String contactPhone) {
    }

    @Id
    private UUID id;
    private String roleType;
    @Enumerated(EnumType.STRING)
    private PostScope scope;
    private UUID partnershipId;
    private UUID territoryId;
    private UUID organizationId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    private BigDecimal plannedFte;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized mandate;
    private String basis;
    private String contactEmail;
    private String contactPhone;
    @Embedded
    private Period period;
    private String endReason;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Post() {
    }

    static Post open(String roleType, PostScope scope, Place place, Terms terms, LocalDate from, Instant now) {
        var post = new Post();
        post.id = Ids.next();
        post.roleType = roleType;
        post.scope = scope;
        post.partnershipId = place.partnership();
        post.territoryId = place.territory();
        post.organizationId = place.organization();
        post.period = Period.since(from);
        post.createdAt = now;
        post.state(terms, now);
        return post;
    }

    void state(Terms terms, Instant now) {
        title = terms.title();
        plannedFte = terms.plannedFte();
        mandate = terms.mandate();
        basis = terms.basis();
        contactEmail = terms.contactEmail();
        contactPhone = terms.contactPhone();
        updatedAt = now;
    }

    /** @param on the last day of the post; its holders have to leave first */
    void end(LocalDate on, String reason, Instant now) {
        if (isEnded()) {
            throw Problem.of(ProblemType.stateConflict).because("coordination.postEnded", Map.of("on", period.until()));
        }
        if (on.isBefore(period.from())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "on", on)
                    .because("coordination.endBeforeStart", Map.of("from", period.from())));
        }
        period = period.endingOn(on);
        endReason = reason;
        updatedAt = now;
    }

    boolean isEnded() {
        return period.until() != null;
    }

    UUID id() {
        return id;
    }

    String roleType() {
        return roleType;
    }

    PostScope scope() {
        return scope;
    }

    Place place() {
        return new Place(partnershipId, territoryId, organizationId);
    }

    Terms terms() {
        return new Terms(title, plannedFte, mandate, basis, contactEmail, contactPhone);
    }

    Period period() {
        return period;
    }

    String endReason() {
        return endReason;
    }

    int version() {
        return version;
    }
}
