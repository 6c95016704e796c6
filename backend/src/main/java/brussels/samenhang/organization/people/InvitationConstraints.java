package brussels.samenhang.organization.people;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

@Singleton
class InvitationConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_organization_invitation_open", Problem.of(ProblemType.stateConflict).because("people.alreadyInvited"),
                "ex_organization_user_overlap", Problem.of(ProblemType.stateConflict).because("organization.alreadyUser"));
    }
}
