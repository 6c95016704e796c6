package brussels.samenhang.network;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** What it means when the database refuses something about networks. */
@Singleton
class NetworkConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("ex_network_attendance_overlap", Problem.of(ProblemType.stateConflict).because("network.alreadyAttends"));
    }
}
