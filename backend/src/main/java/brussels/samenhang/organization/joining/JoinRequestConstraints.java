package brussels.samenhang.organization.joining;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

@Singleton
class JoinRequestConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_join_request_open", Problem.of(ProblemType.stateConflict).because("joining.alreadyAsked"));
    }
}
