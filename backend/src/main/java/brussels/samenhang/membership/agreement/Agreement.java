package brussels.samenhang.membership.agreement;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What partners put on paper, or that they did not on purpose (2b-R21). Its versions and parties stand beside it. */
@Entity
@Table(name = "partnership_agreement")
class Agreement {

    /** What its coordinator records and corrects. */
    record Terms(String kind, Localized title, Localized subject, Localized procedure, Period period, LocalDate reviewOn) {
    }

    @Id
    private UUID id;
    private UUID partnershipId;
    private String kind;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized title;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized subject;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized procedure;
    @Embedded
    private Period period;
    private LocalDate reviewOn;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Agreement() {
    }

    static Agreement record(UUID partnership, Terms terms, Instant now) {
        var agreement = new Agreement();
        agreement.id = Ids.next();
        agreement.partnershipId = partnership;
        agreement.createdAt = now;
        agreement.state(terms, now);
        return agreement;
    }

    void state(Terms terms, Instant now) {
        kind = terms.kind();
        title = terms.title();
        subject = terms.subject();
        procedure = terms.procedure();
        period = terms.period();
        reviewOn = terms.reviewOn();
        updatedAt = now;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    Terms terms() {
        return new Terms(kind, title, subject, procedure, period, reviewOn);
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
