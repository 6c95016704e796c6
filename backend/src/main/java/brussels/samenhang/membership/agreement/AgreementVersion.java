package brussels.samenhang.membership.agreement;

import brussels.samenhang.shared.persistence.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One version of the text: a new one follows, none is changed. */
@Entity
@Table(name = "partnership_agreement_version")
class AgreementVersion {

    @Id
    private UUID id;
    private UUID agreementId;
    private String label;
    private LocalDate datedOn;
    private String url;
    private String note;

    protected AgreementVersion() {
    }

    static AgreementVersion of(UUID agreement, AgreementCommands.NewVersion given) {
        var version = new AgreementVersion();
        version.id = Ids.next();
        version.agreementId = agreement;
        version.label = given.label();
        version.datedOn = given.datedOn();
        version.url = given.url();
        version.note = given.note();
        return version;
    }
}
