package brussels.samenhang.report;

import brussels.samenhang.shared.problem.DatabaseConstraints;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;

/** What it means when the database refuses something about annual reports. */
@Singleton
class AnnualReportConstraints implements DatabaseConstraints {

    @Override
    public Map<String, Problem> byName() {
        return Map.of("uq_annual_report_year", Problem.of(ProblemType.stateConflict).because("report.startedAlready"));
    }
}
