package brussels.samenhang.network.link;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** What it means when the database refuses a link. */
@Singleton
class LinkConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        var linked = Problem.of(ProblemType.stateConflict).because("link.alreadyLinked");
        return Map.of("uq_partnership_link_pair", linked, "uq_partnership_link_network", linked);
    }
}
