package brussels.samenhang.dashboard;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.UUID;

/** One figure as it was reported, and about whom. */
record Reported(Subject subject, UUID organization, ReportingPeriod period, BigDecimal value, BigDecimal lower, BigDecimal upper,
        BigDecimal numerator, BigDecimal denominator, String absence, String absenceNote, String status, boolean estimated, boolean provisional,
        int version, String source, String edition, String phase, Localized narrative) {

    /**
     * A partnership or territory.
     *
     * @param parent the territory it lies in, null for a partnership
     * @param place the territory whose weight it carries: itself, or where the partnership works
     */
    record Subject(UUID id, Localized name, String sortName, UUID parent, UUID place) {
    }

    Cell cell(BigDecimal weight) {
        return new Cell(value, numerator, denominator, weight);
    }

    SeriesView.Point point() {
        return new SeriesView.Point(period.text(), value, lower, upper, numerator, denominator, absence, absenceNote, status, estimated, provisional,
                version, source, edition, phase, narrative, null, null);
    }
}
