package brussels.samenhang.funding;

import brussels.samenhang.funding.FundingCommands.Decision;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One authority pays for one thing, or is asked to. */
@Entity
@Table(name = "funding_line")
class FundingLine {

    @Id
    private UUID id;
    private UUID partnershipId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    private String authority;
    private String authorityOther;
    private String instrument;
    private UUID organizationId;
    private UUID postId;
    private BigDecimal amount;
    private boolean amountPublic;
    private LocalDate validFrom;
    private LocalDate validUntil;
    @Column(name = "extends_id")
    private UUID prolongsId;
    private LocalDate pendingSince;
    private LocalDate expectedBy;
    private LocalDate extensionBy;
    private LocalDate decidedOn;
    private String decidedBy;
    @Enumerated(EnumType.STRING)
    private FundingOutcome outcome;
    private String decisionNote;
    private String note;
    private String url;
    private LocalDate expectedToldOn;
    private LocalDate extensionToldOn;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected FundingLine() {
    }

    static FundingLine record(UUID partnership, FundingFields fields, Instant now) {
        var line = new FundingLine();
        line.id = Ids.next();
        line.partnershipId = partnership;
        line.createdAt = now;
        line.describe(fields, now);
        return line;
    }

    void describe(FundingFields fields, Instant now) {
        title = fields.title();
        authority = fields.authority();
        authorityOther = fields.authorityOther();
        instrument = fields.instrument();
        organizationId = fields.organization();
        postId = fields.post();
        amount = fields.amount();
        amountPublic = fields.amountPublic();
        validFrom = fields.validFrom();
        validUntil = fields.validUntil();
        prolongsId = fields.prolongs();
        pendingSince = fields.pendingSince();
        // Of another day those who coordinate are told again.
        expectedToldOn = Objects.equals(expectedBy, fields.expectedBy()) ? expectedToldOn : null;
        expectedBy = fields.expectedBy();
        extensionToldOn = Objects.equals(extensionBy, fields.extensionBy()) ? extensionToldOn : null;
        extensionBy = fields.extensionBy();
        note = fields.note();
        url = fields.url();
        updatedAt = now;
    }

    void decide(Decision decision, Instant now) {
        decidedOn = decision.on();
        decidedBy = decision.by();
        outcome = decision.outcome();
        decisionNote = decision.note();
        updatedAt = now;
    }

    /** Null as long as nothing was decided. */
    Decision decision() {
        return decidedOn == null ? null : new Decision(decidedOn, decidedBy, outcome, decisionNote);
    }

    FundingFields fields(List<FundingFields.Share> projects) {
        return new FundingFields(title, authority, authorityOther, instrument, organizationId, postId, amount, amountPublic, validFrom, validUntil, prolongsId, pendingSince, expectedBy,
                extensionBy, note, url, projects);
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    LocalDate pendingSince() {
        return pendingSince;
    }

    int version() {
        return version;
    }
}
