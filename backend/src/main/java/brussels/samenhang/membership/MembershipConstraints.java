package brussels.samenhang.membership;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** What it means when the database refuses something about a membership. */
@Singleton
class MembershipConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of(
                "ex_membership_sleep_overlap", Problem.of(ProblemType.stateConflict).because("membership.alreadyAsleep"),
                "ex_membership_overlap", Problem.of(ProblemType.overlappingMembership),
                "uq_membership_request_open", Problem.of(ProblemType.stateConflict).because("membership.requestAlreadyOpen"));
    }
}
