package brussels.samenhang.organization.rights;

import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The list an organization last stated; those before are in the journal. */
@Entity
@Table(name = "organization_rights")
class RightsChecklist {

    @Id
    private UUID organizationId;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<RightCheck> checks = List.of();
    private String other;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized ambition;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized nextStep;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized referral;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized withoutReferral;
    private boolean shared;
    private LocalDate statedOn;
    @Version
    private int version;

    protected RightsChecklist() {
    }

    static RightsChecklist of(UUID organization) {
        var checklist = new RightsChecklist();
        checklist.organizationId = organization;
        return checklist;
    }

    void state(RightsChecklistFields fields, LocalDate today) {
        checks = fields.checks();
        other = fields.other();
        ambition = fields.ambition();
        nextStep = fields.nextStep();
        referral = fields.referral();
        withoutReferral = fields.withoutReferral();
        shared = fields.shared();
        statedOn = today;
    }

    RightsChecklistFields fields() {
        return new RightsChecklistFields(checks, other, ambition, nextStep, referral, withoutReferral, shared);
    }

    LocalDate statedOn() {
        return statedOn;
    }

    /** The first one is revision 1: revision 0 is that there is none. */
    int revision() {
        return version + 1;
    }
}
