package brussels.samenhang.membership.agreement;

import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.membership.agreement.AgreementCommands.NewAgreement;
import brussels.samenhang.membership.agreement.AgreementCommands.NewSignature;
import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** The coordinator keeps the agreements; a party signs for itself, or the coordinator notes that it did. */
@Singleton
class AgreementPermissions implements DatabaseConstraints {

    static final String RECORD = "recordAgreement";
    static final String EDIT = "editAgreement";
    static final String SIGN = "signAgreement";

    @Inject
    MembershipAccess access;

    @Inject
    AgreementRepository agreements;

    @Inject
    Viewer viewer;

    @Blocking
    @PermissionChecker(RECORD)
    boolean mayRecord(SecurityIdentity identity, NewAgreement agreement) {
        return viewer.isPerson() && agreement.partnership() != null && access.runs(agreement.partnership());
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID agreementId) {
        return viewer.isPerson() && agreements.findByIdOptional(agreementId).filter(agreement -> access.runs(agreement.partnershipId())).isPresent();
    }

    @Blocking
    @PermissionChecker(SIGN)
    boolean maySign(SecurityIdentity identity, UUID agreementId, NewSignature signature) {
        return viewer.isPerson() && agreements.findByIdOptional(agreementId)
                .filter(agreement -> access.runs(agreement.partnershipId()) || viewer.mayEditOrganization(signature.organization())).isPresent();
    }

    @Override
    public Map<String, Problem> byName() {
        return Map.of(
                "uq_partnership_agreement_none", Problem.of(ProblemType.stateConflict).because("agreement.noneAlready"),
                "uq_partnership_agreement_version", Problem.of(ProblemType.stateConflict).because("agreement.versionExists"),
                "ck_partnership_agreement_party_kept", Problem.of(ProblemType.stateConflict).because("agreement.signedPartyStays"));
    }
}
