package brussels.samenhang.coordination;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the database refuses about posts and appointments. */
@Singleton
class CoordinationConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        var overlap = Problem.of(ProblemType.overlappingAppointment);
        return Map.of("ex_appointment_overlap", overlap, "ex_appointment_holder_overlap", overlap);
    }
}
