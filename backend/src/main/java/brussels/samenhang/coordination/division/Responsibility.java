package brussels.samenhang.coordination.division;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One task in a partnership and who bears it over a period (1-R19). */
@Entity
@Table(name = "partnership_responsibility")
class Responsibility {

    /** Who bears a task; what stays with an authority or with all members belongs to the picture as much as what a post does. */
    @Schema(name = "ResponsibilityBearer", description = "Who bears the task: a coordination post, an organization, or what stays with the municipality, the OCMW/CPAS, the Region or all members together.")
    enum Bearer {
        post, organization, municipality, ocmw, region, members
    }

    @Schema(name = "DecisionLevel", description = "On which level: where to (strategic), how it is organized (structural), from day to day (operational).")
    enum Level {
        strategic, structural, operational
    }

    @Id
    private UUID id;
    private UUID partnershipId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized task;
    @Enumerated(EnumType.STRING)
    private Level level;
    @Enumerated(EnumType.STRING)
    private Bearer bearer;
    private UUID postId;
    private UUID organizationId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized note;
    @Embedded
    private Period period;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Responsibility() {
    }

    static Responsibility record(UUID partnership, ResponsibilityFields fields, Instant now) {
        var responsibility = new Responsibility();
        responsibility.id = Ids.next();
        responsibility.partnershipId = partnership;
        responsibility.createdAt = now;
        responsibility.state(fields, now);
        return responsibility;
    }

    void state(ResponsibilityFields fields, Instant now) {
        task = fields.task();
        level = fields.level();
        bearer = fields.bearer();
        postId = fields.post();
        organizationId = fields.organization();
        note = fields.note();
        period = new Period(fields.validFrom(), fields.validUntil());
        updatedAt = now;
    }

    ResponsibilityFields fields() {
        return new ResponsibilityFields(task, level, bearer, postId, organizationId, note, period.from(), period.until());
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    int version() {
        return version;
    }
}
