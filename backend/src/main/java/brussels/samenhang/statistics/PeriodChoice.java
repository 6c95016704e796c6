package brussels.samenhang.statistics;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.time.PeriodRange;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Periods as callers write them, as days: a figure is chosen when its period lies in one of the spans and within from and until. */
record PeriodChoice(List<Span> spans, LocalDate from, LocalDate until) {

    private static final Pattern COMPACT_QUARTER = Pattern.compile("(\\d{4})(Q[1-4])");
    private static final Pattern COMPACT_MONTH = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern RELATIVE = Pattern.compile("(this|last)(\\d{1,3})?(Year|Quarter|Month)s?");
    private static final Map<String, PeriodType> TYPES = Map.of("Year", PeriodType.year, "Quarter", PeriodType.quarter, "Month", PeriodType.month);

    /** Both ends included. */
    record Span(LocalDate start, LocalDate end) {
    }

    boolean holds(ReportingPeriod period) {
        return (spans.isEmpty() || spans.stream().anyMatch(span -> !period.start().isBefore(span.start()) && !period.end().isAfter(span.end())))
                && (from == null || !period.start().isBefore(from)) && (until == null || !period.end().isAfter(until));
    }

    /** For what is counted on a day: the last day of each span, of a range the last of each year and of the range; none to come. */
    Set<LocalDate> days(LocalDate today) {
        var days = new TreeSet<LocalDate>();
        spans.stream().filter(span -> !span.start().isAfter(today)).forEach(span -> days.add(earlier(span.end(), today)));
        if (spans.isEmpty()) {
            var last = until == null ? today : earlier(until, today);
            days.add(last);
            if (from != null) {
                IntStream.range(from.getYear(), last.getYear()).mapToObj(year -> LocalDate.of(year, 12, 31)).forEach(days::add);
            }
        }
        return days;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static PeriodChoice of(List<String> periods, String from, String until, LocalDate today) {
        var issues = new ArrayList<Issue>();
        var spans = new ArrayList<Span>();
        for (var text : periods == null ? List.<String>of() : periods) {
            span(text, today).ifPresentOrElse(spans::add, () -> issues.add(Issue.query(IssueType.invalidPeriod, "period", text).because("statistics.noPeriod")));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var range = PeriodRange.of(dashed(from), dashed(until));
        return new PeriodChoice(List.copyOf(spans), range.from(), range.until());
    }

    static Optional<Span> span(String text, LocalDate today) {
        var relative = RELATIVE.matcher(text);
        return relative.matches() ? relative(relative.group(1), relative.group(2), TYPES.get(relative.group(3)), today)
                : ReportingPeriod.parse(dashed(text)).map(period -> new Span(period.start(), period.end()));
    }

    private static Optional<Span> relative(String which, String number, PeriodType type, LocalDate today) {
        var current = ReportingPeriod.holding(type, today);
        if (which.equals("this")) {
            return number == null ? Optional.of(new Span(current.start(), current.end())) : Optional.empty();
        }
        var last = current.previous();
        var first = last;
        for (var left = number == null ? 1 : Integer.parseInt(number); left > 1; left--) {
            first = first.previous();
        }
        return "0".equals(number) ? Optional.empty() : Optional.of(new Span(first.start(), last.end()));
    }

    private static String dashed(String text) {
        if (text == null) {
            return null;
        }
        return COMPACT_DAY.matcher(text).matches() ? COMPACT_DAY.matcher(text).replaceFirst("$1-$2-$3")
                : COMPACT_MONTH.matcher(text).matches() ? COMPACT_MONTH.matcher(text).replaceFirst("$1-$2")
                : COMPACT_QUARTER.matcher(text).matches() ? COMPACT_QUARTER.matcher(text).replaceFirst("$1-$2") : text;
    }
}
