package brussels.samenhang.membership.agreement;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Whom an agreement binds, and when somebody in which function signed: functions, never names. */
@Entity
@Table(name = "partnership_agreement_party")
class AgreementParty {

    @Id
    private UUID id;
    private UUID agreementId;
    private UUID organizationId;
    private String signatoryFunction;
    private LocalDate signedOn;

    protected AgreementParty() {
    }

    /** @param organization null for the partnership as a whole */
    static AgreementParty of(UUID agreement, UUID organization) {
        var party = new AgreementParty();
        party.id = Ids.next();
        party.agreementId = agreement;
        party.organizationId = organization;
        return party;
    }

    void sign(String function, LocalDate on) {
        if (signedOn != null) {
            throw Problem.of(ProblemType.stateConflict).because("agreement.alreadySigned", Map.of("on", signedOn));
        }
        signatoryFunction = function;
        signedOn = on;
    }

    UUID organizationId() {
        return organizationId;
    }

    boolean isSigned() {
        return signedOn != null;
    }
}
