package brussels.samenhang.governance.body;

import brussels.samenhang.governance.body.BodyCommands.Fields;
import brussels.samenhang.governance.body.BodyCommands.Power;
import brussels.samenhang.governance.body.BodyCommands.Quota;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where people of a partnership come together. Its seats and readers stand beside it. */
@Entity
@Table(name = "body")
class Body {

    @Schema(name = "BodyConfidentiality", description = "Who reads what it discusses: open (everybody, what is published), partners (who takes part in the partnership), "
            + "confidential (who sits in it, coordinates the partnership or was let in by name).")
    enum Confidentiality {
        open, partners, confidential
    }

    @Schema(name = "BodyRhythmUnit")
    enum RhythmUnit {
        week, month, year
    }

    @Schema(name = "BodyParity", description = "equal: as many elected or other members as seats ex officio; membersAtLeast: at least as many.")
    enum Parity {
        equal, membersAtLeast
    }

    @Id
    private UUID id;
    private UUID partnershipId;
    private String kind;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized name;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized purpose;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized focus;
    private String level;
    private boolean permanent;
    private boolean openOccasions;
    private Integer rhythmEvery;
    @Enumerated(EnumType.STRING)
    private RhythmUnit rhythmUnit;
    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;
    private Integer termYears;
    private Boolean renewable;
    @Enumerated(EnumType.STRING)
    private Parity parity;
    private Boolean targetGroupTakesPart;
    private Boolean chairIndependent;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Power> powers;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Quota> quotas;
    @Embedded
    private Period period;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Body() {
    }

    static Body set(UUID partnership, Fields fields, Instant now) {
        var body = new Body();
        body.id = Ids.next();
        body.partnershipId = partnership;
        body.createdAt = now;
        body.describe(fields, now);
        return body;
    }

    void describe(Fields fields, Instant now) {
        kind = fields.kind();
        name = fields.name();
        purpose = fields.purpose();
        focus = fields.focus();
        level = fields.level();
        permanent = fields.permanent();
        openOccasions = fields.openOccasions();
        rhythmEvery = fields.rhythm() == null ? null : fields.rhythm().every();
        rhythmUnit = fields.rhythm() == null ? null : fields.rhythm().unit();
        confidentiality = fields.confidentiality();
        termYears = fields.termYears();
        renewable = fields.renewable();
        parity = fields.parity();
        targetGroupTakesPart = fields.targetGroupTakesPart();
        chairIndependent = fields.chairIndependent();
        powers = fields.powers() == null ? List.of() : fields.powers();
        quotas = fields.quotas() == null ? List.of() : fields.quotas();
        period = new Period(fields.validFrom(), period == null ? null : period.until());
        updatedAt = now;
    }

    void end(LocalDate on, Instant now) {
        if (period.until() != null) {
            throw Problem.of(ProblemType.stateConflict).because("body.endedAlready");
        }
        period = period.endingOn(on);
        updatedAt = now;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    Fields fields() {
        return new Fields(kind, name, purpose, focus, level, permanent, openOccasions, rhythmEvery == null ? null : new BodyCommands.Rhythm(rhythmEvery, rhythmUnit),
                confidentiality, termYears, renewable, parity, targetGroupTakesPart, chairIndependent, powers, quotas, period.from());
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    boolean hasSeats() {
        return !openOccasions;
    }

    Confidentiality confidentiality() {
        return confidentiality;
    }

    Integer termYears() {
        return termYears;
    }

    boolean isRenewable() {
        return !Boolean.FALSE.equals(renewable);
    }

    Period period() {
        return period;
    }

    int version() {
        return version;
    }
}
