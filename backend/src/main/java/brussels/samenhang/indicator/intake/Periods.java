package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.util.Optional;
import java.util.regex.Pattern;

/** Periods as people and spreadsheets write them. */
final class Periods {

    private static final Pattern QUARTER_BEHIND = Pattern.compile("(\\d{4})[-/ ]?[QKT]([1-4])", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER_BEFORE = Pattern.compile("[QKT]([1-4])[-/ ]?(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2])[-/](\\d{4})");
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])[-/.](0?[1-9]|1[0-2])[-/.](\\d{4})");

    private Periods() {
    }

    /** A spreadsheet makes a day of what was typed as a month: the first day of a period stands for it, when the indicator has such periods. */
    static Optional<ReportingPeriod> read(String written, PeriodType wanted) {
        var found = ReportingPeriod.parse(written).or(() -> ReportingPeriod.parse(rewritten(written)));
        return found.map(period -> {
            var whole = period.type() == PeriodType.snapshot && wanted != PeriodType.snapshot ? ReportingPeriod.holding(wanted, period.start()) : period;
            return whole.start().equals(period.start()) ? whole : period;
        });
    }

    private static String rewritten(String written) {
        var behind = QUARTER_BEHIND.matcher(written);
        if (behind.matches()) {
            return behind.group(1) + "-Q" + behind.group(2);
        }
        var before = QUARTER_BEFORE.matcher(written);
        if (before.matches()) {
            return before.group(2) + "-Q" + before.group(1);
        }
        var month = MONTH.matcher(written);
        if (month.matches()) {
            return "%s-%02d".formatted(month.group(2), Integer.parseInt(month.group(1)));
        }
        var day = DAY.matcher(written);
        return day.matches() ? "%s-%02d-%02d".formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))) : written;
    }
}
