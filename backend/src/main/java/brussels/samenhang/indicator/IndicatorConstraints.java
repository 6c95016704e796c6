package brussels.samenhang.indicator;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the database holds about definitions and figures, in the words of the contract. */
@Singleton
class IndicatorConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_indicator_code", Problem.of(ProblemType.stateConflict).because("indicator.codeIsTaken"),
                "uq_indicator_version_draft", Problem.of(ProblemType.stateConflict).because("indicator.draftExists"),
                "uq_indicator_version", Problem.of(ProblemType.stateConflict).because("indicator.draftExists"),
                "uq_collection_round", Problem.of(ProblemType.stateConflict).because("observation.roundExists"),
                "uq_indicator_target", Problem.of(ProblemType.stateConflict).because("indicator.targetExists"),
                "ck_indicator_version_immutable", Problem.of(ProblemType.stateConflict).because("indicator.noDraft"),
                "uq_observation", Problem.of(ProblemType.stateConflict).because("observation.exists"));
    }
}
