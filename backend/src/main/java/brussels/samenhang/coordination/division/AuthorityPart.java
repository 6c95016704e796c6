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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a public authority is in a partnership over a period: director, provider, or with two of these both (2a-R31, 2b-R25). */
@Entity
@Table(name = "partnership_authority_part")
class AuthorityPart {

    @Schema(name = "AuthorityPartKind", description = "Director of the network, or provider of services within it.")
    enum Kind {
        director, provider
    }

    @Id
    private UUID id;
    private UUID partnershipId;
    private UUID organizationId;
    @Enumerated(EnumType.STRING)
    private Kind part;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> instruments;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized note;
    @Embedded
    private Period period;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected AuthorityPart() {
    }

    static AuthorityPart record(UUID partnership, UUID organization, Kind part, AuthorityPartFields fields, Instant now) {
        var recorded = new AuthorityPart();
        recorded.id = Ids.next();
        recorded.partnershipId = partnership;
        recorded.organizationId = organization;
        recorded.part = part;
        recorded.createdAt = now;
        recorded.state(fields, now);
        return recorded;
    }

    void state(AuthorityPartFields fields, Instant now) {
        instruments = fields.instruments() == null ? List.of() : List.copyOf(fields.instruments());
        note = fields.note();
        period = new Period(fields.validFrom(), fields.validUntil());
        updatedAt = now;
    }

    AuthorityPartFields fields() {
        return new AuthorityPartFields(instruments, note, period.from(), period.until());
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

    Kind part() {
        return part;
    }

    int version() {
        return version;
    }
}
