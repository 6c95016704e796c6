package brussels.samenhang.savedview;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** What it means when the database refuses something about saved views. */
@Singleton
class SavedViewConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_saved_view_name", Problem.of(ProblemType.stateConflict).because("savedview.nameTaken"));
    }
}
