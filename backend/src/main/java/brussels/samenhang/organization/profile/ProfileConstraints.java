package brussels.samenhang.organization.profile;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** Two who sign the first description at the same time: the second has not seen the first. */
@Singleton
class ProfileConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("pk_organization_profile", Problem.of(ProblemType.preconditionFailed));
    }
}
