package brussels.samenhang.shared.problem;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.util.PSQLException;

/** What the database refused, in terms of the contract. The database's own words never leave the service. */
@Singleton
public class DatabaseProblems {

    private final Map<String, Problem> byConstraint = new HashMap<>();

    @Inject
    DatabaseProblems(@All List<DatabaseConstraints> features) {
        features.forEach(feature -> byConstraint.putAll(feature.byName()));
    }

    public Problem of(SQLException refused) {
        var state = refused.getSQLState() == null ? "" : refused.getSQLState();
        var constraint = constraint(refused);
        if (constraint != null && byConstraint.containsKey(constraint)) {
            return byConstraint.get(constraint);
        }
        return switch (state) {
            case "23505", "23P01", "40001", "40P01" -> Problem.of(ProblemType.stateConflict, refused);
            case "57014", "55P03", "53300", "57P01", "57P02", "57P03", "25P03" -> unavailable(refused);
            default -> state.startsWith("08") || state.startsWith("53") || isPoolTimeout(refused)
                    ? unavailable(refused)
                    : Problem.of(ProblemType.internalServerError, refused);
        };
    }

    public static Problem unavailable(Throwable cause) {
        return Problem.of(ProblemType.serviceUnavailable, cause).withHeader("Retry-After", "5");
    }

    private static boolean isPoolTimeout(SQLException refused) {
        return refused.getSQLState() == null && String.valueOf(refused.getMessage()).contains("cquisition timeout");
    }

    /** A refused batch carries the database's own exception behind its own. */
    private static String constraint(SQLException refused) {
        for (var cause = refused; cause != null; cause = cause.getNextException()) {
            if (cause instanceof PSQLException postgres && postgres.getServerErrorMessage() != null) {
                return postgres.getServerErrorMessage().getConstraint();
            }
        }
        return null;
    }
}
