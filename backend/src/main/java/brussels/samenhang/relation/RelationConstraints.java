package brussels.samenhang.relation;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** What it means when the database refuses something about relations. */
@Singleton
class RelationConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_organization_relation_standing", Problem.of(ProblemType.stateConflict).because("relation.standing"));
    }
}
