package brussels.samenhang.report.assembly;

import brussels.samenhang.shared.persistence.Query;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

/**
 * Of which partnership and year.
 *
 * @param first day of the year
 * @param last day of the year, or today while it is not over
 */
record ReportScope(UUID partnership, LocalDate first, LocalDate last, LocalDate today) {

    static ReportScope of(UUID partnership, int year, LocalDate today) {
        var end = LocalDate.of(year, Month.DECEMBER, 31);
        return new ReportScope(partnership, LocalDate.of(year, Month.JANUARY, 1), end.isAfter(today) ? today : end, today);
    }

    Query bind(Query query) {
        return query.with("partnership", partnership).with("first", first).with("last", last).with("today", today);
    }
}
