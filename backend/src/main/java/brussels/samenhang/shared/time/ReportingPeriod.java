package brussels.samenhang.shared.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The period a figure is about: a year "2026", a quarter "2026-Q1", a month "2026-03" or one day "2026-03-31". Both ends included. */
public record ReportingPeriod(PeriodType type, LocalDate start, LocalDate end) implements Comparable<ReportingPeriod> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    /** Empty when the text has none of the four forms, names a day that does not exist, or a year outside 1800–2200. */
    public static Optional<ReportingPeriod> parse(String text) {
        var match = FORM.matcher(text == null ? "" : text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var period = of(match);
            var year = period.start.getYear();
            return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Optional.of(period);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The period of the given type that holds the day. */
    public static ReportingPeriod holding(PeriodType type, LocalDate day) {
        return switch (type) {
            case year -> year(day.getYear());
            case quarter -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case month -> month(YearMonth.from(day));
            case snapshot -> new ReportingPeriod(type, day, day);
        };
    }

    /** The last period that is over on the given day; of snapshots, the day itself. */
    public static ReportingPeriod lastClosed(PeriodType type, LocalDate day) {
        var current = holding(type, day);
        return type == PeriodType.snapshot ? current : current.previous();
    }

    public ReportingPeriod previous() {
        return holding(type, start.minusDays(1));
    }

    public boolean isOverOn(LocalDate day) {
        return !end.isAfter(day);
    }

    /** The text {@link #parse} reads. */
    public String text() {
        return switch (type) {
            case year -> "%04d".formatted(start.getYear());
            case quarter -> "%04d-Q%d".formatted(start.getYear(), (start.getMonthValue() + 2) / 3);
            case month -> YearMonth.from(start).toString();
            case snapshot -> start.toString();
        };
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        var byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return text();
    }

    private static ReportingPeriod of(Matcher match) {
        var year = Integer.parseInt(match.group(1));
        if (match.group(2) != null) {
            return quarter(year, Integer.parseInt(match.group(2)));
        }
        if (match.group(3) == null) {
            return year(year);
        }
        var month = YearMonth.of(year, Integer.parseInt(match.group(3)));
        return match.group(4) == null ? month(month) : holding(PeriodType.snapshot, month.atDay(Integer.parseInt(match.group(4))));
    }

    private static ReportingPeriod year(int year) {
        return new ReportingPeriod(PeriodType.year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static ReportingPeriod quarter(int year, int quarter) {
        var first = YearMonth.of(year, quarter * 3 - 2);
        return new ReportingPeriod(PeriodType.quarter, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private static ReportingPeriod month(YearMonth month) {
        return new ReportingPeriod(PeriodType.month, month.atDay(1), month.atEndOfMonth());
    }
}
