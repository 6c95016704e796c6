package brussels.samenhang.organization.profile;

import brussels.samenhang.shared.text.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The description an organization last signed; those before are in the journal. */
@Entity
@Table(name = "organization_profile")
class Profile {

    /** What was signed on a day: what the journal keeps. */
    record Signed(ProfileFields fields, LocalDate signedOn) {
    }

    @Id
    private UUID organizationId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized method;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized reception;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized ethics;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized availability;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized atmosphere;
    @JdbcTypeCode(SqlTypes.JSON)
    private Localized plans;
    private String signedAs;
    private UUID signedBy;
    private LocalDate signedOn;
    @Version
    private int version;

    protected Profile() {
    }

    static Profile of(UUID organization) {
        var profile = new Profile();
        profile.organizationId = organization;
        return profile;
    }

    void sign(ProfileFields fields, UUID by, LocalDate today) {
        method = fields.method();
        reception = fields.reception();
        ethics = fields.ethics();
        availability = fields.availability();
        atmosphere = fields.atmosphere();
        plans = fields.plans();
        signedAs = fields.signedAs();
        signedBy = by;
        signedOn = today;
    }

    Signed signed() {
        return new Signed(new ProfileFields(method, reception, ethics, availability, atmosphere, plans, signedAs), signedOn);
    }

    /** The first one is revision 1: revision 0 is that there is none. */
    int revision() {
        return version + 1;
    }
}
