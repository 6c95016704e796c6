package brussels.samenhang.indicator.observation;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.time.PeriodType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Periods are closed until they are opened for figures; the administration, which opens them, may always enter. */
@Singleton
class CollectionPeriods {

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    boolean isOpen(Subject subject, PeriodType type, LocalDate start) {
        return viewer.isAdministration() || sql.query("select 1 where collection_open(:partnership, :type, :start, :today)").with("partnership", subject.partnership())
                .with("type", type).with("start", start).with("today", LocalDate.now(clock)).exists();
    }

    void requireOpen(Subject subject, PeriodType type, LocalDate start, String period) {
        if (!isOpen(subject, type, start)) {
            throw Problem.of(ProblemType.periodLocked).because("observation.periodNotOpen", Map.of("period", period));
        }
    }
}
