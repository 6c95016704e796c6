package brussels.samenhang.membership.confirmation;

import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.membership.confirmation.ConfirmationCommands.NewRound;
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

/** The coordinator asks, the member answers; the coordinator may note what a member said by phone. */
@Singleton
class ConfirmationPermissions implements DatabaseConstraints {

    static final String START = "startConfirmationRound";
    static final String SEE_ROUNDS = "seeConfirmationRounds";
    static final String SEE = "seeMembershipConfirmation";
    static final String ANSWER = "answerMembershipConfirmation";

    @Inject
    MembershipAccess access;

    @Inject
    ConfirmationRepository confirmations;

    @Inject
    Viewer viewer;

    @Blocking
    @PermissionChecker(START)
    boolean mayStart(SecurityIdentity identity, NewRound round) {
        return viewer.isPerson() && round.partnership() != null && access.runs(round.partnership());
    }

    @Blocking
    @PermissionChecker(SEE_ROUNDS)
    boolean maySeeRounds(SecurityIdentity identity, UUID partnership) {
        return viewer.isPerson() && access.runs(partnership);
    }

    @Blocking
    @PermissionChecker(SEE)
    boolean maySee(SecurityIdentity identity, UUID membershipConfirmationId) {
        return viewer.isPerson() && confirmations.findByIdOptional(membershipConfirmationId).flatMap(asked -> access.find(asked.membershipId()))
                .filter(pair -> access.runs(pair.partnership()) || viewer.belongsTo(pair.organization())).isPresent();
    }

    @Blocking
    @PermissionChecker(ANSWER)
    boolean mayAnswer(SecurityIdentity identity, UUID membershipConfirmationId) {
        return viewer.isPerson() && confirmations.findByIdOptional(membershipConfirmationId).filter(asked -> access.maySpeakFor(asked.membershipId())).isPresent();
    }

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_membership_confirmation_open", Problem.of(ProblemType.stateConflict).because("confirmation.askedAlready"));
    }
}
