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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    record Terms(Localized title, BigDecimal plannedFte, Localized mandate, String basis, String legalBasis, Document document, String contactEmail, String contactPhone) {

        /** Whether something changed that the past is read by: an address has no history, a mandate has. */
        boolean differ(Terms other) {
            return !Objects.equals(title, other.title) || plannedFte == null != (other.plannedFte == null)
                    || plannedFte != null && plannedFte.compareTo(other.plannedFte) != 0 || !Objects.equals(mandate, other.mandate)
                    || !Objects.equals(basis, other.basis) || !Objects.equals(legalBasis, other.legalBasis) || !Objects.equals(document, other.document);
        }
    }

    /** Where the decision, agreement or job description can be read. */
    @Schema(name = "PostDocument", title = "Document a post rests on")
    record Document(
            @Schema(description = "What it is called.") @Size(min = 1, max = 200) String label,
            @Schema(required = true, description = "Where it can be read.", examples = "https://www.example.org/decision.pdf")
            @NotNull @Pattern(regexp = "https?://.+") @Size(max = 1000) String url) {

        static Document of(String label, String url) {
            return url == null ? null : new Document(label, url);
        }
    }

    @Id
    private UUID id;
    private String roleType;
    @Enumerated(EnumType.STRING)
    private PostScope scope;
    private UUID partnershipId;
    private UUID territoryId;
    private UUID organizationId;
    private UUID bodyId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    private BigDecimal plannedFte;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized mandate;
    private String basis;
    private String legalBasis;
    private String documentLabel;
    private String documentUrl;
    private LocalDate statedFrom;
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

    static Post open(String roleType, PostScope scope, Place place, UUID body, Terms terms, LocalDate from, Instant now) {
        var post = new Post();
        post.id = Ids.next();
        post.roleType = roleType;
        post.scope = scope;
        post.partnershipId = place.partnership();
        post.territoryId = place.territory();
        post.organizationId = place.organization();
        post.bodyId = body;
        post.period = Period.since(from);
        post.createdAt = now;
        post.state(terms, now);
        return post;
    }

    private void state(Terms terms, Instant now) {
        title = terms.title();
        plannedFte = terms.plannedFte();
        mandate = terms.mandate();
        basis = terms.basis();
        legalBasis = terms.legalBasis();
        documentLabel = terms.document() == null ? null : terms.document().label();
        documentUrl = terms.document() == null ? null : terms.document().url();
        contactEmail = terms.contactEmail();
        contactPhone = terms.contactPhone();
        updatedAt = now;
    }

    /** Whether saying this from a day on leaves something behind that was true before. */
    boolean leavesBehind(Terms terms, LocalDate from) {
        if (from.isBefore(statedFrom())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "from", from).because("coordination.statedSince", Map.of("from", statedFrom())));
        }
        return from.isAfter(statedFrom()) && terms.differ(terms());
    }

    /** Says something else of the post from a day on. */
    void restate(Terms terms, LocalDate from, Instant now) {
        statedFrom = leavesBehind(terms, from) ? from : statedFrom;
        state(terms, now);
    }

    LocalDate statedFrom() {
        return statedFrom == null ? period.from() : statedFrom;
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
        return new Terms(title, plannedFte, mandate, basis, legalBasis, Document.of(documentLabel, documentUrl), contactEmail, contactPhone);
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
