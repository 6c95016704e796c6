package brussels.samenhang.story;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** What it means when the database refuses something about change stories. */
@Singleton
class ChangeStoryConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_change_story_selection", Problem.of(ProblemType.stateConflict).because("story.selectedAlready"));
    }
}
