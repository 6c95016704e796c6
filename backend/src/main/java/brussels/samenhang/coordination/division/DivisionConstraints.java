package brussels.samenhang.coordination.division;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the database refuses about who is what in a partnership. */
@Singleton
class DivisionConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("ex_partnership_authority_part_overlap", Problem.of(ProblemType.stateConflict).because("coordination.partOverlap"));
    }
}
