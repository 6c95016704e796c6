package brussels.samenhang.organization.rights;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** Two who state the first list at the same time: the second has not seen the first. */
@Singleton
class RightsConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("pk_organization_rights", Problem.of(ProblemType.preconditionFailed));
    }
}
